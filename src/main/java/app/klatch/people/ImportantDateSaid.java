package app.klatch.people;

import app.klatch.names.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An important date as it is typed: "wedding 1 June 2019", "12 May: daughter's birthday". The day may stand before, after or
/// between the words; what is left of them is the label, which may be empty. `day` is ISO, as [BirthdayWords] has it.
public record ImportantDateSaid(String day, String label) {
    private static final int MOST_WORDS_OF_A_DAY = 4;

    /// Empty when there is no day in it, or one that is on no calendar.
    public static Optional<ImportantDateSaid> read(String text) {
        List<String> words = Arrays.stream(text.strip().split("[\\s:]+")).toList();
        for (int length = Math.min(MOST_WORDS_OF_A_DAY, words.size()); length > 0; length--) {
            for (int from = words.size() - length; from >= 0; from--) {
                Optional<String> day = BirthdayWords.read(bare(String.join(" ", words.subList(from, from + length))));
                if (day.isPresent()) {
                    return Optional.of(new ImportantDateSaid(day.get(), label(words, from, from + length)));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether it is the person's own birthday.
    public boolean isBirthday() {
        return List.of("birthday", "born", "their birthday", "his birthday", "her birthday").contains(Folding.fold(label));
    }

    private static String label(List<String> words, int from, int to) {
        String before = String.join(" ", words.subList(0, from)).replaceFirst("(?iu)(?:^|\\s+)(?:on|the|is|is on|on the)$", "");
        return bare((before + " " + String.join(" ", words.subList(to, words.size()))).strip());
    }

    private static String bare(String text) {
        return text.replaceFirst("^[\\p{Pd},.·;]+\\s*", "").replaceFirst("\\s*[\\p{Pd},·;]+$", "");
    }
}
