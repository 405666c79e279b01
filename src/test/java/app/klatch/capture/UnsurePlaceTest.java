package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A place whose name fits two platforms: the bar holds the line once and asks.
final class UnsurePlaceTest extends AtTheBar {
    @BeforeEach
    void twoChoirs() {
        PlatformRepository platforms = new PlatformRepository(database, CLOCK);
        platforms.findOrAdd("Choir rehearsal", PlatformKind.COFFEE_KLATCH, Side.IN_PERSON);
        platforms.findOrAdd("Choir group chat", PlatformKind.COFFEE_KLATCH, Side.ONLINE);
    }

    @Test
    void itIsSaidWhileOneTypesAndOneMoreWordIsEnough() {
        Sheet sheet = type("Ana Ruiz @choir // sings");
        assertThat(labels(sheet)).containsExactly("Ana Ruiz", "choir · which one?", "sings");
        assertThat(sheet.notices()).containsExactly("“choir” fits Choir group chat and Choir rehearsal. Enter asks which one.");
        assertThat(type("Ana Ruiz @choir rehearsal // sings").notices()).isEmpty();
        assertThat(type("Ana Ruiz @\"choir rehearsal\"").chips().getLast().label()).isEqualTo("Choir rehearsal");
    }

    @Test
    void enterAsksAndTheChosenOneIsSaved() {
        save("Ana Ruiz @choir // sings");
        Sheet asked = bar.sheetProperty().get();
        assertThat(people()).isEmpty();
        assertThat(asked.error()).isEqualTo("“choir” fits Choir group chat and Choir rehearsal. Which one?");
        assertThat(rows(asked)).containsExactly("At Choir group chat coffee klatch, online", "At Choir rehearsal coffee klatch, in person", "New platform choir");
        assertThat(asked.selected()).isEqualTo(-1);
        bar.enter(AfterSave.NEXT);
        assertThat(people()).as("Enter again does not guess").isEmpty();
        assertThat(bar.move(1)).isTrue();
        assertThat(bar.move(1)).isTrue();
        bar.enter(AfterSave.NEXT);
        assertThat(places()).containsExactly("Choir rehearsal");
        assertThat(bar.textProperty().get()).isEmpty();
        assertThat(toasts.last()).isEqualTo("Saved · Ana Ruiz");
    }

    @Test
    void tabGoesThroughThemAndAClickAnswers() {
        save("Ana Ruiz @choir");
        assertThat(bar.nextReading()).isTrue();
        assertThat(bar.sheetProperty().get().selected()).isZero();
        assertThat(bar.nextReading()).isTrue();
        assertThat(bar.sheetProperty().get().selected()).isEqualTo(1);
        bar.act(0);
        assertThat(places()).containsExactly("Choir group chat");
    }

    @Test
    void aNewOneIsMadeOnlyWhenChosen() {
        type("Ana Ruiz @choir");
        bar.enter(AfterSave.OPEN);
        bar.act(2);
        assertThat(places()).containsExactly("choir");
        assertThat(opened).hasSize(1);
    }

    @Test
    void typingOnClosesTheQuestionAndAnOccasionIsAskedAboutToo() {
        save("I'm at choir");
        assertThat(bar.pillProperty().get()).isNull();
        assertThat(rows(bar.sheetProperty().get())).hasSize(3);
        assertThat(rows(type("I'm at choir today"))).containsExactly("Pin choir · today for every card, until you release it");
        bar.enter(AfterSave.NEXT);
        bar.act(1);
        assertThat(bar.pillProperty().get()).extracting(Pill::text).isEqualTo("Choir rehearsal · today");
        bar.release();
        save("I'm at \"choir\" today");
        assertThat(bar.pillProperty().get()).extracting(Pill::text).isEqualTo("choir · today");
    }

    @Test
    void theSecondLineIsAskedAboutAfterTheFirst() {
        save("Ana Ruiz @choir; Omar Haddad @choir");
        bar.act(0);
        assertThat(bar.textProperty().get()).isEqualTo("Ana Ruiz @\"Choir group chat\"; Omar Haddad @choir");
        assertThat(people()).isEmpty();
        bar.act(1);
        assertThat(places()).containsExactly("Choir group chat", "Choir rehearsal");
    }

    @Test
    void aMisspeltWordBehindAKnownPlaceIsAskedAboutAndNothingTypedIsLost() {
        save("Ana Ruiz @Choir rehersal // sings");
        assertThat(people()).isEmpty();
        assertThat(rows(bar.sheetProperty().get())).containsExactly("At Choir rehearsal coffee klatch, in person", "New platform Choir rehersal");
        bar.act(0);
        assertThat(places()).containsExactly("Choir rehearsal");
        save("Omar Haddad @Facebook rehersal");
        assertThat(rows(bar.sheetProperty().get())).hasSize(3).last().isEqualTo("New platform Facebook rehersal");
        bar.act(0);
        assertThat(places()).as("whose name was typed comes first").containsExactly("Choir rehearsal", "Facebook");
        assertThat(new CapturedFileRepository(database).column("SELECT note FROM interaction ORDER BY id")).containsExactly("sings", "rehersal");
    }

    @Test
    void aTalkToComeMakesNoPlatformAndAsksNothing() {
        save("met Ana Ruiz tomorrow @choir");
        assertThat(people()).containsExactly("Ana Ruiz");
        assertThat(places()).isEmpty();
    }

    private List<String> places() {
        return new CapturedFileRepository(database).column("SELECT p.name FROM interaction i JOIN platform p ON p.id = i.platform_id ORDER BY i.id");
    }
}
