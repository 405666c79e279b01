package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.InteractionRow;
import app.klatch.platforms.Gathering;
import java.nio.file.Path;
import java.time.LocalTime;
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

    @Test
    void whereSomethingWasLoggedTheDayCanOnlyBeOneThatWas() {
        long ana = setting.person("Ana Ruiz");
        setting.model.show(setting.gathering(FRIDAY.minusDays(1), ana, setting.person("Bo Olsen")));
        setting.model.deeds().iWasThere(shown().gathering());
        assertThat(setting.model.setWhen(shown(), "next friday"))
                .isEqualTo("2 entries are logged here, and what was can’t be still to come. Ctrl+G plans a gathering for that day.");
        assertThat(shown().gathering().happenedOn()).isEqualTo(FRIDAY.minusDays(1));
        assertThat(setting.model.setWhen(shown(), "2 days ago")).isNull();
        assertThat(setting.rooms.interactions().timeline(ana)).extracting(InteractionRow::happenedOn).containsExactly(FRIDAY.minusDays(2));
    }

    @Test
    void whatIsLoggedWhileTheDayIsTypedIsNotPutIntoTheFutureEither() {
        long ana = setting.person("Ana Ruiz");
        long id = setting.gathering(FRIDAY, ana);
        setting.model.show(id);
        setting.model.inFront(false);
        setting.model.deeds().iWasThere(shown().gathering());
        setting.model.setWhen(shown(), "next friday");
        assertThat(setting.lastSaid()).isEqualTo("Something was logged here meanwhile; nothing was moved.");
        assertThat(setting.rooms.gatherings().find(id).map(Gathering::happenedOn)).contains(FRIDAY);
    }

    @Test
    void theHourStaysUnlessAnotherIsSaidOrItIsCutOff() {
        setting.model.show(setting.gathering(FRIDAY));
        setting.model.setWhen(shown(), "18:00");
        assertThat(setting.model.days().previewMove("next friday", shown().gathering())).isEqualTo("Friday, 27 November 2026, 18:00 · planned");
        setting.model.setWhen(shown(), "next friday");
        assertThat(shown().gathering()).extracting(Gathering::happenedOn, Gathering::startsAt)
                .containsExactly(FRIDAY.plusDays(7), LocalTime.of(18, 0));
        setting.model.setWhen(shown(), "yesterday 7:30");
        assertThat(shown().gathering().startsAt()).isEqualTo(LocalTime.of(7, 30));
        setting.model.setWhen(shown(), "19 Nov 2026");
        assertThat(shown().gathering().startsAt()).isNull();
    }

    @Test
    void oneMovedSoFarThatItLeavesItsSeriesSaysSoOnce() {
        setting.model.show(setting.gathering(FRIDAY));
        setting.model.setRhythm(shown(), "every second Friday");
        setting.said.clear();
        setting.model.setWhen(shown(), "25 Nov 2026");
        assertThat(setting.said).as("still the one of that week").isEmpty();
        assertThat(shown().series()).isNotNull();
        setting.model.setWhen(shown(), "1 Dec 2026");
        assertThat(setting.said).containsExactly(
                "Moved so far from its date that it stands apart from its series now; the series goes on without that date");
        assertThat(shown().series()).isNull();
        setting.undo();
        assertThat(shown().series()).isNotNull();
        assertThat(shown().gathering().happenedOn()).isEqualTo(FRIDAY.plusDays(5));
        setting.said.clear();
        setting.model.setWhen(shown(), "1 Dec 2026");
        setting.said.clear();
        setting.model.setWhen(shown(), "2 Dec 2026");
        assertThat(setting.said).as("it was said").isEmpty();
    }

    private GatheringPage shown() {
        return Objects.requireNonNull(setting.model.page().get());
    }
}
