package app.klatch.plates;

import app.klatch.dates.WorkWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// PRODUCT.md, rule 2: plates that start from one gathering fall due spread over ideal ± 20 %, at most three a day, on work days.
///
/// The group is everybody with a plate who was at the gathering, whoever was talked with since too: they keep their place, so
/// nobody else's day moves when one of them is talked with again. Places are given in the order in which people joined the group
/// (seen there, and given a plate): who comes later takes what is left. Nothing is drawn by lot, so the same data have the same days.
///
/// A day without any is taken before one that has one already. When ± 20 % has too few work days it is the 20 % that give: the
/// nearest free work day around is taken, later rather than earlier, and never the day of the gathering or one before.
public final class SpreadRule {
    private static final int A_DAY = 3;
    private static final double SHARE = 0.2;
    private static final double TWO_TO_THE_32 = 0x1p32;

    private SpreadRule() {}

    /// Somebody of the group and the ideal interval of their plate.
    public record Member(long personId, Period ideal) {}

    /// The due day of each member, by person; empty for a group of one, which rule 1 is enough for.
    ///
    /// @param joined the group in the order in which they joined it
    public static Map<Long, LocalDate> days(LocalDate gathering, List<Member> joined, WorkWeek week) {
        if (joined.size() < 2) {
            return Map.of();
        }
        Map<Long, LocalDate> days = new HashMap<>();
        Map<LocalDate, Integer> taken = new HashMap<>();
        for (int i = 0; i < joined.size(); i++) {
            Member member = joined.get(i);
            LocalDate day = day(gathering, member.ideal(), place(i), week, taken);
            taken.merge(day, 1, Integer::sum);
            days.put(member.personId(), day);
        }
        return days;
    }

    /// Where in the span from 0 to 1 the next one goes: the middle, then the quarters, then the eighths (van der Corput), so that
    /// a group of any size lies evenly and nobody moves when it grows.
    private static double place(int index) {
        return Integer.toUnsignedLong(Integer.reverse(index + 1)) / TWO_TO_THE_32;
    }

    private static LocalDate day(LocalDate gathering, Period ideal, double place, WorkWeek week, Map<LocalDate, Integer> taken) {
        LocalDate middle = gathering.plus(ideal);
        long span = Math.round(ChronoUnit.DAYS.between(gathering, middle) * SHARE);
        long wish = Math.round((2 * place - 1) * span);
        for (int full = 1; full <= A_DAY; full++) {
            int most = full;
            LocalDate day = nearest(wish, 2 * span, days -> Math.abs(days) <= span ? free(middle.plusDays(days), gathering, week, taken, most) : null);
            if (day != null) {
                return day;
            }
        }
        return Objects.requireNonNull(nearest(wish, Long.MAX_VALUE, days -> free(middle.plusDays(days), gathering, week, taken, A_DAY)),
                "work days have no end");
    }

    /// The day itself when it can take one more, else null.
    private static @Nullable LocalDate free(LocalDate day, LocalDate gathering, WorkWeek week, Map<LocalDate, Integer> taken, int full) {
        return day.isAfter(gathering) && week.isWorkDay(day) && taken.getOrDefault(day, 0) < full ? day : null;
    }

    /// The day that is nearest to `wish`, both counted from the ideal, the later one of two; null when none is that near.
    private static @Nullable LocalDate nearest(long wish, long within, LongFunction<@Nullable LocalDate> free) {
        LocalDate day = free.apply(wish);
        for (long away = 1; day == null && away <= within; away++) {
            day = free.apply(wish + away);
            day = day == null ? free.apply(wish - away) : day;
        }
        return day;
    }
}
