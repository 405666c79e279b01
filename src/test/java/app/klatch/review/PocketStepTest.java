package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.capture.DraftRepository;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Step 1: what was begun and never finished.
final class PocketStepTest {
    @TempDir Path folder;
    private ReviewLog log;

    @BeforeEach
    void open() {
        log = new ReviewLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aLineThatWasNeverSavedComesFirst() {
        log.handle(log.person(null), "bkkper02", "X");
        new DraftRepository(log.database).keepLines(List.of("", "Met Ana of Northwind", "called Wei"));
        assertThat(step()).extracting(ReviewItem::kind).containsExactly(ReviewKind.DRAFT, ReviewKind.DRAFT, ReviewKind.HANDLE_ONLY);
        assertThat(step()).extracting(ReviewItem::name).containsExactly("Met Ana of Northwind", "called Wei", "bkkper02");
        assertThat(step().getFirst().reason()).isEqualTo("A line that was never saved.");
    }

    @Test
    void aDraftKeepsItsSubjectWhenItIsWrittenAnew() {
        DraftRepository drafts = new DraftRepository(log.database);
        drafts.keepLines(List.of("Met Ana", "called Wei"));
        String subject = step().get(1).subject();
        drafts.keepLines(List.of("called Wei"));
        assertThat(step().getFirst().subject()).isEqualTo(subject);
    }

    @Test
    void aFormThatWasNeverSavedSaysWhatWasTypedAndTakesNobodysTurn() {
        long ana = log.person("Ana Ruiz");
        log.theyWrote(FRIDAY.minusDays(2), ana);
        log.execute("INSERT INTO setting (key, value) VALUES ('form.draft.people[1]', ?)", "person.0=" + ana + " Ana Ruiz\nnote=asked for a printer\n");
        log.execute("INSERT INTO setting (key, value) VALUES ('form.draft.people[2]', ?)", "person.0=" + ana + " Ana Ruiz\nwhen=today\n");
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(ReviewKind.FORM);
            assertThat(item.name()).isEqualTo("Ana Ruiz");
            assertThat(item.personId()).isEqualTo(ana);
            assertThat(item.reason()).isEqualTo("A form that was never saved: “asked for a printer”");
        });
        assertThat(log.items(ReviewStep.WAITING)).hasSize(1);
    }

    @Test
    void whoHasNoNameIsAskedForTheNewestFirst() {
        log.handle(log.person(null), "first", "X");
        long mail = log.person(null);
        log.execute("INSERT INTO contact_point (uid, person_id, kind, value) VALUES ('c', ?, 'EMAIL', 'who@example.com')", mail);
        assertThat(step()).extracting(ReviewItem::reason).containsExactly("So far only an e-mail address. Who is it?", "So far only a handle on X. Who is it?");
        assertThat(step()).extracting(ReviewItem::name).containsExactly("who@example.com", "first");
    }

    @Test
    void whoHasANameOrIsArchivedIsNotThere() {
        log.handle(log.person("Ana Ruiz"), "ana", "X");
        log.archive(log.person(null));
        assertThat(step()).isEmpty();
    }

    @Test
    void tenAWeekAreEnough() {
        for (int i = 0; i < 13; i++) {
            log.handle(log.person(null), "handle" + i, "X");
        }
        assertThat(step()).hasSize(10).first().extracting(ReviewItem::name).isEqualTo("handle12");
        assertThat(log.whole().more()).containsEntry(ReviewStep.POCKET, 3);
    }

    private List<ReviewItem> step() {
        return log.items(ReviewStep.POCKET);
    }
}
