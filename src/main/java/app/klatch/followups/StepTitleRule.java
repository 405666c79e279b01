package app.klatch.followups;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a next step is called where nobody's name stands beside it: "call about the quote" with Ana Ruiz is
/// "Call Ana Ruiz · about the quote", "send deck" is "Send deck · Ana Ruiz", and "ask the school" with her "Ask the school · Ana Ruiz".
public final class StepTitleRule {
    /// What is done to a person: the name comes right after it.
    private static final List<String> TO_SOMEBODY = List.of("call", "phone", "ring", "e-mail", "email", "mail", "write to", "write", "text",
            "message", "ask", "remind", "thank", "meet", "visit", "invite");
    private static final List<String> PRONOUNS = List.of("her", "him", "them");
    /// What may follow when nobody else is meant.
    private static final List<String> GOES_ON = List.of("about", "regarding", "re", "because", "again", "back", "for", "to", "if", "whether", "how",
            "what", "when", "where", "which", "who", "why", "and", "on", "at", "in", "before", "after", "with", "over");

    private StepTitleRule() {}

    public static String title(Owner owner, String text, String name) {
        String said = text.strip();
        if (owner == Owner.THEM) {
            return "Waiting for " + joined(name, said);
        }
        if (said.isEmpty() || said.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            return said.isEmpty() ? name : capital(said);
        }
        return TO_SOMEBODY.stream().filter(verb -> beginsWith(said, verb)).findFirst()
                .flatMap(verb -> toThem(capital(said.substring(0, verb.length())), said.substring(verb.length()).strip(), name))
                .orElseGet(() -> joined(capital(said), name));
    }

    /// The verb and the name; empty when the rest names somebody or something else.
    private static Optional<String> toThem(String verb, String rest, String name) {
        Optional<String> pronoun = PRONOUNS.stream().filter(word -> beginsWith(rest, word)).findFirst();
        if (pronoun.isPresent()) {
            return Optional.of(verb + " " + joined(name, rest.substring(pronoun.get().length()).strip()));
        }
        boolean goesOn = rest.isEmpty() || GOES_ON.stream().anyMatch(word -> beginsWith(rest, word));
        return goesOn ? Optional.of(verb + " " + joined(name, rest)) : Optional.empty();
    }

    private static boolean beginsWith(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length())
                && (text.length() == word.length() || Character.isWhitespace(text.charAt(word.length())));
    }

    private static String joined(String first, String second) {
        return second.isEmpty() ? first : first + " · " + second;
    }

    private static String capital(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }
}
