package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StepWords;
import app.klatch.ui.Acts;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The page without its view, over a real file, on Friday at nine. Everything happens at once.
final class TodayPage implements AutoCloseable {
    final TurningClock clock = new TurningClock(FRIDAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
    final HeardToasts toasts = new HeardToasts();
    final Database database;
    final TodayLog log;
    final TodayViewModel model;
    final TodayDeeds deeds;
    final InlineViewModel line;

    TodayPage(Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
        Acts acts = toasts.acts(database);
        log = new TodayLog(database, clock);
        model = new TodayViewModel(new TodayRepository(database), acts.background(), clock);
        deeds = new TodayDeeds(database, clock, acts, new StepOffers(database, clock, acts, _ -> {}));
        line = new InlineViewModel(deeds, new StepWords(new DateWords(Locale.UK)), clock);
        line.open().subscribe(open -> model.hold(open != null));
    }

    List<TodayRow> rows() {
        return model.entries().stream()
                .flatMap(entry -> entry instanceof TodayEntry.Line one ? Stream.of(one.row()) : Stream.empty()).toList();
    }

    TodayRow row(String name) {
        return rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    List<String> names() {
        return rows().stream().map(TodayRow::name).toList();
    }

    FollowUpRow chosen() {
        return (FollowUpRow) model.current().orElseThrow();
    }

    /// Every line as a reader has it.
    List<String> said() {
        return model.entries().stream().map(entry -> switch (entry) {
            case TodayEntry.Heading heading -> heading.section().heading();
            case TodayEntry.Line person -> person.row().name() + ": " + person.reason().words();
            case TodayEntry.More more -> "Show all " + more.total();
        }).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
