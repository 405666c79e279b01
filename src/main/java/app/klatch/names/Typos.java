package app.klatch.names;

/// How many slips of the fingers two words are apart: letters missing, added or wrong, and neighbours swapped.
public final class Typos {
    private Typos() {}

    /// 0 for equal words. After the optimal string alignment distance, in one row for each letter.
    public static int between(String one, String other) {
        int[][] apart = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                apart[i][j] = i == 0 || j == 0 ? i + j : Math.min(Math.min(apart[i - 1][j], apart[i][j - 1]) + 1,
                        apart[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    apart[i][j] = Math.min(apart[i][j], apart[i - 2][j - 2] + 1);
                }
            }
        }
        return apart[one.length()][other.length()];
    }
}
