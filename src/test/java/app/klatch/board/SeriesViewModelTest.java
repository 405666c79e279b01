package app.klatch.board;

import static app.klatch.board.BoardSetting.CHAMBER;
import static app.klatch.board.BoardSetting.CLOCK;
import static app.klatch.board.BoardSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.Series;
import app.klatch.ui.RelativeDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Today is Friday, 20 November 2026.
final class SeriesViewModelTest {
    @TempDir Path folder;
    private BoardSetting setting;
    private PlatformViewModel model;

    @BeforeEach
    void open() {
        setting = new BoardSetting(folder);
        model = setting.platform(CHAMBER);
    }

    @AfterEach
    void close() {
        assertThat(setting.said).noneMatch(text -> text.startsWith("failed"));
        setting.close();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "every second Thursday 7:30, every 2nd Thu 7:30", "every Tuesday at 7.30, every Tue 7:30", "monthly on the 12th at 6 pm, monthly on the 12th 18:00",
        "last Friday of the month, every last Fri", "every last Fri 18:00, every last Fri 18:00", "every thu 12:15 am, every Thu 0:15",
        "every Thursday 25:00, null", "every Thursday 13 pm, null", "now and then, null", "7:30, null"})
    void aRhythmIsReadWithItsHour(String typed, @Nullable String said) {
        assertThat(SeriesWords.read(typed, TODAY).map(found -> CardWords.rhythm(found.rhythm(), found.startsAt())).orElse(null)).isEqualTo(said);
    }

    @Test
    void aRhythmIsAddedWithItsNextDateAndTakenBackByUndo() {
        assertThat(model.series().preview("every second thu 7:30")).isEqualTo("every 2nd Thu 7:30 · next " + day(26));
        assertThat(model.series().add(page(), "every second thu 7:30")).isNull();
        assertThat(model.series().add(page(), "monthly on the 12th")).isNull();
        assertThat(page().series()).extracting(SeriesViewModel::words).containsExactly("monthly on the 12th", "every 2nd Thu 7:30");
        assertThat(doings().gatherings()).extracting(Gathering::happenedOn).containsExactly(LocalDate.of(2026, 12, 12), LocalDate.of(2026, 11, 26));
        assertThat(model.series().add(page(), "now and then")).contains("no rhythm");
        assertThat(model.series().add(page(), " ")).isNull();
        setting.toasts.undo();
        assertThat(page().series()).hasSize(1);
    }

    @Test
    void anotherHourKeepsTheCountAndAnotherRhythmCountsFromItsNextDate() {
        model.series().add(page(), "every second fri 7:30");
        Series before = one();
        assertThat(before.firstOn()).isEqualTo(TODAY);
        assertThat(model.series().set(before, "every second friday 8:00")).isNull();
        assertThat(one().firstOn()).isEqualTo(TODAY);
        assertThat(model.series().set(one(), "every mon 8:00")).isNull();
        assertThat(one().firstOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(model.series().set(one(), "some day")).contains("no rhythm");
        int said = setting.said.size();
        assertThat(model.series().set(one(), SeriesViewModel.words(one()))).isNull();
        assertThat(setting.said).as("nothing changed, nothing said").hasSize(said);
        setting.toasts.undo();
        assertThat(SeriesViewModel.words(one())).isEqualTo("every 2nd Fri 8:00");
    }

    @Test
    void anEndedRhythmComesNoMoreAndItsGatheringsStay() {
        model.series().add(page(), "every second thu");
        model.open(doings().gatherings().getFirst(), _ -> {});
        assertThat(model.series().set(one(), "")).isNull();
        assertThat(page().series()).isEmpty();
        assertThat(doings().gatherings()).singleElement().returns(true, Gathering::isStored);
        setting.toasts.undo();
        assertThat(one()).returns(null, Series::endedOn);
    }

    @Test
    void endedOnItsDayItComesForTheLastTime() {
        model.series().add(page(), "every fri");
        model.series().end(one());
        assertThat(model.series().next(one())).startsWith("for the last time ");
    }

    @Test
    void aGatheringThatWasMovedStandsForItsDate() {
        model.series().add(page(), "every thu");
        PlatformRooms.of(setting.database, CLOCK).gatherings()
                .create(new NewGathering(CHAMBER, LocalDate.of(2026, 11, 25), null, null, null, one().id()));
        assertThat(doings().gatherings()).extracting(Gathering::happenedOn).containsExactly(LocalDate.of(2026, 11, 25));
    }

    @Test
    void oneOfEverySecondWeekStandsForItsDateAlsoFiveDaysLater() {
        model.series().add(page(), "every 2nd thu");
        PlatformRooms.of(setting.database, CLOCK).gatherings()
                .create(new NewGathering(CHAMBER, LocalDate.of(2026, 12, 1), null, null, null, one().id()));
        assertThat(doings().gatherings()).extracting(Gathering::happenedOn).containsExactly(LocalDate.of(2026, 12, 1));
    }

    private static String day(int november) {
        return new RelativeDate(CLOCK).inSentence(LocalDate.of(2026, 11, november));
    }

    private Series one() {
        return page().series().getFirst();
    }

    private PlatformPage page() {
        return Objects.requireNonNull(model.page().get());
    }

    private PlatformDoings doings() {
        return Objects.requireNonNull(model.doings().get());
    }
}
