package app.klatch.capture;

import java.util.HashSet;
import java.util.Set;

/// Keeps the chips clicked off in their places while the text around them is edited.
public final class Offs {

    private Offs() {}

    /// The chips still off after the text changed from `before` to `after`: what lies behind the edit moves along, and
    /// what the edit touched inside is on again, because it is no longer what was clicked.
    public static Set<Off> edited(Set<Off> off, String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        int until = before.length() - tail;
        int shift = after.length() - before.length();
        Set<Off> kept = new HashSet<>();
        for (Off one : off) {
            if (one.end() <= head) {
                kept.add(one);
            } else if (one.start() >= until) {
                kept.add(new Off(one.kind(), one.start() + shift, one.end() + shift));
            }
        }
        return Set.copyOf(kept);
    }
}
