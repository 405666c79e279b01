package app.klatch.board;

import static app.klatch.board.BoardSetting.CHAMBER;
import static app.klatch.board.BoardSetting.CLOCK;
import static app.klatch.board.BoardSetting.FACEBOOK;
import static app.klatch.board.BoardSetting.LINKEDIN;
import static app.klatch.board.BoardSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Stance;
import app.klatch.platforms.Etiquette;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.MyPresence;
import app.klatch.platforms.PlatformFields;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Side;
import app.klatch.platforms.TendedPlatform;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlatformViewModelTest {
    @TempDir Path folder;
    private final List<Long> opened = new ArrayList<>();
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

    @Test
    void theEtiquetteIsTheOwnersOnceEditedAndKlatchsAgainWhenReset() {
        assertThat(model.etiquette().set(page(), EtiquetteLine.OPEN_WITH, "Ask about the harbour")).isNull();
        assertThat(page().etiquette().openWith()).isEqualTo("Ask about the harbour");
        assertThat(page().ownEtiquette()).isTrue();
        assertThat(model.etiquette().setReply(page(), "same day")).isNull();
        assertThat(model.etiquette().setBudget(page(), "30 %")).isNull();
        assertThat(page().etiquette()).returns(0, Etiquette::replyDays).returns(30, Etiquette::pitchBudget);
        assertThat(doings().balance().budget()).isEqualTo(30);
        assertThat(model.etiquette().setBudget(page(), "a lot")).contains("0 to 100");
        assertThat(model.etiquette().setReply(page(), "soon")).contains("“soon”");
        model.etiquette().reset(page());
        assertThat(page().etiquette()).isEqualTo(Etiquette.shipped(PlatformKind.NETWORKING_EVENT));
        setting.toasts.undo();
        assertThat(page().etiquette().openWith()).isEqualTo("Ask about the harbour");
    }

    @ParameterizedTest
    @CsvSource(value = {"none, -1", "None expected, -1", "same day, 0", "within 2 days, 2", "3, 3", "1 day, 1", "a week, 7", "soon, null"},
            nullValues = "null")
    void aTimeToAnswerIsReadInWords(String words, @Nullable Integer days) {
        assertThat(EtiquetteViewModel.days(words)).isEqualTo(days);
    }

    @Test
    void aHintIsDismissedForThisPlatformAloneAndComesBackFromTheMenu() {
        model.etiquette().dismiss(page(), EtiquetteLine.AVOID);
        assertThat(page().dismissed()).containsExactly("etiquette-avoid");
        model.show(LINKEDIN);
        assertThat(page().dismissed()).isEmpty();
        model.show(CHAMBER);
        model.etiquette().bringHintsBack(page());
        assertThat(page().dismissed()).isEmpty();
    }

    @Test
    void aheadOfTheFirstOpeningThePlatformLoggedLastIsReadButNeverInPlaceOfOneThatIsShown() {
        setting.talk(setting.person("Ana"), LINKEDIN, Stance.TALKED, TODAY);
        PlatformViewModel unopened = new PlatformViewModel(PlatformRooms.of(setting.database, CLOCK), setting.deeds);
        List.of(unopened.ahead()).forEach(Runnable::run);
        assertThat(unopened.page().get()).isNotNull().returns(LINKEDIN, PlatformPage::id);
        List.of(model.ahead()).forEach(Runnable::run);
        assertThat(page().id()).isEqualTo(CHAMBER);
    }

    @Test
    void myPresenceMayHaveSeveralHandlesAndLinks() {
        assertThat(model.tending().setPresence(page(), null, "anna.k")).isNull();
        assertThat(model.tending().setPresence(page(), null, "https://chamber.example/anna")).isNull();
        assertThat(page().mine()).extracting(MyPresence::shown).containsExactly("anna.k", "https://chamber.example/anna");
        assertThat(model.tending().setLink(page().mine().getFirst(), "no link")).contains("https://");
        assertThat(model.tending().setLink(page().mine().getFirst(), "www.chamber.example/a")).isNull();
        assertThat(TendingViewModel.address(page().mine().getFirst().url())).map(Object::toString).contains("https://www.chamber.example/a");
        assertThat(model.tending().setPresence(page(), page().mine().getLast(), "")).isNull();
        assertThat(page().mine()).hasSize(1);
        setting.toasts.undo();
        assertThat(page().mine()).hasSize(2);
        model.tending().lookedAtToday(page());
        assertThat(page().platform().lookedAt()).isEqualTo(TODAY);
        assertThat(TendingViewModel.address("https://not a link")).isEmpty();
    }

    @Test
    void stageTicksCadenceAndNoteAreKeptAndUndone() {
        model.tending().setStage(page(), PlatformStage.GROW);
        PlatformStage.Check check = PlatformStage.GROW.checks(Side.IN_PERSON).getFirst();
        model.tending().tick(page(), check, true);
        assertThat(model.tending().setCadence(page(), "every 2 weeks")).isNull();
        assertThat(model.tending().setCadence(page(), "now and then")).contains("not a cadence");
        model.tending().setNote(page(), "Parking behind the hall");
        assertThat(page().platform()).returns(PlatformStage.GROW, TendedPlatform::stage).returns("Parking behind the hall", TendedPlatform::note);
        assertThat(page().ticks()).containsExactly(check.key());
        model.tending().tick(page(), check, false);
        assertThat(page().ticks()).isEmpty();
        setting.database.undo();
        assertThat(page().ticks()).containsExactly(check.key());
    }

    @Test
    void theOtherSideIsProposedUntilItIsChosen() {
        assertThat(page().counterpart()).isNotNull().returns("LinkedIn", TendedPlatform::name);
        assertThat(page().proposed()).isTrue();
        model.tending().keepCounterpart(page(), Objects.requireNonNull(page().counterpart()));
        assertThat(page().proposed()).isFalse();
        model.show(LINKEDIN);
        assertThat(page().counterpart()).isNotNull().returns("Chamber after-hours", TendedPlatform::name);
        assertThat(page().proposed()).isFalse();
    }

    @Test
    void aNameThatIsTakenIsRefusedInWords() {
        model.tending().rename(page(), "facebook", () -> opened.add(-1L));
        assertThat(setting.said).containsExactly("Facebook is there already. To make one of two, merge them.");
        assertThat(opened).containsExactly(-1L);
        model.tending().rename(page(), "Chamber mixer", () -> opened.add(-2L));
        assertThat(page().platform().name()).isEqualTo("Chamber mixer");
    }

    @Test
    void aGatheringOfTheSeriesIsStoredWhenItIsOpened() {
        long weekly = setting.platforms.add(new PlatformFields("Breakfast", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON),
                new Rhythm.Weekly(1, DayOfWeek.TUESDAY), null);
        model.show(weekly);
        assertThat(doings().gatherings()).singleElement().returns(LocalDate.of(2026, 11, 24), Gathering::happenedOn).returns(false, Gathering::isStored);
        model.drop(doings().gatherings().getFirst());
        assertThat(doings().gatherings()).singleElement().returns(LocalDate.of(2026, 12, 1), Gathering::happenedOn);
        setting.database.undo();
        model.open(doings().gatherings().getFirst(), opened::add);
        assertThat(doings().gatherings()).singleElement().returns(opened.getLast(), Gathering::id);
    }

    @Test
    void pitchesStandBesideConversations() {
        long ana = setting.person("Ana");
        setting.talk(ana, CHAMBER, Stance.TALKED, TODAY);
        setting.talk(ana, CHAMBER, Stance.PITCHED, TODAY);
        assertThat(doings().balance().percent()).isEqualTo(50);
        assertThat(doings().people()).isEqualTo(1);
        assertThat(doings().entries()).hasSize(2);
    }

    @Test
    void whoIsThereIsReadOnlyWhileSomebodyLooks() {
        setting.talk(setting.person("Ana"), CHAMBER, Stance.TALKED, TODAY);
        assertThat(model.people().get()).isNull();
        model.peopleInSight(true);
        assertThat(model.people().get()).extracting(PersonThere::name).containsExactly("Ana");
        setting.talk(setting.person("Omar"), CHAMBER, Stance.TALKED, TODAY);
        assertThat(model.people().get()).extracting(PersonThere::name).containsExactlyInAnyOrder("Ana", "Omar");
        model.peopleInSight(false);
        setting.talk(setting.person("Wei"), CHAMBER, Stance.TALKED, TODAY);
        assertThat(model.people().get()).extracting(PersonThere::name).doesNotContain("Wei");
        model.peopleInSight(true);
        assertThat(model.people().get()).extracting(PersonThere::name).contains("Wei");
        model.peopleInSight(false);
        model.show(FACEBOOK);
        assertThat(model.people().get()).isNull();
        model.peopleInSight(true);
        assertThat(model.people().get()).isEmpty();
    }

    @Test
    void aPlatformMergedIntoAnotherIsGoneAndComesBackByUndo() {
        setting.deeds.merge(FACEBOOK, "Facebook", CHAMBER, "Chamber after-hours", () -> {});
        assertThat(model.page().get()).isNull();
        assertThat(model.gone().get()).isTrue();
        setting.toasts.undo();
        assertThat(page().platform().name()).isEqualTo("Chamber after-hours");
    }

    private PlatformDoings doings() {
        return Objects.requireNonNull(model.doings().get());
    }

    private PlatformPage page() {
        return Objects.requireNonNull(model.page().get());
    }
}
