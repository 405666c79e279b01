package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRow;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InteractionFormViewModelTest {
    @TempDir Path folder;
    private FormPlay play;
    private InteractionFormViewModel form;

    @BeforeEach
    void open() {
        play = new FormPlay(folder);
        form = play.form;
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void whatHappenedIsLoggedTodayWithThePersonOfThePage() {
        PersonChoice ana = play.person("Ana Ruiz");
        form.begin(FormStart.with(ana));
        play.fields().note.set("Showed me the boat");
        form.save();
        assertThat(play.timeline(ana)).singleElement().extracting(InteractionRow::note, InteractionRow::happenedOn, InteractionRow::channel)
                .containsExactly("Showed me the boat", FormPlay.TODAY, Channel.IN_PERSON);
        assertThat(play.said).containsExactly("Logged with Ana Ruiz");
        assertThat(form.isTouched()).isFalse();
    }

    @Test
    void aDraftWaitsAtItsPlaceWhileOthersAreLookedAt() {
        PersonChoice ana = play.person("Ana Ruiz");
        form.begin(FormStart.with(ana));
        play.fields().note.set("half a sen");
        form.begin(FormStart.with(play.person("Bo Olsen")));
        assertThat(play.fields().note.get()).isEmpty();
        InteractionFormViewModel another = new InteractionFormViewModel(play.tools);
        another.begin(FormStart.with(ana));
        assertThat(another.fields().note.get()).isEqualTo("half a sen");
    }

    @Test
    void anInteractionWithNobodyIsAskedAboutAndNothingIsLost() {
        play.fields().note.set("Said hello");
        form.save();
        assertThat(play.asked()).isEqualTo("Who was it with? Name one person, or choose broadcast and a platform.");
        assertThat(play.count("interaction")).isZero();
        assertThat(play.fields().note.get()).isEqualTo("Said hello");
    }
}
