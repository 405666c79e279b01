package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GatheringViewModelTest {
    @TempDir Path folder;
    private GatheringSetting setting;

    @BeforeEach
    void open() {
        setting = new GatheringSetting(folder);
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void behindAnotherPageItIsReadOnlyWhenItComesToTheFrontAgain() {
        long ana = setting.person("Ana Ruiz");
        long gathering = setting.gathering(FRIDAY);
        setting.model.show(gathering);
        setting.model.inFront(false);
        setting.rooms.gatherings().attend(gathering, List.of(ana));
        assertThat(shown().here()).isEmpty();
        setting.model.inFront(true);
        assertThat(shown().here()).hasSize(1);
    }

    @Test
    void theLatestIsShownAheadUnlessAnotherWasOpened() {
        long before = setting.gathering(FRIDAY.minusDays(14));
        setting.gathering(FRIDAY);
        List.of(setting.model.ahead()).forEach(Runnable::run);
        assertThat(shown().gathering().happenedOn()).isEqualTo(FRIDAY);
        setting.model.show(before);
        List.of(setting.model.ahead()).forEach(Runnable::run);
        assertThat(shown().gathering().happenedOn()).isEqualTo(FRIDAY.minusDays(14));
    }

    private GatheringPage shown() {
        return Objects.requireNonNull(setting.model.page().get());
    }
}
