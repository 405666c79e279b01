package app.klatch.plateboard;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StepWords;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.log.InteractionForms;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import app.klatch.plates.PlateStanding;
import app.klatch.plates.StandingRepository;
import app.klatch.shell.OverlayLayer;
import app.klatch.ui.Acts;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The Plates page without its view, over a real file, on Friday 20 November 2026. Everything happens at once.
final class BoardPlay implements AutoCloseable {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    final Database database;
    final PlateRepository plates;
    final InteractionRepository interactions;
    final PlateBoardViewModel model;
    final PlateLineViewModel line;
    final PlateDeeds deeds;
    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();
    final List<Long> opened = new ArrayList<>();
    private final Acts acts;

    BoardPlay(Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
        plates = new PlateRepository(database, CLOCK);
        interactions = new InteractionRepository(database, CLOCK);
        acts = toasts.acts(database);
        model = new PlateBoardViewModel(new StandingRepository(database), new PlateNameRepository(database), acts.background(), CLOCK);
        deeds = new PlateDeeds(database, CLOCK, acts, new StepOffers(database, CLOCK, acts, _ -> {}));
        line = new PlateLineViewModel(deeds, new StepWords(new DateWords(Locale.UK)), CLOCK, model::moveOn);
    }

    PlateActions actions(OverlayLayer overlay) {
        return new PlateActions(model, deeds, line, new InteractionForms(database, CLOCK, new DateWords(Locale.UK),
                new PeopleSearchRepository(database, new PersonRowRepository(database, CLOCK)), acts, Runnable::run, overlay), opened::add);
    }

    /// Somebody with a plate of that many weeks, talked with so many days ago.
    long plate(String name, int weeks, int daysAgo) {
        long id = new PersonRepository(database, CLOCK).add(PersonFields.named(name), name);
        plates.set(id, new Plate(Period.ofWeeks(weeks), null));
        interactions.add(new NewInteraction(FRIDAY.minusDays(daysAgo), List.of(id), null, null, Channel.EMAIL, Stance.TALKED, null, null));
        return id;
    }

    /// The names in order.
    List<String> shown() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < model.listed().get().size(); i++) {
            names.add(Objects.requireNonNull(model.name(i)).name());
        }
        return names;
    }

    PlateStanding standing(long id) {
        return Objects.requireNonNull(model.plate(id)).standing();
    }

    void takeBack() {
        toasts.undo();
    }

    @Override
    public void close() {
        database.close();
    }
}
