package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;

/// A chip that was clicked off, and the words it bore, so that it can be shown faded and switched on again.
record OffChip(Off off, String label) {
    /// Moves the spans along with an edit of the text. One that was itself edited is dropped: it says something new now.
    static List<OffChip> shift(List<OffChip> chips, String before, String after) {
        if (chips.isEmpty() || before.equals(after)) {
            return chips;
        }
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int editedTo = before.length() - tail;
        int by = after.length() - before.length();
        List<OffChip> shifted = new ArrayList<>();
        for (OffChip chip : chips) {
            Off off = chip.off();
            if (off.end() <= same) {
                shifted.add(chip);
            } else if (off.start() >= editedTo) {
                shifted.add(new OffChip(new Off(off.kind(), off.start() + by, off.end() + by), chip.label()));
            }
        }
        return shifted;
    }
}
