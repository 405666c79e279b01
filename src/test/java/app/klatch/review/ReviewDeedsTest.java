package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.plates.PlateSaid;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Series;
import app.klatch.platforms.SeriesRepository;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Deeds that take words, over a real file.
final class ReviewDeedsTest {
    @TempDir Path folder;
    private ReviewPlay play;

    @BeforeEach
    void open() {
        play = new ReviewPlay(folder);
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void wordsCanBeAddedToWhatOneKeyLoggedAndTakenBackByThemselves() {
        long ana = plate("Ana");
        play.open();
        play.model.press(ReviewKey.DONE);
        play.model.addWords();
        play.type("about the boat");
        assertThat(notes(ana)).contains("about the boat");
        play.model.undo();
        assertThat(notes(ana)).doesNotContain("about the boat");
        assertThat(play.decided()).hasSize(1);
        play.model.undo();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.decided()).isEmpty();
    }

    @Test
    void oneKeyLogsByTheChannelUsedLast() {
        long ana = plate("Ana");
        play.open();
        play.model.press(ReviewKey.DONE);
        assertThat(rows("SELECT channel FROM interaction WHERE happened_on = '2026-11-20'")).containsExactly("PHONE");
        assertThat(notes(ana)).hasSize(1);
    }

    @Test
    void aNoteOnAStepLogsTheTalkThatDidIt() {
        play.log.step(play.log.person("Ana"), Owner.ME, FRIDAY, "call");
        play.open();
        play.model.press(ReviewKey.NOTE);
        play.type("She will sign");
        assertThat(rows("SELECT i.note FROM follow_up f JOIN interaction i ON i.id = f.done_by WHERE f.state = 'DONE'")).containsExactly("She will sign");
    }

    @Test
    void enterAloneInAFollowUpMeansTheNextWorkDay() {
        plate("Ana");
        play.open();
        play.model.press(ReviewKey.FOLLOW_UP);
        play.model.line().submit();
        assertThat(rows("SELECT due || ' ' || text FROM follow_up")).containsExactly("2026-11-23 get in touch");
    }

    @Test
    void aRhythmThatIsNoneStaysInTheLineWithASentence() {
        plate("Ana");
        play.open();
        play.model.press(ReviewKey.CHANGE);
        play.type("now and then");
        assertThat(play.model.line().isOpen()).isTrue();
        assertThat(play.model.line().hint().get()).contains("now and then");
        play.type("6w");
        assertThat(rows("SELECT ideal FROM plate")).containsExactly("P42D");
    }

    @ParameterizedTest
    @CsvSource({"P28D, P42D, every 4 to 6 weeks", "P60D, , every 2 months", "P42D, P3M, every 6 weeks to 3 months"})
    void theLineOfAPlateBeginsWithItsRhythmAndEnterAloneKeepsIt(String ideal, String worst, String words) {
        plate("Ana");
        play.log.execute("UPDATE plate SET ideal = ?, worst = ?", ideal, worst);
        play.open();
        Map<String, List<String>> start = play.dump();
        play.model.press(ReviewKey.CHANGE);
        assertThat(play.model.line().text().get()).isEqualTo(words);
        assertThat(PlateSaid.read(words)).isPresent();
        assertThat(play.model.line().hint().get()).isEqualTo("Enter keeps " + words + ".");
        play.model.line().submit();
        assertThat(play.front()).isEqualTo("closing");
        assertThat(play.decided()).containsExactly("CHANGE: Ana · still " + words);
        assertThat(play.dump().get("plate")).isEqualTo(start.get("plate"));
    }

    @Test
    void thanksAreKnownByTheirWords() {
        play.log.talk(FRIDAY.minusDays(3), Stance.GOT, Channel.IN_PERSON, play.log.person("Ana"));
        play.open();
        assertThat(play.item().kind()).isEqualTo(ReviewKind.THANKS);
        play.model.press(ReviewKey.DONE);
        play.begin();
        play.open();
        assertThat(play.log.items(ReviewStep.PROMISES)).isEmpty();
    }

    @Test
    void aDraftLeadsToTheCaptureBarAndIsNotDecided() {
        play.log.execute("INSERT INTO setting (key, value) VALUES ('capture.draft.1', 'Met Bruno')");
        play.open();
        play.model.press(ReviewKey.DONE);
        assertThat(play.opened).containsExactly("left", "capture bar");
        assertThat(play.decided()).isEmpty();
    }

    @Test
    void aGatheringIsPreparedOrOpenedAndNotDecided() {
        new SeriesRepository(play.log.database, ReviewLog.CLOCK).create(
                new Series(0, 6, "Breakfast", FRIDAY.minusDays(60), new Rhythm.Weekly(1, DayOfWeek.TUESDAY), null, null));
        play.open();
        play.model.press(ReviewKey.PREPARE);
        play.model.press(ReviewKey.OPEN);
        assertThat(play.opened).containsExactly("prepare Breakfast 2026-11-24", "open Breakfast 2026-11-24");
        assertThat(play.front()).isEqualTo("Breakfast");
        assertThat(play.decided()).isEmpty();
    }

    private long plate(String name) {
        long id = play.log.person(name);
        play.log.talk(FRIDAY.minusDays(90), Stance.TALKED, Channel.PHONE, id);
        play.log.plate(id, "P28D", "P42D");
        return id;
    }

    private List<String> notes(long person) {
        return rows("SELECT coalesce(i.note, '') FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id"
                + " WHERE i.happened_on = '2026-11-20' AND ip.person_id = " + person);
    }

    private List<String> rows(String sql) {
        return play.log.database.read(h -> h.createQuery(sql).mapTo(String.class).list());
    }
}
