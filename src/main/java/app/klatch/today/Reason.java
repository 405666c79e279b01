package app.klatch.today;

import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateWords;
import org.jspecify.annotations.Nullable;

/// Why a row is there: an icon with its style class, or how a plate stands; the words; and the exact day for the tooltip.
record Reason(@Nullable String icon, String iconStyle, PlateRule.@Nullable State plate, String words, String exact) {
    /// All of it in one sentence, for screen readers.
    String spoken() {
        return plate == null ? words : PlateWords.of(plate) + ", " + words;
    }
}
