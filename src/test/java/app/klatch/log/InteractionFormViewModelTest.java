package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.nio.file.Path;
import java.util.List;
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
    void everyFieldIsSavedAndLoadedAgainForEditing() {
        PersonChoice ana = play.person("Ana Ruiz");
        form.begin(FormStart.with(ana));
        FormFields fields = play.fields();
        fields.when.set("yesterday");
        fields.stance.set(Stance.GAVE);
        fields.channel.set(Channel.PHONE);
        fields.starter.set(Starter.THEM);
        fields.depth.set(Depth.REAL);
        fields.minutes.set("25");
        fields.note.set("the list of marinas");
        fields.outcome.set("she will try two");
        fields.enjoyed.set(false);
        form.save();
        InteractionRow saved = play.timeline(ana).getFirst();
        assertThat(saved).usingRecursiveComparison().ignoringFields("id").isEqualTo(new InteractionRow(0, FormPlay.TODAY.minusDays(1),
                DatePrecision.DAY, null, null, null, null, null, Channel.PHONE, Stance.GAVE, Starter.THEM, Depth.REAL, 25,
                "the list of marinas", "she will try two", false, 0));
        form.edit(saved.id(), play.tools.stored().find(saved.id()).orElseThrow());
        FormDraft loaded = fields.now();
        assertThat(loaded).extracting(FormDraft::people, FormDraft::channel, FormDraft::stance, FormDraft::starter, FormDraft::depth,
                        FormDraft::minutes, FormDraft::note, FormDraft::outcome, FormDraft::enjoyed)
                .containsExactly(List.of(ana), Channel.PHONE, Stance.GAVE, Starter.THEM, Depth.REAL, "25", "the list of marinas",
                        "she will try two", false);
        form.save();
        assertThat(play.timeline(ana)).as("saved again as it was loaded").containsExactly(saved);
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
