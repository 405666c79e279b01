package app.klatch.log;

import static app.klatch.log.FormPlay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names are searched in the background; whoever types faster than that still gets what was typed. Each search is run by hand.
final class FastTypingTest {
    private static final long CHAMBER = 6;

    @TempDir Path folder;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private FormPlay play;
    private PersonChoice suzuki;
    private PersonChoice bo;

    @BeforeEach
    void open() {
        play = new FormPlay(folder, waiting::add);
        play.person("Jelena Almeida");
        suzuki = play.person("Jelena Suzuki");
        bo = play.person("Bo Olsen");
        everything();
    }

    @AfterEach
    void close() {
        everything();
        assertThat(play.said).noneMatch(sentence -> sentence.startsWith("failed"));
        play.close();
    }

    @Test
    void enterTakesWhoMatchesWhatStandsThereAndNotWhoMatchedBefore() {
        person("Jelena");
        everything();
        person("Jelena Suz");
        assertThat(play.form.people().takeFirst()).as("Enter is consumed").isTrue();
        assertThat(play.fields().people).isEmpty();
        everything();
        assertThat(play.fields().people).containsExactly(suzuki);
        assertThat(play.fields().personText.get()).isEmpty();
        assertThat(play.form.people().matches()).isEmpty();
    }

    @Test
    void enterBeforeAnyAnswerIsRememberedAndDoneOnce() {
        person("Jelena Suz");
        assertThat(play.form.people().takeFirst()).isTrue();
        assertThat(play.form.people().takeFirst()).isTrue();
        everything();
        person("Bo");
        everything();
        assertThat(play.fields().people).as("nobody is taken by an Enter of before").containsExactly(suzuki);
        assertThat(play.form.people().takeFirst()).isTrue();
        assertThat(play.fields().people).containsExactly(suzuki, bo);
        assertThat(play.form.people().takeFirst()).as("nothing is typed").isFalse();
    }

    @Test
    void typingOnTakesAWaitingEnterBack() {
        person("Jelena");
        play.form.people().takeFirst();
        person("Jelena Suz");
        everything();
        assertThat(play.fields().people).isEmpty();
        assertThat(play.form.people().matches().getFirst()).isEqualTo(suzuki);
    }

    @Test
    void leavingTheFieldOrThePlaceOfTheFormTakesAWaitingEnterBack() {
        person("Jelena Suz");
        play.form.people().takeFirst();
        play.form.people().leave();
        everything();
        assertThat(play.fields().people).isEmpty();
        play.form.clear();
        person("Bo");
        play.form.people().takeFirst();
        play.form.begin(FormStart.with(suzuki));
        person("Bo");
        everything();
        assertThat(play.fields().people).containsExactly(suzuki);
    }

    @Test
    void savingWaitsForWhomEnterMeant() {
        person("Jelena");
        play.form.people().takeFirst();
        play.fields().note.set("Showed me the boat");
        play.form.save();
        everything();
        assertThat(play.asked()).isEmpty();
        assertThat(play.said).containsExactly("Logged with Jelena Almeida");
    }

    @Test
    void thePlaceIsTakenOnceItIsFoundToo() {
        place("ch");
        everything();
        place("after");
        enterAtPlace();
        assertThat(asked).as("the search for this text is still under way").isEmpty();
        assertThat(play.fields().place.get()).isNull();
        everything();
        assertThat(play.fields().place.get()).isNotNull().returns(CHAMBER, PlaceChoice::platformId);
        assertThat(play.fields().placeText.get()).isEmpty();
    }

    @Test
    void ofSeveralPlacesOneIsChosenOnceTheyAreFound() {
        new GatheringRepository(play.database, FormPlay.CLOCK).create(new NewGathering(CHAMBER, TODAY.minusDays(7)));
        place("c");
        enterAtPlace();
        assertThat(asked).isEmpty();
        everything();
        assertThat(asked).containsExactly("several");
        place("co");
        enterAtPlace();
        play.form.place().leave();
        everything();
        assertThat(asked).containsExactly("several");
        assertThat(play.fields().place.get()).isNull();
    }

    private void enterAtPlace() {
        play.form.place().takeOnly(() -> asked.add("several"));
    }

    /// As keys do: letter by letter from what stands there already.
    private void person(String name) {
        String has = play.fields().personText.get();
        for (int end = name.startsWith(has) ? has.length() + 1 : 1; end <= name.length(); end++) {
            play.fields().personText.set(name.substring(0, end));
        }
    }

    private void place(String name) {
        for (int end = 1; end <= name.length(); end++) {
            play.fields().placeText.set(name.substring(0, end));
        }
    }

    private void everything() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
