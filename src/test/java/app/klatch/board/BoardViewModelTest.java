package app.klatch.board;

import static app.klatch.board.BoardSetting.CHAMBER;
import static app.klatch.board.BoardSetting.CLOCK;
import static app.klatch.board.BoardSetting.COFFEE_AT_HOME;
import static app.klatch.board.BoardSetting.FACEBOOK;
import static app.klatch.board.BoardSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Stance;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.SeriesRepository;
import app.klatch.platforms.Side;
import app.klatch.platforms.TendedPlatform;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoardViewModelTest {
    @TempDir Path folder;
    private BoardSetting setting;
    private AddLineViewModel line;

    @BeforeEach
    void open() {
        setting = new BoardSetting(folder);
        setting.model.inFront(true);
        line = setting.model.addLine();
    }

    @AfterEach
    void close() {
        assertThat(setting.said).noneMatch(text -> text.startsWith("failed"));
        setting.close();
    }

    @Test
    void aLineAddsAPlatformWithItsSeriesInOneStepAndIsEmptyForTheNext() {
        line.begin(PlatformKind.NONE, Side.ONLINE);
        line.textProperty().set("Harbour Rotary, networking event, in person, every 2nd Tuesday 7:30");
        assertThat(line.stateProperty().get().chips()).extracting(AddLineViewModel.Understood::text)
                .containsExactly("Harbour Rotary", "networking event", "in person", "every 2nd Tue 7:30");
        line.save(_ -> {});
        PlatformCard card = setting.card("Harbour Rotary");
        assertThat(CardWords.line(card)).isEqualTo("nobody yet · 0 two-way this month · every 2nd Tue 7:30");
        assertThat(new SeriesRepository(setting.database, CLOCK).of(card.id())).hasSize(1);
        assertThat(line.textProperty().get()).isEmpty();
        assertThat(setting.said).containsExactly("Added · Harbour Rotary");
        setting.toasts.undo();
        assertThat(setting.platforms.named("Harbour Rotary")).isEmpty();
    }

    @Test
    void whatNobodySaysComesFromTheCell() {
        line.begin(PlatformKind.PHOTO_ALBUM, Side.IN_PERSON);
        line.textProperty().set("Slide evening");
        line.save(_ -> {});
        assertThat(setting.card("Slide evening")).returns(PlatformKind.PHOTO_ALBUM, PlatformCard::kind).returns(Side.IN_PERSON, PlatformCard::side);
    }

    @Test
    void aNameThatIsThereAlreadySaysSoAndAddsNothing() {
        setting.platforms.archive(CHAMBER);
        line.begin(PlatformKind.NONE, Side.ONLINE);
        line.textProperty().set("chamber After-Hours, online");
        assertThat(line.stateProperty().get().complaint()).isEqualTo("Chamber after-hours is there already, archived.");
        line.save(_ -> {});
        assertThat(setting.said).isEmpty();
        assertThat(line.textProperty().get()).isEqualTo("chamber After-Hours, online");
    }

    @Test
    void theBoardIsReadOnlyWhileItIsInFront() {
        setting.model.inFront(false);
        setting.platforms.archive(CHAMBER);
        assertThat(setting.card("Chamber after-hours").archived()).isFalse();
        setting.model.inFront(true);
        assertThat(setting.card("Chamber after-hours").archived()).isTrue();
    }

    @Test
    void aPlatformDeletedWhileItIsUsedSaysThatItWasArchivedInstead() {
        setting.talk(setting.person("Ana"), CHAMBER, Stance.TALKED, TODAY);
        setting.deeds.delete(CHAMBER, "Chamber after-hours");
        assertThat(setting.said).containsExactly("Chamber after-hours has 1 person and 1 interaction; it was archived instead, nothing is lost.");
        assertThat(setting.card("Chamber after-hours").archived()).isTrue();
        setting.toasts.undo();
        assertThat(setting.card("Chamber after-hours").archived()).isFalse();
        setting.deeds.delete(COFFEE_AT_HOME, "Coffee at home");
        assertThat(setting.platforms.find(COFFEE_AT_HOME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(value = {"2019, 2019", "' 2019 ', 2019", "in 2019, 2019", "closed in 2019, 2019", "last year, 2025", "this year, 2026",
        "2027, null", "1812, null", "long ago, null", "19, null"}, nullValues = "null")
    void aYearIsReadInWords(String words, @Nullable Integer year) {
        assertThat(PlatformActs.year(words, 2026)).isEqualTo(year);
    }

    @Test
    void aClosedNetworkKeepsItsHistoryOutOfTheWay() {
        setting.talk(setting.person("Ana"), FACEBOOK, Stance.TALKED, LocalDate.of(2019, 5, 1));
        int last = setting.deeds.lastYear(FACEBOOK);
        assertThat(setting.deeds.close(FACEBOOK, "Facebook", "some day", last)).contains("not a year");
        assertThat(setting.deeds.close(FACEBOOK, "Facebook", "2018", last))
                .isEqualTo("Its last entry is from 2019, so it had not ended in 2018. Did it end in 2019 or later?");
        assertThat(setting.card("Facebook").closedYear()).isNull();
        assertThat(setting.deeds.close(FACEBOOK, "Facebook", "2019", last)).isNull();
        assertThat(setting.card("Facebook")).returns(2019, PlatformCard::closedYear).returns(1, PlatformCard::people);
        assertThat(setting.model.boardProperty().get().cell(PlatformKind.COFFEE_KLATCH, Side.ONLINE)).isEmpty();
        setting.model.awayProperty().set(true);
        assertThat(setting.model.boardProperty().get().cell(PlatformKind.COFFEE_KLATCH, Side.ONLINE)).hasSize(1);
    }

    @Test
    void whatIsOnlyPlannedThereIsNoEntryYetAndAGatheringIsOne() {
        GatheringRepository gatherings = new GatheringRepository(setting.database, BoardSetting.CLOCK);
        assertThat(setting.deeds.lastYear(CHAMBER)).isZero();
        gatherings.create(new NewGathering(CHAMBER, TODAY.plusYears(1)));
        assertThat(setting.deeds.lastYear(CHAMBER)).isZero();
        gatherings.create(new NewGathering(CHAMBER, TODAY.minusYears(1)));
        assertThat(setting.deeds.lastYear(CHAMBER)).isEqualTo(2025);
        setting.talk(setting.person("Ana"), CHAMBER, Stance.TALKED, TODAY);
        assertThat(setting.deeds.lastYear(CHAMBER)).isEqualTo(2026);
        assertThat(PlatformActs.notClosedIn("last year", 2026, 2026)).isEqualTo("Its last entry is from 2026, so it had not ended in 2025. Did it end in 2026?");
    }

    @Test
    void theFormRefusesAYearBeforeTheLastEntryUnlessItStoodThere() {
        setting.talk(setting.person("Ana"), CHAMBER, Stance.TALKED, TODAY);
        setting.platforms.close(CHAMBER, 2024);
        PlatformFormViewModel.open(setting.deeds, CHAMBER, 2026, form -> {
            PlatformDraft start = form.start();
            assertThat(form.save(draft(start, "Chamber", "", "2025"), () -> {})).startsWith("Its last entry is from 2026");
            assertThat(form.save(draft(start, "Chamber", "", "2024"), () -> setting.said.add("closed"))).isNull();
        });
        assertThat(setting.said).contains("closed");
    }

    @Test
    void mergingSaysWhatMovesAndIsOneStep() {
        setting.talk(setting.person("Ana"), CHAMBER, Stance.TALKED, TODAY);
        AtomicReference<MergeViewModel> opened = new AtomicReference<>();
        MergeViewModel.open(setting.deeds, CHAMBER, opened::set);
        MergeViewModel question = opened.get();
        assertThat(question.others()).extracting(TendedPlatform::name).first().isEqualTo("LinkedIn");
        assertThat(question.says().get()).isEqualTo("Choose the one that stays.");
        question.choose(question.others().getFirst());
        assertThat(question.says().get()).startsWith("1 person and 1 interaction move to LinkedIn.")
                .contains("Chamber after-hours is in person, LinkedIn is online");
        question.merge(() -> setting.said.add("then"));
        assertThat(setting.said).containsExactly("then", "Chamber after-hours is part of LinkedIn now");
        assertThat(setting.card("LinkedIn").people()).isEqualTo(1);
        setting.toasts.undo();
        assertThat(setting.card("Chamber after-hours").people()).isEqualTo(1);
        assertThat(setting.card("LinkedIn").people()).isZero();
    }

    @Test
    void theFormSavesAllOfItAndSaysInASentenceWhatItCannotRead() {
        AtomicReference<PlatformFormViewModel> opened = new AtomicReference<>();
        PlatformFormViewModel.open(setting.deeds, CHAMBER, 2026, opened::set);
        PlatformFormViewModel form = opened.get();
        PlatformDraft start = form.start();
        assertThat(form.counterparts(start)).extracting(TendedPlatform::name).first().isEqualTo("LinkedIn");
        for (List<String> bad : List.of(List.of("", "", "", "needs a name"), List.of("facebook", "", "", "Facebook is there already"),
                List.of("Chamber", "now and then", "", "not a cadence"), List.of("Chamber", "", "soon", "not a year"))) {
            assertThat(form.save(draft(start, bad.get(0), bad.get(1), bad.get(2)), () -> {})).contains(bad.get(3));
        }
        assertThat(form.save(draft(start, "Chamber", "monthly", "last year"), () -> setting.said.add("closed"))).isNull();
        assertThat(setting.platforms.find(CHAMBER).orElseThrow()).returns("Chamber", TendedPlatform::name).returns(2025, TendedPlatform::closedYear);
        assertThat(setting.said).containsExactly("closed", "Saved · Chamber");
    }

    private static PlatformDraft draft(PlatformDraft start, String name, String cadence, String closed) {
        return new PlatformDraft(name, start.kind(), start.side(), start.stage(), cadence, start.url(), start.note(), null, closed);
    }
}
