package app.klatch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeWordsTest {
    @ParameterizedTest
    @CsvSource({"16:00, 16:00", "4pm, 16:00", "4 pm, 16:00", "4:30pm, 16:30", "9, 09:00", "09:05, 09:05", "16, 16:00", "noon, 12:00",
            "8 am, 08:00", "' 7:30 ', 07:30", "0:30, 00:30"})
    void aTimeIsReadAsItIsSaid(String typed, LocalTime time) {
        assertThat(TimeWords.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "24:61", "soon", "friday", "4pm and later"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertThat(TimeWords.read(typed)).isEmpty();
    }
}
