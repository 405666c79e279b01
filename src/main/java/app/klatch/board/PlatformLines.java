package app.klatch.board;

import app.klatch.interactions.InteractionIcon;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.platforms.Gathering;
import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What the lines of a platform's lists say.
final class PlatformLines {
    private final RelativeDate dates;
    private final Supplier<LocalDate> today;

    PlatformLines(RelativeDate dates, Supplier<LocalDate> today) {
        this.dates = dates;
        this.today = today;
    }

    LineCell.Line of(PlatformEntry entry) {
        String icon = entry.stance() == Stance.TALKED ? InteractionIcon.of(entry.channel()) : InteractionIcon.of(entry.stance());
        String day = LinesRule.day(entry.on(), entry.precision(), dates.of(entry.on()));
        return new LineCell.Line(icon, entry.who(), entry.how(),
                entry.note() == null ? "" : entry.note(), day, new VagueDay(entry.on(), entry.precision()).inFull());
    }

    LineCell.Line of(PersonThere person) {
        VagueDay last = person.lastOn();
        return new LineCell.Line(null, person.name(), person.company() == null ? "" : person.company(),
                "", last == null ? "" : last.shown(dates), last == null ? "" : last.inFull());
    }

    LineCell.Line of(Gathering gathering) {
        LocalDate now = today.get();
        return new LineCell.Line(gathering.happenedOn().isAfter(now) ? "mdi2c-calendar-clock-outline" : "mdi2c-calendar-account-outline",
                gathering.title(), LinesRule.of(gathering, now), gathering.note() == null ? "" : gathering.note(),
                dates.of(gathering.happenedOn()), RelativeDate.exact(gathering.happenedOn()));
    }
}
