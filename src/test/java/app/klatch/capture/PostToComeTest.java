package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import app.klatch.interactions.Starter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is to be posted on a day to come is no broadcast yet, and asks for nobody's name.
final class PostToComeTest extends AtTheBar {
    @ParameterizedTest
    @ValueSource(strings = {"post spring rates tomorrow", "post tomorrow", "post about the fair @LinkedIn tomorrow", "post on LinkedIn next friday",
        "broadcast the spring rates @LinkedIn tomorrow", "I'm at Chamber after-hours; post more pictures tomorrow",
        "post more pictures tomorrow; I'm at Chamber after-hours", "hello; post pictures tomorrow", "< post pictures tomorrow", "> post pictures tomorrow"})
    void itIsRefusedWithASentenceThatFitsAndStaysInTheBar(String line) {
        save(line);
        assertThat(bar.sheetProperty().get().error()).isEqualTo(
                "A post is logged once it is out, and this one is still to come. Nothing was saved; log it on its day.");
        assertThat(bar.textProperty().get()).isEqualTo(line);
        assertThat(people()).isEmpty();
    }

    @Test
    void besideSomebodyItIsANextStepWithThem() {
        assertThat(TestWorld.one("Met Lara Holt @Harbour; post spring rates tomorrow").followUps())
                .singleElement().returns("post spring rates", FollowUpSaid::text);
        assertThat(TestWorld.one("I'm at Harbour breakfast; post spring rates tomorrow; Lara Holt").followUps())
                .singleElement().returns("post spring rates", FollowUpSaid::text);
    }

    @Test
    void aSignBeforeSomebodyIsTheirsAsEver() {
        assertThat(TestWorld.one("< Lara Holt post pictures tomorrow")).returns(Starter.THEM, Capture::startedBy)
                .extracting(Capture::followUps).asInstanceOf(LIST).hasSize(1);
    }

    @Test
    void whatIsSentToSomebodyIsANextStepAsEver() {
        assertThat(TestWorld.one("post the parcel to Lara Holt tomorrow").followUps()).hasSize(1);
        assertThat(TestWorld.parse("posted about tomorrow @LinkedIn").broadcasts()).hasSize(1);
    }
}
