package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OpenLineTest {
    private final OpenLine<String> line = new OpenLine<>((what, typed) -> what + ": " + typed);

    @Test
    void everyKeystrokeIsUnderstoodForWhatTheLineIs() {
        assertThat(line.begin("snooze", "fri")).isTrue();
        assertThat(line.hint().get()).isEqualTo("snooze: fri");
        line.complain("no such day");
        assertThat(line.wrong().get()).isTrue();
        line.text().set("friday");
        assertThat(line.hint().get()).isEqualTo("snooze: friday");
        assertThat(line.wrong().get()).isFalse();
    }

    @Test
    void wordsThatWereTypedAreNeverLostToAnotherLineOrByLeaving() {
        line.begin("change", "every 6 weeks");
        line.text().set("every 2 weeks");
        assertThat(line.begin("snooze", "")).isFalse();
        assertThat(line.leave()).isFalse();
        assertThat(line.wrong().get()).isTrue();
        assertThat(line.open().get()).isEqualTo("change");
        assertThat(line.text().get()).isEqualTo("every 2 weeks");
    }

    @Test
    void oneThatStandsAsItBeganGivesWay() {
        line.begin("change", "every 6 weeks");
        assertThat(line.begin("snooze", "")).isTrue();
        assertThat(line.open().get()).isEqualTo("snooze");
        assertThat(line.leave()).isTrue();
        assertThat(line.open().get()).isNull();
    }

    @Test
    void givenUpItSaysNothing() {
        line.begin("change", "");
        line.text().set("often");
        line.cancel();
        assertThat(line.open().get()).isNull();
        assertThat(line.text().get()).isEmpty();
        assertThat(line.hint().get()).isEmpty();
    }
}
