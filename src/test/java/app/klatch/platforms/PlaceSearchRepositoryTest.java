package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceSearchRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private Database database;
    private PlaceSearchRepository places;
    private PlatformCareRepository platforms;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        places = new PlaceSearchRepository(database, CLOCK);
        platforms = new PlatformCareRepository(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe zur", "ZURICH", "zür ca", " Café-Zürich "})
    void everyWordBeginsAWordOfTheNameWhateverItsCaseAndAccents(String typed) {
        add("Café Zürich");
        assertThat(places.platforms(typed, 9)).extracting(TendedPlatform::name).containsExactly("Café Zürich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "--", "urich", "cafe bern"})
    void nothingElseIsFound(String typed) {
        add("Café Zürich");
        assertThat(places.platforms(typed, 9)).isEmpty();
        assertThat(places.gatherings(typed, 9)).isEmpty();
    }

    @Test
    void whatIsInUseStandsBeforeWhatIsPutAway() {
        platforms.archive(add("Harbour Rotary"));
        add("Old Harbour choir");
        add("Harbour walk");
        assertThat(places.platforms("harb", 9)).extracting(TendedPlatform::name)
                .containsExactly("Harbour walk", "Old Harbour choir", "Harbour Rotary");
        assertThat(places.platforms("harb", 1)).extracting(TendedPlatform::name).containsExactly("Harbour walk");
    }

    @Test
    void aPlatformIsFoundByTheNameItHadBeforeItBecamePartOfAnother() {
        new PlatformMergeRepository(database, CLOCK).merge(CHAMBER, add("Commerce club"), "Merge");
        assertThat(places.platforms("commerce", 9)).extracting(TendedPlatform::id).containsExactly(CHAMBER);
    }

    @Test
    void gatheringsAreFoundByTheirNameOrTheirPlatformTheNearestFirst() {
        GatheringRepository gatherings = new GatheringRepository(database, CLOCK);
        gatherings.create(new NewGathering(CHAMBER, TODAY.minusDays(30)));
        gatherings.create(new NewGathering(CHAMBER, TODAY.plusDays(20)));
        gatherings.create(new NewGathering(CHAMBER, TODAY.minusDays(2), null, "Summer party", null, null));
        assertThat(places.gatherings("chamb", 9)).extracting(Gathering::happenedOn)
                .containsExactly(TODAY.minusDays(2), TODAY.plusDays(20), TODAY.minusDays(30));
        assertThat(places.gatherings("party", 9)).extracting(Gathering::title).containsExactly("Summer party");
    }

    private long add(String name) {
        return platforms.add(new PlatformFields(name, PlatformKind.NONE, Side.IN_PERSON, PlatformStage.SELECT, null, null, null, null));
    }
}
