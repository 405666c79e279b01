package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the form asks instead of saving something wrong. Whatever it asks, nothing was written and every word is still there.
final class FormQuestionsTest {
    private static final LocalDate FRIDAY_NEXT = LocalDate.of(2026, 11, 27);

    @TempDir Path folder;
    private FormPlay play;
    private PersonChoice ana;

    @BeforeEach
    void open() {
        play = new FormPlay(folder);
        ana = play.person("Ana Ruiz");
        play.form.begin(FormStart.with(ana));
        play.fields().note.set("boat");
    }

    @AfterEach
    void close() {
        play.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when     | blurgh        | “blurgh” is not a day I know. Try “yesterday”, “12 May”, “March 2025” or “about 3 June”.
            when     | 31 Feb        | “31 Feb” is on no calendar. Which day is meant?
            when     | tomorrow      | Tomorrow is still to come. Planned?
            when     | 5 December    | Sat 5 Dec is still to come. Planned?
            when     | 12 May 2027   | Wed 12 May 2027 is still to come. Planned?
            when     | December 2026 | Dec 2026 is still to come. Planned?
            when     | 2027          | 2027 is still to come. Planned?
            minutes  | a while       | “a while” are no minutes. Try “45” or “1 h 30”.
            minutes  | -5            | “-5” are no minutes. Try “45” or “1 h 30”.
            nextStep | send deck     | On which day? Say it like fri, tomorrow, in 3 days or 12 May.
            nextStep | 31 Feb deck   | “31 Feb” is on no calendar. Your words are still here.
            place    | Rotary        | There is no platform called “Rotary” yet.
            place    | Chamber       | “Chamber” fits two platforms. Which one?
            person   | Nobody Known  | Who is “Nobody Known”?
            people   | none          | Who was it with? Name one person, or choose broadcast and a platform.
            posted   | nowhere       | Where was it posted? A broadcast to nobody in particular needs its platform.
            """)
    void whatIsNotClearIsAskedAndNothingIsLost(String field, String typed, String question) {
        new PlatformRepository(play.database, FormPlay.CLOCK).findOrAdd("Chamber breakfast", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        long platforms = play.count("platform");
        type(field, typed);
        FormDraft before = play.fields().now();
        play.form.save();
        assertThat(play.asked()).isEqualTo(question);
        assertThat(play.fields().now()).isEqualTo(before);
        assertThat(play.count("interaction")).isZero();
        assertThat(play.count("person")).isEqualTo(1);
        assertThat(play.count("platform")).isEqualTo(platforms);
    }

    @Test
    void aDayAheadIsKeptAsANextStepOfEverybody() {
        PersonChoice bo = play.person("Bo Olsen");
        play.form.people().take(bo);
        play.fields().when.set("next friday");
        play.form.save();
        play.choose("Keep as next step");
        assertThat(play.count("interaction")).isZero();
        for (PersonChoice person : List.of(ana, bo)) {
            assertThat(new FollowUpRepository(play.database, FormPlay.CLOCK).of(person.id())).singleElement()
                    .extracting(FollowUp::due, FollowUp::text).containsExactly(FRIDAY_NEXT, "boat");
        }
        assertThat(play.said).containsExactly("Planned with Ana Ruiz and Bo Olsen for Fri 27 Nov");
        play.database.undo();
        assertThat(play.count("follow_up")).isZero();
    }

    @Test
    void aDayAheadAtAPlaceInPersonMayBecomeAGathering() {
        play.fields().when.set("next friday");
        play.fields().placeText.set("Chamber after-hours");
        play.form.save();
        play.choose("Keep it, and plan the gathering");
        GatheringRepository gatherings = new GatheringRepository(play.database, FormPlay.CLOCK);
        assertThat(gatherings.upcoming(FormPlay.TODAY, 5)).singleElement().satisfies(gathering -> {
            assertThat(gathering.happenedOn()).isEqualTo(FRIDAY_NEXT);
            assertThat(gathering.people()).isEqualTo(1);
        });
        assertThat(play.form.isTouched()).isFalse();
    }

    @Test
    void anotherDayCanBeSaidInstead() {
        play.fields().when.set("tomorrow");
        play.form.save();
        play.choose("Change the day");
        assertThat(play.asked()).isEqualTo("Which day was it?");
        play.fields().when.set("yesterday");
        play.form.save();
        assertThat(play.timeline(ana)).extracting(InteractionRow::happenedOn).containsExactly(FormPlay.TODAY.minusDays(1));
    }

    @Test
    void aQuestionGoesOnceItIsAnswered() {
        play.fields().people.clear();
        play.form.save();
        play.fields().note.set("boat and harbour");
        assertThat(play.asked()).as("not answered yet").startsWith("Who was it with?");
        play.form.people().take(ana);
        assertThat(play.asked()).isEmpty();
        play.fields().minutes.set("a while");
        play.form.save();
        play.fields().minutes.set("45");
        assertThat(play.asked()).isEmpty();
    }

    @Test
    void anAnswerIsOnlyGivenToWhatStandsInTheForm() {
        play.fields().when.set("tomorrow");
        play.form.save();
        assertThat(play.asked()).isEqualTo("Tomorrow is still to come. Planned?");
        play.fields().note.set("boat and harbour");
        assertThat(play.asked()).as("asked again with the new words").isEmpty();
        play.form.save();
        play.choose("Keep as next step");
        assertThat(new FollowUpRepository(play.database, FormPlay.CLOCK).of(ana.id())).extracting(FollowUp::text).containsExactly("boat and harbour");
    }

    @Test
    void ofTwoPlatformsTheChosenOneIsLogged() {
        new PlatformRepository(play.database, FormPlay.CLOCK).findOrAdd("Chamber breakfast", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        play.fields().placeText.set("chamber");
        play.form.save();
        play.choose("Chamber breakfast");
        assertThat(play.timeline(ana)).extracting(InteractionRow::platform).containsExactly("Chamber breakfast");
    }

    @Test
    void aPlatformThatWasMergedIsKnownByItsOldNameAndNotOfferedAsNew() {
        PlatformRepository platforms = new PlatformRepository(play.database, FormPlay.CLOCK);
        long rotary = platforms.findOrAdd("Rotary lunch", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        long chamber = platforms.findOrAdd("Chamber after-hours", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        new PlatformMergeRepository(play.database, FormPlay.CLOCK).merge(chamber, rotary, "Merge");
        play.fields().placeText.set("rotary lunch");
        assertThat(play.form.place().matches()).extracting(PlaceChoice::name).containsExactly("Chamber after-hours");
        play.form.save();
        assertThat(play.timeline(ana)).extracting(InteractionRow::platform).containsExactly("Chamber after-hours");
    }

    @Test
    void aPlatformInTheArchiveIsMeantByItsFullNameAndItsFormerOne() {
        PlatformRepository platforms = new PlatformRepository(play.database, FormPlay.CLOCK);
        long rotary = platforms.findOrAdd("Rotary lunch", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        long chamber = platforms.findOrAdd("Chamber after-hours", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        new PlatformMergeRepository(play.database, FormPlay.CLOCK).merge(chamber, rotary, "Merge");
        new PlatformCareRepository(play.database, FormPlay.CLOCK).archive(chamber);
        for (String typed : List.of("rotary lunch", "Chamber AFTER-hours")) {
            play.fields().placeText.set(typed);
            assertThat(play.form.place().matches()).extracting(PlaceChoice::name).containsExactly("Chamber after-hours");
        }
        play.fields().placeText.set("chamber");
        assertThat(play.form.place().matches()).extracting(PlaceChoice::isNew).containsExactly(true);
    }

    @Test
    void aNewPersonAndANewPlatformComeWithTheEntryInOneStep() {
        play.fields().personText.set("Lee Cho");
        play.fields().placeText.set("Rotary lunch");
        play.form.save();
        play.choose("Add Lee Cho");
        play.choose("Add “Rotary lunch” as a platform");
        assertThat(play.timeline(ana)).singleElement().satisfies(row -> {
            assertThat(row.platform()).isEqualTo("Rotary lunch");
            assertThat(row.side()).isEqualTo(Side.IN_PERSON);
            assertThat(row.others()).isEqualTo(1);
        });
        play.database.undo();
        assertThat(play.count("interaction") + play.count("gathering")).isZero();
        assertThat(play.count("person")).isEqualTo(1);
    }

    @Test
    void anEarlyPitchIsAskedAboutOnceAndThenLogged() {
        play.fields().stance.set(Stance.PITCHED);
        play.form.save();
        assertThat(play.asked()).startsWith("No conversation yet with Ana Ruiz.");
        assertThat(play.count("interaction")).isZero();
        play.form.save();
        assertThat(play.timeline(ana)).extracting(InteractionRow::stance).containsExactly(Stance.PITCHED);
    }

    @Test
    void aPitchIsNeverAskedAboutAgainForWhomItWasDismissed() {
        play.fields().stance.set(Stance.PITCHED);
        play.form.save();
        play.choose("Don’t ask again for Ana Ruiz");
        assertThat(play.timeline(ana)).hasSize(1);
        play.database.undo();
        play.fields().stance.set(Stance.PITCHED);
        play.form.save();
        assertThat(play.timeline(ana)).hasSize(1);
    }

    private void type(String field, String typed) {
        switch (field) {
            case "when" -> play.fields().when.set(typed);
            case "minutes" -> play.fields().minutes.set(typed);
            case "nextStep" -> play.fields().nextStep.set(typed);
            case "place" -> play.fields().placeText.set(typed);
            case "person" -> play.fields().personText.set(typed);
            case "posted" -> {
                play.fields().people.clear();
                play.fields().stance.set(Stance.BROADCAST);
            }
            default -> play.fields().people.clear();
        }
    }
}
