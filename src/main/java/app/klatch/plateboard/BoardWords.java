package app.klatch.plateboard;

import app.klatch.plates.PlateOnDay;
import java.util.List;
import java.util.Locale;

/// The sentences of the Plates page.
final class BoardWords {
    private BoardWords() {}

    /// "20 plates · 7 could do with a touch", "all of them spin"; and how many of them are shown when not all are.
    static String count(List<PlateOnDay> all, int shown) {
        if (all.isEmpty()) {
            return "";
        }
        long slipping = all.stream().filter(plate -> plate.standing().wantsAttention()).count();
        String plates = number(all.size()) + (all.size() == 1 ? " plate" : " plates");
        return plates + (slipping == 0 ? " · nothing slips" : " · " + number(slipping) + " could do with a touch")
                + (shown == all.size() ? "" : " · " + number(shown) + " shown");
    }

    /// "and 1,204 more".
    static String more(int count) {
        return "+" + number(count);
    }

    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
