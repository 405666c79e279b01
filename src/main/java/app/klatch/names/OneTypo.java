package app.klatch.names;

/// Whether two words differ by one slip of the fingers: a letter missing, added, wrong, or two neighbours swapped.
public final class OneTypo {

    private OneTypo() {}

    /// True for equal words too.
    public static boolean apart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int head = 0;
        int shorter = Math.min(one.length(), other.length());
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int left = one.length() - head - tail;
        int right = other.length() - head - tail;
        boolean swapped = left == 2 && right == 2 && one.charAt(head) == other.charAt(head + 1)
                && one.charAt(head + 1) == other.charAt(head);
        return swapped || (left <= 1 && right <= 1);
    }
}
