package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names are searched in the background; whoever ticks faster than that still ticks whom they meant. The worker runs by hand.
final class FastRollTest {
    @TempDir Path folder;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private GatheringSetting at;
    private RollViewModel roll;
    private long friday;

    @BeforeEach
    void open() {
        at = new GatheringSetting(folder, waiting::add);
        roll = at.model.roll();
        List.of("Tara Vance", "Uwe Wolf", "Vera Xu", "Will Young").forEach(at::person);
        friday = at.gathering(FRIDAY, at.person("Petra Quist"));
        at.model.show(friday);
        everything();
    }

    @AfterEach
    void close() {
        everything();
        assertThat(at.said).noneMatch(sentence -> sentence.startsWith("failed"));
        at.close();
    }

    @Test
    void everyEnterBelongsToTheNameItWasPressedOn() {
        List.of("Tara", "Uwe", "Vera", "Will").forEach(this::enter);
        type("Pe");
        everything();
        assertThat(here()).containsExactlyInAnyOrder("Petra Quist", "Tara Vance", "Uwe Wolf", "Vera Xu", "Will Young");
        assertThat(roll.typed().get()).as("what is typed after it is the next name").isEqualTo("Pe");
        assertThat(at.said).containsExactly("Tara Vance is there", "Uwe Wolf is there", "Vera Xu is there", "Will Young is there");
    }

    @Test
    void aNewNameEnteredTwiceIsOnePerson() {
        enter("Nora Zell");
        enter("Nora Zell");
        everything();
        type("Nora Zell");
        roll.enter();
        everything();
        assertThat(here()).containsExactlyInAnyOrder("Petra Quist", "Nora Zell");
        assertThat(at.rooms.find("Nora")).hasSize(1);
    }

    @Test
    void aNameThatIsKnownAlreadyWaitsForTheOneBefore() {
        type("Nora Zell");
        everything();
        roll.enter();
        waiting.remove().run();
        enter("Nora Zell");
        everything();
        assertThat(at.rooms.find("Nora")).hasSize(1);
    }

    @Test
    void whatWasEnteredAtOneGatheringIsNotTickedAtAnother() {
        long other = at.gathering(FRIDAY.minusDays(14));
        enter("Tara");
        at.model.show(other);
        everything();
        assertThat(here()).isEmpty();
        at.model.show(friday);
        everything();
        assertThat(here()).contains("Tara Vance");
    }

    @Test
    void theOfferToAddIsNotTakenAtItsWordBeforeTheSearchIsDone() {
        type("Tara");
        assertThat(at.lines()).containsExactly("+ Tara");
        roll.tickChosen();
        everything();
        assertThat(here()).containsExactlyInAnyOrder("Petra Quist", "Tara Vance");
    }

    @Test
    void whoIsHereAlreadyIsMeantBeforeSomebodyNew() {
        type("Petra");
        everything();
        assertThat(at.lines()).containsExactly("x Petra Quist", "+ Petra");
        assertThat(roll.chosenPerson()).map(Attendee::name).contains("Petra Quist");
        roll.enter();
        everything();
        assertThat(roll.complaint().get()).isEqualTo("Petra Quist is ticked already.");
        assertThat(roll.typed().get()).isEqualTo("Petra");
        roll.move(1);
        roll.tickChosen();
        everything();
        assertThat(here()).as("another Petra is added where that is chosen").containsExactlyInAnyOrder("Petra", "Petra Quist");
    }

    @Test
    void whoIsCalledExactlySoIsMeantBeforeWhoseNameOnlyBeginsSo() {
        at.person("Petra Quistorp");
        enter("Petra Quist");
        everything();
        assertThat(here()).containsExactly("Petra Quist");
        assertThat(roll.complaint().get()).isEqualTo("Petra Quist is ticked already.");
        enter("Petra");
        everything();
        assertThat(here()).as("the other one, who can be ticked").containsExactlyInAnyOrder("Petra Quist", "Petra Quistorp");
    }

    private List<String> here() {
        return at.page().here().stream().map(Attendee::name).toList();
    }

    private void enter(String name) {
        type(name);
        roll.enter();
    }

    /// As keys do: letter by letter after what stands there.
    private void type(String name) {
        name.chars().forEach(letter -> roll.typed().set(roll.typed().get() + Character.toString(letter)));
    }

    private void everything() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
