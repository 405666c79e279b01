package app.klatch.today;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.VagueDay;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.PlatformKind;
import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// Why somebody is on the page, in words: "Today 15:00 · send the revised quote", "Waiting since Monday · signed form",
/// "Chamber after-hours, yesterday · sailing".
final class ReasonRule {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private ReasonRule() {}

    static Reason of(TodayRow row, LocalDate today) {
        return switch (row) {
            case FollowUpRow followUp -> ofFollowUp(followUp, today);
            case WaitingRow waiting -> ofWaiting(waiting, today);
            case PlateRow plate -> ofPlate(plate, today);
            case MetRow met -> ofMeeting(met, today);
            case NextGatheringRow next -> ofGathering(next.gathering(), today);
        };
    }

    private static Reason ofFollowUp(FollowUpRow row, LocalDate today) {
        boolean mine = row.owner() == Owner.ME;
        String what = row.text().isBlank() ? mine ? "get in touch" : "an answer" : row.text().strip();
        return new Reason(mine ? "mdi2c-calendar-clock" : "mdi2c-clock-outline", "icon-none", null,
                (mine ? since(row, today) : waiting(row, today)) + " · " + oneLine(what) + conditions(row), exact(row));
    }

    private static String conditions(FollowUpRow row) {
        return row.conditions().stream().map(" · "::concat).collect(Collectors.joining());
    }

    private static String since(FollowUpRow row, LocalDate today) {
        if (row.wanted().isBefore(today)) {
            return "Since " + DayWords.of(row.wanted(), today);
        }
        return row.time() == null ? "Today" : "Today " + TIME.format(row.time());
    }

    private static String waiting(FollowUpRow row, LocalDate today) {
        return row.wanted().isBefore(today) ? "Waiting since " + DayWords.of(row.wanted(), today) : "Expected today";
    }

    private static String exact(FollowUpRow row) {
        String due = "Due " + RelativeDate.exact(row.due());
        String timed = row.time() == null ? due : due + ", " + TIME.format(row.time());
        return row.wanted().equals(row.due()) ? timed : timed + "; snoozed until " + RelativeDate.exact(row.wanted());
    }

    private static Reason ofWaiting(WaitingRow row, LocalDate today) {
        String verb = switch (row.channel()) {
            case null -> "Got in touch ";
            case PUBLIC_POST -> "Commented ";
            default -> "Wrote ";
        };
        String where = row.place() == null ? "" : "on " + row.place() + " ";
        String about = row.about() == null || row.about().isBlank() ? "" : ": " + oneLine(row.about());
        return new Reason("mdi2e-email-arrow-left-outline", "icon-none", null, verb + where + on(row, today) + about,
                new VagueDay(row.on(), row.precision()).inFull());
    }

    private static String on(WaitingRow row, LocalDate today) {
        if (isVague(row.precision())) {
            return "in " + new VagueDay(row.on(), row.precision()).inFull();
        }
        String day = DayWords.of(row.on(), today);
        return day.equals("today") || day.equals("yesterday") ? day : "on " + day;
    }

    private static boolean isVague(DatePrecision precision) {
        return precision == DatePrecision.MONTH || precision == DatePrecision.YEAR;
    }

    private static Reason ofPlate(PlateRow row, LocalDate today) {
        LocalDate due = row.plate().standing().due();
        LocalDate last = row.plate().facts().last();
        return new Reason(null, "", row.plate().standing().state(), PlateWords.reason(row.plate().facts(), today),
                (last == null ? "Not talked yet" : "Last talked on " + RelativeDate.exact(last))
                        + (due == null ? "" : "; due " + RelativeDate.exact(due)));
    }

    private static Reason ofMeeting(MetRow row, LocalDate today) {
        PlatformKind kind = row.kind() == null ? PlatformKind.NONE : row.kind();
        String about = row.about() == null ? "" : " · " + oneLine(row.about());
        VagueDay day = new VagueDay(row.metOn(), row.precision());
        String words = where(row) + ", " + (isVague(row.precision()) ? "in " + day.inFull() : DayWords.of(row.metOn(), today)) + about;
        return new Reason(icon(row, kind), kind.iconStyle(), null, words, day.inFull());
    }

    private static Reason ofGathering(Gathering next, LocalDate today) {
        String day = DayWords.of(next.happenedOn(), today);
        String when = day.substring(0, 1).toUpperCase(Locale.ENGLISH) + day.substring(1)
                + (next.startsAt() == null ? "" : " " + TIME.format(next.startsAt()));
        String expected = next.people() == 0 ? "" : " · " + (next.people() == 1 ? "one person" : next.people() + " people") + " expected";
        return new Reason(next.kind().icon(), next.kind().iconStyle(), null, when + expected, RelativeDate.exact(next.happenedOn()));
    }

    private static String icon(MetRow row, PlatformKind kind) {
        if (row.place() != null) {
            return kind.icon();
        }
        return row.channel() == Channel.ONLINE_MEETING ? "mdi2v-video-outline" : "mdi2a-account-outline";
    }

    private static String where(MetRow row) {
        if (row.place() != null) {
            return row.place();
        }
        return row.channel() == Channel.ONLINE_MEETING ? "Online meeting" : "Met in person";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
