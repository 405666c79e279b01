package app.klatch.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.ui.Action;
import app.klatch.ui.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PaletteViewModelTest {
    private final List<String> ran = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final PaletteViewModel palette = new PaletteViewModel(
            words -> List.of(PaletteItem.person("Found by " + words, "Northwind", () -> ran.add("person"))),
            new Background(waiting::add, Runnable::run, failure -> {
                throw new AssertionError(failure);
            }));

    @BeforeEach
    void begin() {
        palette.begin(() -> List.of(action("Go to Today"), action("Go to People"), action("Café hours")));
    }

    @Test
    void withNothingTypedEveryActionIsListedAndNobodyIsSearched() {
        assertThat(titles()).containsExactly("Go to Today", "Go to People", "Café hours");
        assertThat(waiting).isEmpty();
    }

    @Test
    void everyTypedWordMustBeginAWordOfTheAction() {
        palette.query().set("peo go");
        assertThat(titles()).containsExactly("Go to People");
    }

    @Test
    void accentsAndCapitalsAreNoObstacle() {
        palette.query().set("CAFE");
        assertThat(titles()).containsExactly("Café hours");
    }

    @Test
    void peopleComeAfterActions() {
        palette.query().set("go");
        waiting.remove().run();
        assertThat(titles()).containsExactly("Go to Today", "Go to People", "Found by go");
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        palette.query().set("g");
        palette.query().set("go");
        waiting.remove().run();
        assertThat(titles()).containsExactly("Go to Today", "Go to People");
    }

    @Test
    void arrowsGoAroundTheEndsAndEnterTakesTheSelected() {
        palette.move(-1);
        assertThat(palette.chosen()).extracting(PaletteItem::title).containsExactly("Café hours");
        palette.move(2);
        assertThat(palette.chosen()).extracting(PaletteItem::title).containsExactly("Go to People");
    }

    @Test
    void nothingFoundMeansNothingToRun() {
        palette.query().set("zebra");
        palette.move(1);
        assertThat(palette.chosen()).isEmpty();
    }

    @Test
    void enterWaitsForWhomIsStillSearchedAndRunsThemOnce() {
        palette.query().set("luk");
        palette.query().set("luka");
        enter();
        enter();
        waiting.remove().run();
        assertThat(ran).as("that was the answer to an older text").isEmpty();
        waiting.remove().run();
        assertThat(ran).containsExactly("person");
    }

    @Test
    void whatCanBeDoneWaitsForNobody() {
        palette.query().set("peo");
        enter();
        assertThat(ran).containsExactly("Go to People");
        waiting.remove().run();
        assertThat(ran).containsExactly("Go to People");
    }

    @Test
    void typingOnLeavingOrOpeningAnewTakesAWaitingEnterBack() {
        palette.query().set("luka");
        enter();
        palette.query().set("luka a");
        drain();
        palette.query().set("luka az");
        enter();
        palette.leave();
        drain();
        palette.query().set("luka azi");
        enter();
        palette.begin(List::of);
        drain();
        assertThat(ran).isEmpty();
    }

    private void enter() {
        palette.enter(item -> item.run().run());
    }

    private void drain() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void anActionWithTwoKeysIsListedOnce() {
        palette.begin(() -> List.of(Action.of("j", "Next", "mdi2a-arrow-down", "J", () -> {}),
                Action.of("down", "Next", "mdi2a-arrow-down", "Down", () -> {})));
        assertThat(palette.items()).extracting(PaletteItem::shortcut).containsExactly("J");
    }

    private List<String> titles() {
        return palette.items().stream().map(PaletteItem::title).toList();
    }

    private Action action(String name) {
        return Action.of(name, name, "mdi2c-check", () -> ran.add(name));
    }
}
