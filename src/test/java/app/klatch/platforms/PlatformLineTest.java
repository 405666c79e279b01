package app.klatch.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlatformLineTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Rotary, networking event, in person, every 2nd Tuesday | Harbour Rotary | NETWORKING_EVENT | IN_PERSON | P14D
            Harbour Rotary networking event in person every 2 weeks        | Harbour Rotary | NETWORKING_EVENT | IN_PERSON | P14D
            Harbour Rotary, in person networking event weekly              | Harbour Rotary | NETWORKING_EVENT | IN_PERSON | P7D
            Book club online                                               | Book club      |                  | ONLINE    |
            Book club, monthly, coffee, online                             | Book club      | COFFEE_KLATCH    | ONLINE    | P1M
            Garden talk, Coffee Klatch, In Person                          | Garden talk    | COFFEE_KLATCH    | IN_PERSON |
            Leila’s reception                                              | Leila’s reception | COCKTAIL_PARTY |          |
            Coffee at the pier                                             | Coffee at the pier | COFFEE_KLATCH |          |
            Party at Omar’s, photos                                        | Party at Omar’s | PHOTO_ALBUM     |           |
            Photo album                                                    | Photo album    | PHOTO_ALBUM      |           |
            Online                                                         | Online         |                  |           |
            Online Makers Guild                                            | Online Makers Guild |             |           |
            Chamber, Old Town, networking event                            | Chamber, Old Town | NETWORKING_EVENT |         |
            After-hours, every 4th Thu                                     | After-hours    |                  |           | P1M
            Choir, every other friday                                      | Choir          |                  |           | P14D
            Choir, fortnightly in person with cake                         | Choir, with cake |                | IN_PERSON | P14D
            Rust forum, other, online                                      | Rust forum     | NONE             | ONLINE    |
            中文聊天, online                                                 | 中文聊天        |                  | ONLINE    |
            """)
    void aLineIsRead(String line, String name, @Nullable PlatformKind kind, @Nullable Side side, @Nullable Period cadence) {
        assertThat(PlatformLine.read(line)).isEqualTo(new PlatformLine.Reading(name, kind, side, cadence, null));
    }

    @Test
    void anAddressIsKeptAsTheLink() {
        assertThat(PlatformLine.read("Makers forum https://forum.example/klatch, online"))
                .isEqualTo(new PlatformLine.Reading("Makers forum", null, Side.ONLINE, null, "https://forum.example/klatch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", ", ,", ", online"})
    void withoutANameItIsNoPlatformYet(String line) {
        assertThat(PlatformLine.read(line).name()).isBlank();
    }

    @Test
    void whatIsSaidTwiceStaysInTheName() {
        assertThat(PlatformLine.read("Book club, online, in person").name()).isEqualTo("Book club, in person");
    }
}
