package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class EtiquetteRepositoryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private Database database;
    private EtiquetteRepository etiquettes;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        etiquettes = new EtiquetteRepository(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "COFFEE_KLATCH, within a week, 0", "COCKTAIL_PARTY, the same day, 5",
        "NETWORKING_EVENT, within 2 days, 20", "PHOTO_ALBUM, none expected, 5"})
    void theFourKindsShipWithTheirNumbers(PlatformKind kind, String reply, int budget) {
        assertThat(etiquettes.of(kind)).returns(reply, Etiquette::replyWords).returns(budget, Etiquette::pitchBudget);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAllItsWordsAndNoneOfThoseThatAreNotOurs(PlatformKind kind) {
        Etiquette shipped = Etiquette.shipped(kind);
        String all = String.join(" ", shipped.comeFor(), shipped.openWith(), shipped.avoid(), shipped.moveOn());
        assertThat(shipped.comeFor()).isNotBlank();
        assertThat(shipped.moveOn()).isNotBlank();
        assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain("marketing").doesNotContain("asset").doesNotContain("debt")
                .doesNotContainPattern("\\bleads?\\b");
    }

    @Test
    void whatTheOwnerWritesIsInForceUntilItIsReset() {
        set(PlatformKind.PHOTO_ALBUM, "Sunsets", 3, 10);
        assertThat(etiquettes.of(PlatformKind.PHOTO_ALBUM)).returns("Sunsets", Etiquette::comeFor)
                .returns(3, Etiquette::replyDays).returns(10, Etiquette::pitchBudget)
                .returns(Etiquette.shipped(PlatformKind.PHOTO_ALBUM).avoid(), Etiquette::avoid);
        assertThat(etiquettes.isOwn(PlatformKind.PHOTO_ALBUM)).isTrue();
        assertThat(etiquettes.isOwn(PlatformKind.COFFEE_KLATCH)).isFalse();
        etiquettes.reset(PlatformKind.PHOTO_ALBUM);
        assertThat(etiquettes.of(PlatformKind.PHOTO_ALBUM)).isEqualTo(Etiquette.shipped(PlatformKind.PHOTO_ALBUM));
        database.undo();
        assertThat(etiquettes.of(PlatformKind.PHOTO_ALBUM).comeFor()).isEqualTo("Sunsets");
    }

    @Test
    void noReplyExpectedIsKeptWhereOneWas() {
        Etiquette coffee = Etiquette.shipped(PlatformKind.COFFEE_KLATCH);
        set(PlatformKind.COFFEE_KLATCH, coffee.comeFor(), null, 0);
        assertThat(etiquettes.of(PlatformKind.COFFEE_KLATCH).replyDays()).isNull();
    }

    @Test
    void whatIsEmptiedOrWrittenAsShippedIsKlatchsAgain() {
        set(PlatformKind.COCKTAIL_PARTY, "Gossip", 0, 5);
        set(PlatformKind.COCKTAIL_PARTY, " ", 0, 5);
        assertThat(etiquettes.isOwn(PlatformKind.COCKTAIL_PARTY)).isFalse();
        assertThat(etiquettes.of(PlatformKind.COCKTAIL_PARTY)).isEqualTo(Etiquette.shipped(PlatformKind.COCKTAIL_PARTY));
    }

    private void set(PlatformKind kind, String comeFor, @Nullable Integer days, int budget) {
        Etiquette now = etiquettes.of(kind);
        etiquettes.set(new Etiquette(kind, comeFor, now.openWith(), now.avoid(), now.moveOn(), days, budget));
    }
}
