package app.klatch.board;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.platforms.PlatformUseRepository;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executor;

/// A board over a real file for tests: everything happens at once, and what toasts say is noted.
final class BoardSetting implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final long FACEBOOK = 1;
    static final long COFFEE_AT_HOME = 2;
    static final long LINKEDIN = 5;
    static final long CHAMBER = 6;

    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();
    final Database database;
    final PlatformCareRepository platforms;
    final PlatformActs deeds;
    final BoardViewModel model;

    BoardSetting(Path folder) {
        this(folder, Runnable::run);
    }

    /// `worker` decides when what runs in the background does.
    BoardSetting(Path folder, Executor worker) {
        database = Database.open(folder.resolve("klatch.db"));
        platforms = new PlatformCareRepository(database, CLOCK);
        Background background = new Background(worker, Runnable::run, failure -> said.add("failed: " + failure));
        Acts acts = toasts.acts(database, background);
        deeds = new PlatformActs(platforms, new PlatformUseRepository(database, CLOCK), new PlatformMergeRepository(database, CLOCK), acts, CLOCK);
        model = new BoardViewModel(new BoardRepository(database, CLOCK), deeds);
    }

    /// The page of a platform, in front.
    PlatformViewModel platform(long id) {
        PlatformViewModel page = new PlatformViewModel(PlatformRooms.of(database, CLOCK), deeds);
        page.inFront(true);
        page.show(id);
        return page;
    }

    long person(String name) {
        return new PersonRepository(database, CLOCK).add(PersonFields.named(name), name);
    }

    void talk(long person, long platform, Stance stance, LocalDate day) {
        new InteractionRepository(database, CLOCK)
                .add(new NewInteraction(day, List.of(person), platform, null, Channel.IN_PERSON, stance, null, null));
    }

    PlatformCard card(String name) {
        return model.boardProperty().get().cards().stream().filter(card -> card.name().equals(name)).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
