package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlatformLineTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Rotary, networking event, in person, every 2nd Tuesday | Harbour Rotary | NETWORKING_EVENT | IN_PERSON |  | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
            Harbour Rotary networking event in person every 2 weeks | Harbour Rotary | NETWORKING_EVENT | IN_PERSON | P14D |
            Harbour Rotary, in person networking event weekly | Harbour Rotary | NETWORKING_EVENT | IN_PERSON | P7D |
            Book club online | Book club |  | ONLINE |  |
            Book club, monthly, coffee, online | Book club | COFFEE_KLATCH | ONLINE | P1M |
            Garden talk, Coffee Klatch, In Person | Garden talk | COFFEE_KLATCH | IN_PERSON |  |
            Leila’s reception | Leila’s reception | COCKTAIL_PARTY |  |  |
            Coffee at the pier | Coffee at the pier | COFFEE_KLATCH |  |  |
            Party at Omar’s, photos | Party at Omar’s | PHOTO_ALBUM |  |  |
            Photo album | Photo album | PHOTO_ALBUM |  |  |
            Online | Online |  |  |  |
            Online Makers Guild | Online Makers Guild |  |  |  |
            Chamber, Old Town, networking event | Chamber, Old Town | NETWORKING_EVENT |  |  |
            After-hours, every 4th Thu | After-hours |  |  |  | FREQ=MONTHLY;BYDAY=4TH
            Choir, every other friday | Choir |  |  |  | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
            Choir, fortnightly in person with cake | Choir, with cake |  | IN_PERSON | P14D |
            Rust forum, other, online | Rust forum | NONE | ONLINE |  |
            中文聊天, online | 中文聊天 |  | ONLINE |  |
            Chamber every 4th Thursday, business                           | Chamber | NETWORKING_EVENT | | | FREQ=MONTHLY;BYDAY=4TH
            Casual Fridays                                                 | Casual Fridays | | | |
            Breakfast, Tuesdays, in person                                 | Breakfast | | IN_PERSON | | FREQ=WEEKLY;BYDAY=TU
            """)
    void aLineIsRead(String line, String name, @Nullable PlatformKind kind, @Nullable Side side, @Nullable Period cadence,
            @Nullable String rhythm) {
        assertThat(read(line)).isEqualTo(new PlatformLine.Reading(name, kind, side, cadence,
                rhythm == null ? null : RhythmText.read(rhythm), null, null));
    }

    @Test
    void anAddressIsKeptAsTheLink() {
        assertThat(read("Makers forum https://forum.example/klatch, online"))
                .isEqualTo(new PlatformLine.Reading("Makers forum", null, Side.ONLINE, null, null, null, "https://forum.example/klatch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ", ,", ", online"})
    void withoutANameItIsNoPlatformYet(String line) {
        assertThat(read(line).name()).isBlank();
    }

    @Test
    void whatIsSaidTwiceStaysInTheName() {
        assertThat(read("Book club, online, in person").name()).isEqualTo("Book club, in person");
    }

    @Test
    void anHourBehindTheRhythmIsWhenItBegins() {
        assertThat(read("Rotary breakfast, every Tue 7:30, in person")).returns(LocalTime.of(7, 30), PlatformLine.Reading::startsAt)
                .returns("Rotary breakfast", PlatformLine.Reading::name).returns(Side.IN_PERSON, PlatformLine.Reading::side);
        assertThat(read("Club 7.30, online").name()).isEqualTo("Club 7.30");
    }

    private static PlatformLine.Reading read(String line) {
        return PlatformLine.read(line, LocalDate.of(2026, 11, 20));
    }
}
