package app.klatch.board;

import app.klatch.db.Database;
import app.klatch.evidence.PitchRepository;
import app.klatch.interactions.InteractionRepository;
import app.klatch.platforms.EtiquetteRepository;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.HintRepository;
import app.klatch.platforms.MyPresenceRepository;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformCheckRepository;
import app.klatch.platforms.Series;
import app.klatch.platforms.TendedPlatform;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The repositories that a platform's page reads from and writes to.
public record PlatformRooms(
        PlatformCareRepository platforms,
        EtiquetteRepository etiquettes,
        HintRepository hints,
        MyPresenceRepository mine,
        PlatformCheckRepository checks,
        GatheringRepository gatherings,
        PitchRepository pitches,
        PlatformListRepository lists,
        InteractionRepository interactions,
        Database database,
        Clock clock) {
    public static PlatformRooms of(Database database, Clock clock) {
        return new PlatformRooms(
                new PlatformCareRepository(database, clock),
                new EtiquetteRepository(database, clock),
                new HintRepository(database, clock),
                new MyPresenceRepository(database, clock),
                new PlatformCheckRepository(database, clock),
                new GatheringRepository(database, clock),
                new PitchRepository(database, clock),
                new PlatformListRepository(database, clock),
                new InteractionRepository(database, clock),
                database,
                clock);
    }

    /// Reads how it is tended, one statement for each part; empty when there is no such platform (any more).
    Optional<PlatformPage> read(long id) {
        List<TendedPlatform> all = platforms.all();
        return all.stream().filter(each -> each.id() == id).findFirst().map(platform -> read(platform, all));
    }

    /// Reads what happens there, which takes longer the more that is; empty when there is no such platform (any more).
    Optional<PlatformDoings> doings(long id) {
        return platforms.all().stream().filter(each -> each.id() == id).findFirst().map(platform -> {
            PeopleThere there = lists.count(id);
            return new PlatformDoings(id, lists.figures(id, there), pitches.ofPlatform(id, platform.kind()), there.count(), lists.entries(id),
                    OccasionsRule.all(platform, gatherings.of(id), series(id), today()));
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Calls `action` after every commit that may show on the page, on the thread that wrote.
    void onChange(Runnable action) {
        database.onChange(List.of("platform", "etiquette", "dismissed_hint", "presence", "platform_check", "gathering", "attendance",
                "series", "series_skip", "interaction", "interaction_person", "person"), action);
    }

    private PlatformPage read(TendedPlatform platform, List<TendedPlatform> all) {
        long id = platform.id();
        Optional<TendedPlatform> chosen = CounterpartRule.chosen(platform, all);
        return new PlatformPage(platform, etiquettes.of(platform.kind()), etiquettes.isOwn(platform.kind()), hints.dismissedAt(id),
                mine.of(id), checks.of(id),
                chosen.or(() -> CounterpartRule.proposed(platform, all)).orElse(null), chosen.isEmpty(), series(id));
    }

    /// Those that still come.
    private List<Series> series(long id) {
        return gatherings.series().of(id).stream().filter(each -> each.next(today().minusDays(1)).isPresent()).toList();
    }
}
