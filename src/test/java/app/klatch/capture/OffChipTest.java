package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OffChipTest {
    private static final String LINE = "Ana Ruiz #sailing !fri send deck";

    private static OffChip sailing(String text) {
        int at = text.indexOf("#sailing");
        return new OffChip(new Off(PieceKind.INTEREST, at, at + "#sailing".length()), "sailing");
    }

    @Test
    void anEditInsideTheWordsSwitchesTheChipOnAgain() {
        assertThat(OffChip.shift(List.of(sailing(LINE)), LINE, "Ana Ruiz #sing !fri send deck")).isEmpty();
        assertThat(OffChip.shift(List.of(sailing(LINE)), LINE, "")).isEmpty();
    }

    @Test
    void anEditAnywhereElseMovesTheChipWithItsWords() {
        Random random = new Random(20261122);
        String before = LINE;
        List<OffChip> chips = List.of(sailing(before));
        for (int i = 0; i < 5_000; i++) {
            String after = editedOutside(before, chips.getFirst().off(), random);
            chips = OffChip.shift(chips, before, after);
            assertThat(chips).as("%s -> %s", before, after).hasSize(1);
            Off off = chips.getFirst().off();
            assertThat(after.substring(off.start(), off.end())).isEqualTo("#sailing");
            before = after;
        }
    }

    /// Inserts or deletes somewhere before or after the span; letters that the span does not have, so that it is clear which.
    private static String editedOutside(String text, Off span, Random random) {
        boolean front = random.nextBoolean();
        int from = front ? 0 : span.end();
        int to = front ? span.start() : text.length();
        int at = from + random.nextInt(to - from + 1);
        boolean delete = random.nextBoolean() && at < to;
        return delete ? text.substring(0, at) + text.substring(at + 1)
                : text.substring(0, at) + (random.nextBoolean() ? "ü" : "Z o") + text.substring(at);
    }
}
