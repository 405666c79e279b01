package app.klatch;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.prepare.PrepareView;
import app.klatch.print.Printing;
import app.klatch.tour.Stop;
import app.klatch.ui.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/// The tour's stops at Prepare: the next gathering, people with much and with little to remember, nobody expected, and the pages as
/// they are printed.
record PrepareStops(GatheringRepository gatherings, PrepareView view, Printing printing, Background background, LocalDate today,
        LongConsumer gathering, LongConsumer person) {
    private static final long CHAMBER = 6;

    List<Stop> full() {
        return List.of(
                new Stop("prepare", this::next),
                new Stop("prepare-person", () -> person.accept(2)),
                new Stop("prepare-rtl", () -> person.accept(14)),
                new Stop("prepare-long", () -> person.accept(15)),
                new Stop("prepare-print", () -> {
                    next();
                    whenRead(() -> {
                        act("prepare-print");
                        background.run(printing::settle);
                    });
                }),
                new Stop("prepare-print-rtl", () -> {
                    person.accept(14);
                    whenRead(() -> {
                        act("prepare-print");
                        background.run(printing::settle);
                    });
                }));
    }

    List<Stop> empty() {
        return List.of(new Stop("prepare", () -> gathering.accept(gatherings.create(new NewGathering(CHAMBER, today.plusDays(3))).id())));
    }

    private void next() {
        Gathering next = Offered.found("gathering to come", gatherings.upcoming(today, 1).stream().findFirst());
        gathering.accept(gatherings.stored(next));
    }

    private void whenRead(Runnable then) {
        background.run(() -> {}, then);
    }

    private void act(String id) {
        Offered.act(view.actions(), id);
    }
}
