package app.klatch.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ShellViewModelTest {
    private final ShellViewModel shell = new ShellViewModel();
    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void pages() {
        shell.setPages(List.of(page("today", 1), page("people", 2), page("person", 0)));
    }

    @Test
    void theFirstPageIsShownAtStart() {
        assertThat(shown).containsExactly("today");
    }

    @Test
    void aPersonsPageLeadsBackToWhereItWasOpenedFrom() {
        shell.open("people");
        shell.open("person");
        assertThat(lit()).isEqualTo("people");
        assertThat(shell.back()).isTrue();
        assertThat(shown).containsExactly("today", "people", "person", "people");
    }

    @Test
    void aPageOfTheRailHasNoWayBack() {
        shell.open("person");
        shell.open("people");
        assertThat(shell.back()).isFalse();
        assertThat(shown).endsWith("people");
    }

    @Test
    void openingThePageInFrontAgainTellsItAgainButRemembersNothing() {
        shell.open("person");
        shell.open("person");
        shell.back();
        assertThat(shown).containsExactly("today", "person", "person", "today");
        assertThat(shell.back()).isFalse();
    }

    @Test
    void anUnknownPageIsABug() {
        assertThatThrownBy(() -> shell.open("moon")).isInstanceOf(NoSuchElementException.class).hasMessageContaining("moon");
    }

    private String lit() {
        return Objects.requireNonNull(shell.lit().get()).id();
    }

    private Page page(String id, int digit) {
        Supplier<Node> node = () -> {
            throw new AssertionError("no page is made here");
        };
        Page page = digit == 0 ? Page.offRail(id, id, "mdi2c-check", node) : Page.onRail(id, id, "mdi2c-check", digit, node);
        return page.onShown(() -> shown.add(id));
    }
}
