package app.klatch.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An hour is exported as it was said, whatever the clocks do that day. Alone, because it changes the zone of the system.
@Isolated
final class FloatingTimesTest {
    private static final LocalDate CHANGE = LocalDate.of(2027, 3, 28);

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 02:30, DTSTART:20270328T023000",
        "Europe/Berlin, 03:30, DTSTART:20270328T033000",
        "Asia/Beirut,   00:00, DTSTART:20270328T000000",
        "Asia/Beirut,   23:59, DTSTART:20270328T235900"
    })
    void anHourThatTheChangeOfTheClocksLeavesOutIsWrittenAsItWasSaid(String zone, LocalTime said, String line) throws IOException {
        assertThat(written(zone, said)).contains("\r\n" + line + "\r\n").doesNotContain("VTIMEZONE", "TZID");
    }

    @Test
    void aWholeDayIsThatDayAlsoWhereItHasNoMidnight() throws IOException {
        assertThat(written("Asia/Beirut", null)).contains("\r\nDTSTART;VALUE=DATE:20270328\r\n");
    }

    private static String written(String zone, @Nullable LocalTime said) throws IOException {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ICalendarText.write(List.of(new CalendarEntry("u", CHANGE, said, null, "Call Ana Ruiz", null, "", false)), Instant.parse("2027-03-01T09:00:00Z"), out);
            return out.toString(StandardCharsets.UTF_8);
        } finally {
            TimeZone.setDefault(usual);
        }
    }
}
