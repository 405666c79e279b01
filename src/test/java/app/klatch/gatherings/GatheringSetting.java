package app.klatch.gatherings;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StillOpen;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.platforms.NewGathering;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// The page of a gathering without its view, over a real file, on Friday the 20th of November. Everything happens
/// at once unless a worker is given.
final class GatheringSetting implements AutoCloseable {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    static final long CHAMBER = 6;

    final Database database;
    final GatheringRooms rooms;
    final GatheringViewModel model;
    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();
    final List<StillOpen> shown = new ArrayList<>();
    final Acts acts;
    final StepOffers offers;

    GatheringSetting(Path folder) {
        this(folder, Runnable::run);
    }

    /// `worker` decides when what runs in the background does.
    GatheringSetting(Path folder, Executor worker) {
        database = Database.open(folder.resolve("klatch.db"));
        rooms = GatheringRooms.of(database, CLOCK);
        acts = toasts.acts(database, new Background(worker, Runnable::run, failure -> said.add("failed: " + failure)));
        offers = new StepOffers(database, CLOCK, acts, shown::add);
        model = new GatheringViewModel(rooms, new DateWords(Locale.UK), acts, offers);
    }

    long person(String name) {
        return rooms.people().add(PersonFields.named(name), name);
    }

    long gathering(LocalDate day) {
        return rooms.gatherings().create(new NewGathering(CHAMBER, day)).id();
    }

    /// A gathering of the Chamber on a day, with these people there.
    long gathering(LocalDate day, Long... people) {
        long id = gathering(day);
        rooms.gatherings().attend(id, List.of(people));
        return id;
    }

    void talked(LocalDate day, long person) {
        rooms.interactions().add(new NewInteraction(day, List.of(person), null, null, Channel.PHONE, Stance.TALKED, null, null));
    }

    GatheringPage page() {
        GatheringPage page = model.page().get();
        if (page == null) {
            throw new AssertionError("no gathering is shown");
        }
        return page;
    }

    Attendee attendee(String name) {
        return page().here().stream().filter(person -> person.name().equals(name)).findFirst().orElseThrow();
    }

    /// Every line of the list as a reader has it.
    List<String> lines() {
        return model.roll().rows().stream().map(row -> switch (row) {
            case GatheringRow.Heading(String text) -> text;
            case GatheringRow.Here(Attendee person) -> "x " + person.name();
            case GatheringRow.ToTick(Regular person) -> "- " + person.name();
            case GatheringRow.AddNew(String name) -> "+ " + name;
        }).toList();
    }

    void choose(String name) {
        model.roll().chosen().set(model.roll().rows().stream().filter(row -> switch (row) {
            case GatheringRow.Here(Attendee person) -> person.name().equals(name);
            case GatheringRow.ToTick(Regular person) -> person.name().equals(name);
            case GatheringRow.Heading _, GatheringRow.AddNew _ -> false;
        }).findFirst().orElseThrow());
    }

    String lastSaid() {
        return toasts.last();
    }

    void undo() {
        toasts.undo();
    }

    @Override
    public void close() {
        database.close();
    }
}
