package app.klatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PitchQuestionTest {
    private static final long FACEBOOK = 1;
    private static final long LINKEDIN = 5;

    @TempDir Path folder;
    private EvidenceFile file;
    private PitchQuestion questions;
    private long ana;

    @BeforeEach
    void open() {
        file = new EvidenceFile(folder);
        questions = new PitchQuestion(file.database, EvidenceFile.CLOCK);
        ana = file.person("Ana Ruiz");
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void itIsAskedUntilTheThirdConversationAndOnlyOnce() {
        assertThat(questions.question(List.of(ana), List.of(), null)).hasValueSatisfying(text -> assertThat(text).contains("Ana Ruiz"));
        log(Stance.TALKED);
        log(Stance.BROADCAST);
        log(Stance.GOT);
        assertThat(questions.question(List.of(ana), List.of(), FACEBOOK)).isPresent();
        log(Stance.GAVE);
        assertThat(questions.question(List.of(ana), List.of(), FACEBOOK)).isEmpty();
    }

    @Test
    void whoWasPitchedToOnceIsNotAskedAboutAgain() {
        log(Stance.PITCHED);
        assertThat(questions.question(List.of(ana), List.of(), null)).isEmpty();
    }

    @Test
    void ofSeveralPeopleOnlyTheNewOnesAreNamed() {
        long bo = file.person("Bo");
        for (int i = 0; i < 3; i++) {
            log(Stance.TALKED);
        }
        assertThat(questions.question(List.of(ana, bo), List.of(), null)).hasValueSatisfying(
                text -> assertThat(text).startsWith("No conversation yet with Bo.").doesNotContain("Ana"));
        assertThat(questions.question(List.of(), List.of(), null)).isEmpty();
    }

    @Test
    void dismissedForAPersonItIsNeverAskedAgainUntilThatIsUndone() {
        questions.dismissForPerson(ana);
        assertThat(questions.question(List.of(ana), List.of(), FACEBOOK)).isEmpty();
        assertThat(questions.question(List.of(file.person("Bo")), List.of(), null)).isPresent();
        file.database.undo();
        file.database.undo();
        assertThat(questions.question(List.of(ana), List.of(), FACEBOOK)).isPresent();
    }

    @Test
    void dismissedForAPlatformItIsStillAskedElsewhere() {
        questions.dismissForPlatform(LINKEDIN);
        questions.dismissForPlatform(LINKEDIN);
        assertThat(questions.question(List.of(ana), List.of(), LINKEDIN)).isEmpty();
        assertThat(questions.question(List.of(ana), List.of(), FACEBOOK)).isPresent();
        assertThat(questions.question(List.of(ana), List.of(), null)).isPresent();
    }

    @Test
    void withWhomIsNotInTheFileYetThereWasNoConversation() {
        assertThat(questions.question(List.of(), List.of("Lee Cho"), FACEBOOK)).hasValueSatisfying(
                text -> assertThat(text).startsWith("No conversation yet with Lee Cho."));
        assertThat(questions.question(List.of(ana), List.of("Lee Cho"), null)).hasValueSatisfying(
                text -> assertThat(text).startsWith("Fewer than three conversations so far with Ana Ruiz and Lee Cho."));
        questions.dismissForPlatform(FACEBOOK);
        assertThat(questions.question(List.of(), List.of("Lee Cho"), FACEBOOK)).isEmpty();
        assertThat(questions.question(List.of(), List.of("Lee Cho"), LINKEDIN)).isPresent();
    }

    private void log(Stance stance) {
        file.log(ana, 3, stance, Channel.IN_PERSON, null);
    }
}
