package app.klatch.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WindowPlaceTest {
    @Test
    void aPlaceIsReadAsItWasWritten() {
        WindowPlace left = new WindowPlace(-1200, 40, 1280, 800, false);
        assertThat(WindowPlace.parse(left.text())).contains(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "a,b,c,d,true", "1,2,3,4,maybe", "1,2,-3,4,true"})
    void whatIsNoPlaceIsPassedOver(String text) {
        assertThat(WindowPlace.parse(text)).isEmpty();
    }
}
