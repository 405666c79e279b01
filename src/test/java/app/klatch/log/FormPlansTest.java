package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.followups.AgendaRepository;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Depth;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A form that tells of a day to come becomes a next step, and nothing of what was said in it is lost.
final class FormPlansTest {
    private static final LocalDate TOMORROW = FormPlay.TODAY.plusDays(1);
    private static final long CHAMBER = 6;
    private static final long LINKEDIN = 5;

    @TempDir Path folder;
    private FormPlay play;
    private FollowUpRepository steps;
    private GatheringRepository gatherings;
    private PersonChoice ana;

    @BeforeEach
    void open() {
        play = new FormPlay(folder);
        steps = new FollowUpRepository(play.database, FormPlay.CLOCK);
        gatherings = new GatheringRepository(play.database, FormPlay.CLOCK);
        ana = play.person("Ana Ruiz");
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void whatIsTickedIsDoneAndTheWordsAreTheStep() {
        steps.add(new NewFollowUp(ana.id(), null, Owner.ME, FormPlay.TODAY, null, "report", Period.ofWeeks(2), Recurrence.From.DUE, false));
        AgendaRepository agenda = new AgendaRepository(play.database, FormPlay.CLOCK);
        agenda.add(ana.id(), "the boat");
        play.form.begin(FormStart.with(ana));
        List.copyOf(play.form.steps().steps()).forEach(step -> play.form.steps().tick(step, true));
        play.fields().note.set("bring the chart");
        play.form.place().take(place(CHAMBER));
        keep("tomorrow");
        assertThat(steps.of(ana.id())).extracting(FollowUp::text, FollowUp::due, FollowUp::state).containsExactlyInAnyOrder(
                tuple("bring the chart · at Chamber after-hours", TOMORROW, FollowUp.State.OPEN),
                tuple("report", FormPlay.TODAY, FollowUp.State.DONE), tuple("report", FormPlay.TODAY.plusDays(14), FollowUp.State.OPEN));
        assertThat(agenda.open(ana.id())).isEmpty();
        assertThat(play.said).singleElement().asString().startsWith("Planned with Ana Ruiz for Tomorrow · next on ");
        play.database.undo();
        assertThat(steps.of(ana.id())).singleElement().extracting(FollowUp::state).isEqualTo(FollowUp.State.OPEN);
        assertThat(agenda.open(ana.id())).hasSize(1);
    }

    @Test
    void everyFieldOfTheFormIsAWordOfTheStep() {
        play.form.begin(FormStart.with(ana));
        play.form.place().take(place(LINKEDIN));
        FormFields fields = play.fields();
        fields.note.set("the list of marinas");
        fields.outcome.set("she tries two");
        fields.channel.set(Channel.PHONE);
        fields.stance.set(Stance.GAVE);
        fields.starter.set(Starter.THEM);
        fields.depth.set(Depth.REAL);
        fields.minutes.set("45");
        fields.enjoyed.set(true);
        fields.nextStep.set("in 2 weeks thank her");
        keep("tomorrow at 15:00");
        assertThat(steps.of(ana.id())).extracting(FollowUp::text, FollowUp::due, FollowUp::time).containsExactlyInAnyOrder(
                tuple("the list of marinas; she tries two · on LinkedIn, by phone, I give, they begin, a real talk, 45 min, a pleasure",
                        TOMORROW, LocalTime.of(15, 0)),
                tuple("thank her", FormPlay.TODAY.plusDays(14), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            December 2026 | 6 | ''   | Chamber after-hours, December 2026
            about 3 dec 2026 | 0 | call | call · about 3 Dec 2026
            tomorrow      | 6 | ''   | Chamber after-hours
            tomorrow      | 0 | ''   | ''
            tomorrow      | 5 | hi   | hi · on LinkedIn
            """)
    void onlyWhatWasSaidIsSaid(String when, long platform, String note, String text) {
        play.form.begin(FormStart.with(ana));
        play.fields().note.set(note);
        if (platform != 0) {
            play.form.place().take(place(platform));
        }
        keep(when);
        assertThat(steps.of(ana.id())).extracting(FollowUp::text).containsExactly(text);
    }

    @Test
    void aPlaceThatIsNewIsAddedAsTheAnswerSaid() {
        play.form.begin(FormStart.with(ana));
        play.fields().placeText.set("Rotary lunch");
        play.fields().when.set("tomorrow");
        play.form.save();
        play.choose("Add “Rotary lunch” as a platform");
        play.choose("Keep as next step");
        assertThat(play.count("platform WHERE name = 'Rotary lunch'")).isEqualTo(1);
        assertThat(steps.of(ana.id())).extracting(FollowUp::text).containsExactly("Rotary lunch");
    }

    @Test
    void withNobodyTheWordsAreTheNoteOfTheGathering() {
        for (String note : List.of("bring the chart", "and the flag")) {
            play.form.begin(FormStart.EMPTY);
            play.fields().stance.set(Stance.BROADCAST);
            play.form.place().take(place(CHAMBER));
            play.fields().channel.set(Channel.IN_PERSON);
            play.fields().note.set(note);
            play.fields().when.set("tomorrow at 18:00");
            play.form.save();
            play.choose("Plan the gathering");
        }
        assertThat(gatherings.of(CHAMBER)).singleElement().extracting(Gathering::startsAt, Gathering::note).containsExactly(LocalTime.of(18, 0),
                "bring the chart\nand the flag");
    }

    @Test
    void aGatheringThatIsPlannedAlreadyKeepsItsHour() {
        long there = gatherings.create(new NewGathering(CHAMBER, TOMORROW, LocalTime.of(7, 30), null, null, null)).id();
        play.form.begin(FormStart.with(ana));
        play.form.place().take(place(CHAMBER));
        play.fields().when.set("tomorrow at 18:00");
        play.form.save();
        play.choose("Keep it, and plan the gathering");
        assertThat(gatherings.find(there)).hasValueSatisfying(at -> {
            assertThat(at.startsAt()).isEqualTo(LocalTime.of(7, 30));
            assertThat(at.people()).isEqualTo(1);
        });
        assertThat(steps.of(ana.id())).extracting(FollowUp::time).containsExactly(LocalTime.of(18, 0));
    }

    private void keep(String when) {
        play.fields().when.set(when);
        play.form.save();
        play.choose("Keep as next step");
    }

    private PlaceChoice place(long platform) {
        return play.tools.places().find(platform, null).orElseThrow();
    }
}
