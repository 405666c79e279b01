package app.klatch.board;

import static app.klatch.board.BoardSetting.CHAMBER;
import static app.klatch.board.BoardSetting.CLOCK;
import static app.klatch.board.BoardSetting.LINKEDIN;
import static app.klatch.board.BoardSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A platform's page is read in two steps; here each is taken by hand.
final class PlatformReadingTest {
    @TempDir Path folder;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private BoardSetting setting;
    private PlatformViewModel model;

    @BeforeEach
    void open() {
        setting = new BoardSetting(folder, waiting::add);
        setting.talk(setting.person("Ana"), CHAMBER, Stance.TALKED, TODAY);
        everything();
        model = new PlatformViewModel(PlatformRooms.of(setting.database, CLOCK), setting.deeds);
        model.inFront(true);
        model.show(CHAMBER);
    }

    @AfterEach
    void close() {
        assertThat(setting.said).isEmpty();
        setting.close();
    }

    @Test
    void theHeadStandsThereBeforeTheListsAreRead() {
        waiting.remove().run();
        assertThat(model.page().get()).isNotNull().returns(CHAMBER, PlatformPage::id);
        assertThat(model.doings().get()).isNull();
        waiting.remove().run();
        assertThat(model.doings().get()).isNotNull().returns(CHAMBER, PlatformDoings::platformId);
        assertThat(waiting).isEmpty();
    }

    @Test
    void whatIsShownStaysWhileTheSamePlatformIsReadAnew() {
        everything();
        PlatformPage page = model.page().get();
        PlatformDoings doings = model.doings().get();
        setting.talk(1, CHAMBER, Stance.GAVE, TODAY);
        model.show(CHAMBER);
        assertThat(model.page().get()).isSameAs(page);
        assertThat(model.doings().get()).isSameAs(doings);
        everything();
        assertThat(model.doings().get()).isNotNull().satisfies(now -> assertThat(now.entries()).hasSize(2));
    }

    @Test
    void theListsOfAnotherPlatformNeverStandHere() {
        waiting.remove().run();
        model.show(LINKEDIN);
        assertThat(model.page().get()).isNull();
        waiting.remove().run();
        assertThat(model.doings().get()).isNull();
        everything();
        assertThat(model.page().get()).isNotNull().returns(LINKEDIN, PlatformPage::id);
        assertThat(model.doings().get()).isNotNull().returns(LINKEDIN, PlatformDoings::platformId);
    }

    /// A write is heard on the thread that wrote; the window is told on its own.
    @Test
    void whatIsWrittenChangesNothingBeforeTheWindowsThreadTakesIt() {
        model.peopleInSight(true);
        everything();
        model.peopleInSight(false);
        setting.talk(setting.person("Omar"), CHAMBER, Stance.TALKED, TODAY);
        assertThat(model.people().get()).extracting(PersonThere::name).containsExactly("Ana");
        everything();
        model.peopleInSight(true);
        everything();
        assertThat(model.people().get()).extracting(PersonThere::name).containsExactlyInAnyOrder("Ana", "Omar");
    }

    private void everything() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
