package app.klatch.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts a text into its cards, so that a broken one can't take others with it. A card inside a card (an agent, or by an old
/// phone) is left out; where the ends don't add up, a new begin ends the card before it. What is around the cards is no card.
final class VCardCutter {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern BEGIN = Pattern.compile("BEGIN\\s*:\\s*VCARD\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("END\\s*:\\s*VCARD\\s*", Pattern.CASE_INSENSITIVE);

    private final List<String> cards = new ArrayList<>();
    private final StringBuilder card = new StringBuilder();
    private final boolean endsAddUp;
    private String lineBefore = "";
    private int depth;

    private VCardCutter(boolean endsAddUp) {
        this.endsAddUp = endsAddUp;
    }

    static List<String> cards(String text) {
        String[] lines = LINE_END.split(text, -1);
        VCardCutter cutter = new VCardCutter(endsAddUp(lines));
        for (String line : lines) {
            cutter.take(line.startsWith("\uFEFF") ? line.substring(1) : line);
        }
        cutter.finish();
        return cutter.cards;
    }

    private static boolean endsAddUp(String[] lines) {
        long balance = 0;
        for (String line : lines) {
            balance += BEGIN.matcher(line).matches() ? 1 : END.matcher(line).matches() ? -1 : 0;
        }
        return balance == 0;
    }

    private void take(String line) {
        if (BEGIN.matcher(depth == 0 ? line.strip() : line).matches()) {
            begin();
        } else if (END.matcher(depth == 1 ? line.strip() : line).matches()) {
            end();
        } else if (depth == 1) {
            card.append(line).append("\r\n");
        }
        if (!line.isBlank()) {
            lineBefore = line;
        }
    }

    private void begin() {
        boolean inside = depth > 0 && (endsAddUp || lineBefore.toUpperCase(Locale.ROOT).startsWith("AGENT"));
        if (!inside) {
            finish();
        }
        depth++;
    }

    private void end() {
        if (depth == 1) {
            finish();
        } else if (depth > 1) {
            depth--;
        }
    }

    private void finish() {
        if (depth > 0) {
            cards.add("BEGIN:VCARD\r\n" + card + "END:VCARD\r\n");
        }
        card.setLength(0);
        depth = 0;
    }
}
