package app.klatch;

import app.klatch.gatherings.Figure;
import app.klatch.gatherings.GatheringRooms;
import app.klatch.gatherings.GatheringViewModel;
import app.klatch.gatherings.NewGatheringViewModel;
import app.klatch.gatherings.Pocket;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.tour.Stop;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

/// The tour's stops at gatherings: one that was held, one with cards being taken, a planned one, and the form for a new one.
record GatheringStops(
        GatheringRooms rooms, GatheringViewModel page, Pocket pocket, NewGatheringViewModel form, LongConsumer open, LongConsumer create) {
    private static final long CHAMBER = 6;

    List<Stop> full() {
        return List.of(
                Stop.ofMainPage("gathering", this::held),
                new Stop("gathering-missing", () -> {
                    held();
                    page.roll().figure().set(Figure.MISSING);
                }),
                new Stop("gathering-pocket", () -> {
                    held();
                    pocket.empty(newest());
                }),
                new Stop("gathering-planned", this::planned),
                new Stop("gathering-new", () -> write("Chamber after-hours", "thu 17:30", "every 4th Thursday")),
                new Stop("gathering-which", () -> write("m", "31 Feb", "")),
                new Stop("gathering-there", () -> anotherOn(newest())));
    }

    List<Stop> empty() {
        return List.of(new Stop("gathering", () -> open.accept(all().create(new NewGathering(CHAMBER, today())).id())),
                new Stop("gathering-new", () -> create.accept(0)));
    }

    /// The newest that was.
    void held() {
        open.accept(newest().id());
    }

    private void planned() {
        Gathering next = Offered.found("gathering to come", all().upcoming(today().plusDays(1), 1).stream().findFirst());
        open.accept(all().stored(next));
    }

    private Gathering newest() {
        return Offered.found("gathering that was held",
                all().of(CHAMBER).stream().filter(gathering -> !gathering.isPlanned(today())).findFirst());
    }

    private void write(String where, String when, String again) {
        create.accept(0);
        form.where().set(where);
        form.when().set(when);
        form.again().set(again);
    }

    /// It asks what to do with the hour and the name.
    private void anotherOn(Gathering there) {
        write(there.platform(), "%s 19:45".formatted(there.happenedOn()), "");
        form.name().set("Evening");
        form.create();
    }

    private GatheringRepository all() {
        return rooms.gatherings();
    }

    private LocalDate today() {
        return rooms.today();
    }
}
