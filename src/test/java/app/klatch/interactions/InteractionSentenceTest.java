package app.klatch.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InteractionSentenceTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Chamber  | IN_PERSON | IN_PERSON   | TALKED    | -    | 0 | Talked at Chamber
            Facebook | ONLINE    | PUBLIC_POST | TALKED    | -    | 0 | Commented on Facebook
            LinkedIn | ONLINE    | MESSAGE     | TALKED    | THEM | 0 | Talked on LinkedIn, they wrote
            -        | -         | PHONE       | TALKED    | THEM | 0 | Talked by phone, they called
            -        | -         | PHONE       | TALKED    | ME   | 0 | Talked by phone
            -        | -         | -           | GAVE      | -    | 0 | Gave
            -        | -         | -           | GOT       | -    | 2 | Got, with 2 more
            Rotary   | IN_PERSON | IN_PERSON   | PITCHED   | -    | 1 | Pitched at Rotary, with one more
            X        | ONLINE    | PUBLIC_POST | BROADCAST | -    | 0 | Posted to everybody on X
            -        | -         | EMAIL       | TALKED    | -    | 0 | Talked by e-mail
            """)
    void anEntryReadsLikeAPersonWouldSayIt(@Nullable String platform, @Nullable Side side, @Nullable Channel channel,
            Stance stance, @Nullable Starter starter, int others, String sentence) {
        PlatformKind kind = platform == null ? null : PlatformKind.NETWORKING_EVENT;
        InteractionRow row = row(platform, kind, side, channel, stance, starter, others);
        assertThat(InteractionSentence.of(row).plain()).isEqualTo(sentence);
    }

    @Test
    void aTalkAtAPlatformShowsTheIconOfItsKindAndACallThatOfThePhone() {
        InteractionRow talk = row("X", PlatformKind.COCKTAIL_PARTY, Side.ONLINE, Channel.MESSAGE, Stance.TALKED, null, 0);
        assertThat(InteractionIcon.of(talk).literal()).isEqualTo(PlatformKind.COCKTAIL_PARTY.icon());
        InteractionRow call = row("X", PlatformKind.COCKTAIL_PARTY, Side.ONLINE, Channel.PHONE, Stance.TALKED, null, 0);
        assertThat(InteractionIcon.of(call).literal()).isEqualTo("mdi2p-phone-outline");
    }

    private static InteractionRow row(@Nullable String platform, @Nullable PlatformKind kind, @Nullable Side side,
            @Nullable Channel channel, Stance stance, @Nullable Starter starter, int others) {
        return new InteractionRow(1, LocalDate.EPOCH, DatePrecision.DAY, null, null, platform, kind, side, channel, stance, starter,
                null, null, null, null, null, others);
    }
}
