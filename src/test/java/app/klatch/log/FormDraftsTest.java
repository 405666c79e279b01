package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.Tick;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Depth;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.ui.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The words of a form that was never saved outlive the program.
final class FormDraftsTest {
    private static final FormDraft FULL = new FormDraft(List.of(new PersonChoice(7, "Ana = Ruiz"), PersonChoice.newcomer("Øyvind 🙂")),
            " half a na", "about 3 June", new PlaceChoice(6, 3L, LocalDate.of(2026, 11, 19), "Chamber: after-hours",
                    PlatformKind.NETWORKING_EVENT, Side.IN_PERSON), "", Channel.IN_PERSON, Stance.GAVE, Starter.ME, Depth.SURFACE,
            "45", "two\nlines,\t# and 日本 \\n", " an outcome ", Boolean.FALSE, "fri call", List.of(new Tick(false, 4), new Tick(true, 11)));

    @TempDir Path folder;

    @Test
    void aTextBringsBackEveryFieldOfAForm() {
        FormDraft empty = FormDraft.of(List.of(), "", null, "");
        assertThat(FormDraftText.read(FormDraftText.of(FULL))).isEqualTo(FULL);
        assertThat(FormDraftText.read(FormDraftText.of(empty))).isEqualTo(empty);
        assertThat(FormDraftText.read("stance=WHISPERED\nnote=still here").note()).isEqualTo("still here");
    }

    @Test
    void whatWasTypedAndNotSavedStandsThereAgainInTheNextProgram() {
        PersonChoice ana;
        try (FormPlay before = new FormPlay(folder)) {
            ana = before.person("Ana Ruiz");
            before.form.begin(FormStart.with(ana));
            before.fields().note.set("half a sen");
            before.fields().nextStep.set("fri send the");
            InteractionFormViewModel anywhere = new InteractionFormViewModel(before.tools);
            anywhere.begin(FormStart.EMPTY);
            anywhere.fields().note.set("whom again?");
            long undoable = before.database.newestStep();
            anywhere.leave();
            assertThat(before.database.newestStep()).as("no undo step").isEqualTo(undoable);
        }
        try (FormPlay after = new FormPlay(folder)) {
            after.form.begin(FormStart.with(ana));
            assertThat(after.fields().note.get()).isEqualTo("half a sen");
            assertThat(after.fields().nextStep.get()).isEqualTo("fri send the");
            after.form.begin(FormStart.EMPTY);
            assertThat(after.fields().note.get()).isEqualTo("whom again?");
        }
    }

    @Test
    void whatWasSavedOrTakenBackDoesNotComeAgain() {
        PersonChoice ana;
        try (FormPlay before = new FormPlay(folder)) {
            ana = before.person("Ana Ruiz");
            before.form.begin(FormStart.EMPTY);
            before.fields().note.set("never mind");
            before.form.clear();
            before.form.begin(FormStart.with(ana));
            before.fields().note.set("Saw the boat");
            before.form.save();
        }
        try (FormPlay after = new FormPlay(folder)) {
            after.form.begin(FormStart.with(ana));
            assertThat(after.form.isTouched()).isFalse();
            assertThat(after.count("setting")).isZero();
        }
    }

    @Test
    void aLineThatWasGivenToTheFormFindsWhatWasAddedToIt() {
        FormFilling line = new FormFilling(List.of(), "yesterday", "", null, null, null, "boat", "");
        try (FormPlay before = new FormPlay(folder)) {
            before.form.fill(line);
            before.fields().outcome.set("she lends it");
        }
        try (FormPlay after = new FormPlay(folder)) {
            after.form.fill(line);
            assertThat(after.fields().outcome.get()).isEqualTo("she lends it");
            assertThat(after.fields().note.get()).isEqualTo("boat");
        }
    }

    @Test
    void theFileIsWrittenOnceAPauseAndAtTheEnd() {
        Deque<Runnable> later = new ArrayDeque<>();
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            FormDraftRepository file = new FormDraftRepository(database);
            FormDrafts drafts = new FormDrafts(file, atOnce(), later::add);
            drafts.keep("here", FormDraft.of(List.of(), "", null, "h"));
            drafts.keep("here", FULL);
            assertThat(file.all()).isEmpty();
            assertThat(later).hasSize(1);
            later.remove().run();
            assertThat(file.all()).isEqualTo(Map.of("here", FULL));
            drafts.forget("here");
            drafts.flush();
            assertThat(file.all()).isEmpty();
        }
        later.forEach(Runnable::run);                   // nothing is left to be written into a closed file
    }

    @Test
    void aFormThatBeganBeforeTheFileWasReadIsToldThen() {
        List<FormDraft> told = new ArrayList<>();
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            FormDraftRepository file = new FormDraftRepository(database);
            new FormDrafts(file, atOnce(), Runnable::run).keep("here", FULL);
            Deque<Runnable> worker = new ArrayDeque<>();
            FormDrafts drafts = new FormDrafts(file, new Background(worker::add, Runnable::run, FormDraftsTest::fail), Runnable::run);
            drafts.at("here", told::add);
            assertThat(told).isEmpty();
            worker.remove().run();
            assertThat(told).containsExactly(FULL);
        }
    }

    private static Background atOnce() {
        return new Background(Runnable::run, Runnable::run, FormDraftsTest::fail);
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }
}
