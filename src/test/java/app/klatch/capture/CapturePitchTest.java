package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.people.PersonRepository;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A first pitch in a captured line that comes early: saved already, and asked about once, softly.
final class CapturePitchTest extends AtTheBar {
    private static final String NEVER = "Don’t ask again for Omar Haddad";
    private long omar;

    @BeforeEach
    void addOmar() {
        omar = add("Omar Haddad");
        save("coffee with Omar Haddad");
    }

    @Test
    void itIsSavedAndAskedAboutAndMayHaveBeenATalk() {
        save("Omar Haddad +pitch the new hull");
        assertThat(toasts.said()).endsWith("Saved · Omar Haddad",
                "One conversation so far with Omar Haddad. A first pitch is heard better after the third. Keep it as a pitch?");
        assertThat(toasts.choices()).containsExactly("It was a talk", NEVER);
        assertThat(stances()).containsExactly(Stance.PITCHED, Stance.TALKED);
        toasts.choose("It was a talk");
        assertThat(toasts.last()).isEqualTo("Kept as a talk with Omar Haddad");
        assertThat(stances()).containsExactly(Stance.TALKED, Stance.TALKED);
        toasts.undo();
        assertThat(stances()).as("one step").containsExactly(Stance.PITCHED, Stance.TALKED);
    }

    @Test
    void thePitchThatStaysIsNotAskedAboutAgain() {
        save("Omar Haddad +pitch the new hull");
        save("Omar Haddad +pitch the old hull");
        assertThat(toasts.last()).isEqualTo("Saved · Omar Haddad");
    }

    @Test
    void whoIsNeverToBeAskedAboutIsNot() {
        save("Omar Haddad +pitch the new hull");
        toasts.choose(NEVER);
        assertThat(toasts.last()).isEqualTo("Not asked again for Omar Haddad");
        database.undo();
        database.undo();
        save("Omar Haddad +pitch the new hull");
        assertThat(toasts.choices()).as("undone, so asked again").contains(NEVER);
        toasts.choose(NEVER);
        new InteractionRepository(database, CLOCK).delete(timeline().getFirst().id());
        save("Omar Haddad +pitch the new hull");
        assertThat(toasts.last()).isEqualTo("Saved · Omar Haddad");
    }

    @Test
    void somebodyNewIsAskedAboutByTheirNameAndSeveralTogether() {
        save("Ana Ruiz +pitch the hull");
        assertThat(toasts.last()).startsWith("No conversation yet with Ana Ruiz.");
        assertThat(toasts.choices()).containsExactly("It was a talk", "Don’t ask again for Ana Ruiz");
        save("Omar Haddad +pitch the hull; Bo Olsen +pitch the hull");
        assertThat(toasts.last()).startsWith("Fewer than three conversations so far with Omar Haddad and Bo Olsen.");
        assertThat(toasts.choices()).containsExactly("They were talks");
        toasts.choose("They were talks");
        assertThat(toasts.last()).isEqualTo("Kept as a talk with 2 people");
        assertThat(stances()).containsOnly(Stance.TALKED);
    }

    @Test
    void afterThreeTalksNothingIsAsked() {
        save("called Omar Haddad");
        save("called Omar Haddad");
        save("Omar Haddad +pitch the new hull");
        assertThat(toasts.last()).isEqualTo("Saved · Omar Haddad");
    }

    @Test
    void aPitchThatWasTakenBackMeanwhileStaysGone() {
        save("Omar Haddad +pitch the new hull");
        database.undo();
        toasts.choose("It was a talk");
        assertThat(toasts.last()).startsWith("That was changed since");
        assertThat(toasts.offersUndo()).isFalse();
        save("Ana Ruiz +pitch the hull");
        database.undo();
        toasts.choose("Don’t ask again for Ana Ruiz");
        assertThat(toasts.last()).startsWith("That was changed since");
        assertThat(new PersonRepository(database, CLOCK).find(omar)).isPresent();
    }

    @Test
    void anEntryThatIsNoPitchAnyMoreStaysAsItIs() {
        save("Omar Haddad +pitch the new hull");
        long pitch = timeline().getFirst().id();
        InteractionRepository interactions = new InteractionRepository(database, CLOCK);
        interactions.change(pitch, new VagueDay(timeline().getFirst().happenedOn(), DatePrecision.DAY), null, Stance.GAVE, null);
        toasts.choose("It was a talk");
        assertThat(toasts.last()).startsWith("That was changed since");
        assertThat(stances()).containsExactly(Stance.GAVE, Stance.TALKED);
    }

    private List<Stance> stances() {
        return timeline().stream().map(InteractionRow::stance).toList();
    }

    private List<InteractionRow> timeline() {
        return new InteractionRepository(database, CLOCK).timeline(omar);
    }
}
