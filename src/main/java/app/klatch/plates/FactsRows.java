package app.klatch.plates;

import app.klatch.dates.WorkWeek;
import app.klatch.plates.PlateFacts.Spread;
import app.klatch.plates.SpreadRule.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts together what [PlateSql] reads: first the plates, then the groups of rule 2. Texts that come back thousands of times are
/// read once.
final class FactsRows {
    private static final String[] NOTHING = {"", "", "", "", "", "", ""};

    private final WorkWeek week;
    private final Map<Long, PlateFacts> facts = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Plate> plates = new HashMap<>();

    FactsRows(WorkWeek week) {
        this.week = week;
    }

    /// By person, in the order read.
    Map<Long, PlateFacts> facts() {
        return facts;
    }

    /// A plate as the file has it, with bars between: `rhythm` ideal and worst, `rare` first met, added at and in which zone,
    /// snoozed until and on, skipped on, resting since; null when none of it is there.
    PlateFacts add(long person, String rhythm, @Nullable String last, @Nullable String rare) {
        String[] more = rare == null ? NOTHING : rare.split("\\|", -1);
        PlateFacts read = new PlateFacts(plates.computeIfAbsent(rhythm, this::plate), day(last), day(more[0]),
                more[1].isEmpty() ? null : LocalDate.ofInstant(Instant.parse(more[1]), ZoneId.of(more[2])),
                day(more[3]), day(more[4]), day(more[5]), day(more[6]), null);
        facts.put(person, read);
        return read;
    }

    /// Who counts from which day, as JSON.
    String starts() {
        List<String> starts = new ArrayList<>();
        facts.forEach((person, one) -> {
            LocalDate from = from(one);
            if (from != null) {
                starts.add("[" + person + ",\"" + from + "\"]");
            }
        });
        return starts.toString();
    }

    /// Gives their days to those of a group who start from its gathering. `members` are "person ideal" with bars between, in the
    /// order in which they joined.
    int spread(String gathering, String members) {
        LocalDate day = LocalDate.parse(gathering);
        List<Member> group = group(members);
        if (group.stream().noneMatch(member -> starts(member.personId(), day))) {
            return 0;
        }
        Map<Long, LocalDate> spread = SpreadRule.days(day, group, week);
        spread.forEach((person, due) -> {
            if (starts(person, day)) {
                facts.computeIfPresent(person, (_, one) -> one.spreadBy(new Spread(day, due)));
            }
        });
        return spread.size();
    }

    private boolean starts(long person, LocalDate day) {
        PlateFacts one = facts.get(person);
        return one != null && day.equals(from(one));
    }

    private static @Nullable LocalDate from(PlateFacts one) {
        return one.last() == null ? one.firstMet() : one.last();
    }

    private List<Member> group(String members) {
        List<Member> group = new ArrayList<>();
        for (String member : members.split("\\|", -1)) {
            int space = member.indexOf(' ');
            group.add(new Member(Long.parseLong(member, 0, space, 10), period(member.substring(space + 1))));
        }
        return group;
    }

    private @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isEmpty() ? null : days.computeIfAbsent(text, LocalDate::parse);
    }

    private Period period(String text) {
        return periods.computeIfAbsent(text, Period::parse);
    }

    private Plate plate(String rhythm) {
        int bar = rhythm.indexOf('|');
        return new Plate(period(rhythm.substring(0, bar)), bar == rhythm.length() - 1 ? null : period(rhythm.substring(bar + 1)));
    }
}
