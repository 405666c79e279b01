package app.klatch.capture;

import app.klatch.followups.ConditionWords;
import app.klatch.followups.Owner;
import java.time.LocalDate;
import java.util.Set;

/// The text of a next step: what is left of its clause without the date, and how its chip reads.
final class Tasks {

    private static final Set<String> BEFORE_DATE = Set.of("on", "by", "before", "until", "till", "due", "for", "at",
            "around", "from", "-");

    private Tasks() {}

    static String join(String before, String after) {
        String text = (before + " " + after).strip();
        while (!text.isEmpty() && ".,:;-–—".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        while (!text.isEmpty() && ".,:;-–—".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
        }
        return text;
    }

    /// The words of the clause from `from` to `to` without the date's tokens and the small word before it.
    static String text(Line line, int from, int to, int dateFrom, int dateTo) {
        int cut = dateFrom;
        while (cut > from && line.at(cut - 1).isWord() && BEFORE_DATE.contains(line.at(cut - 1).low())) {
            cut--;
        }
        int after = dateTo;
        if (cut == from && after < to && line.at(after).is("to")) {
            after++;
        }
        return join(line.words(from, cut), line.words(after, to));
    }

    static String label(FollowUpSaid said, LocalDate today) {
        String day = DayWords.of(said.due(), said.time(), today);
        String text = said.text().isEmpty() ? "" : " · " + said.text();
        String rounds = said.rounds() == null ? "" : " · " + ConditionWords.of(said.rounds());
        return said.owner() == Owner.ME ? day + rounds + text : day + rounds + " · waiting" + (said.text().isEmpty() ? "" : " for "
                + said.text());
    }
}
