package app.klatch.evidence;

import app.klatch.followups.Owner;
import app.klatch.interactions.DayInSentence;
import app.klatch.interactions.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// PRODUCT.md, rule 6: give and take as a balance. Something got is worth a thank-you as long as nothing after it gave or
/// thanked. Thanks are: something given; an interaction whose note or outcome thanks them, also the very one in which it was
/// got; a follow-up of mine that says to thank and is done.
public final class GiveTakeRule {
    /// "thanked her", "thank-you card", "many thanks"; but neither "thanked me" nor "thanked by" nor "no thanks".
    private static final Pattern THANKS =
            Pattern.compile("(?<!\\bno )\\bthank(?!(?:s|ed|ing)?\\s+(?:me|us)\\b|ed\\s+by\\b)", Pattern.CASE_INSENSITIVE);

    private GiveTakeRule() {}

    public static GiveTake of(Evidence evidence) {
        return new GiveTake(with(evidence, Stance.GAVE), with(evidence, Stance.GOT), thanksDue(evidence),
                evidence.promises().stream().filter(promise -> promise.isMine() && !promise.kept()).toList());
    }

    /// "You gave 3 times and got twice".
    public static String balance(int gave, int got) {
        if (gave == 0 && got == 0) {
            return "Nothing given or got yet";
        }
        if (got == 0) {
            return "You gave " + times(gave);
        }
        return gave == 0 ? "You got something " + times(got) : "You gave " + times(gave) + " and got something " + times(got);
    }

    /// "In all: gave 120, got 96 · thanks due to 3 people · 2 offers to keep"; empty when there is nothing to tell.
    public static String inAll(GiveTakeTotal total) {
        List<String> parts = new ArrayList<>();
        if (total.gave() + total.got() > 0) {
            parts.add(String.format(Locale.ENGLISH, "gave %,d, got %,d", total.gave(), total.got()));
        }
        int thanks = total.thanks().size();
        if (thanks > 0) {
            parts.add(thanks == 1 ? "thanks due to 1 person" : String.format(Locale.ENGLISH, "thanks due to %,d people", thanks));
        }
        if (total.offers() > 0) {
            parts.add(total.offers() == 1 ? "1 offer to keep" : String.format(Locale.ENGLISH, "%,d offers to keep", total.offers()));
        }
        return parts.isEmpty() ? "" : "In all: " + String.join(" · ", parts);
    }

    /// "Introduced me to Wei, on Tue 17 Nov": what was given or got, and when.
    public static String words(Entry entry, LocalDate today) {
        String words = entry.words() == null ? "" : oneLine(entry.words());
        if (!words.isEmpty()) {
            return words + ", " + entry.when(today);
        }
        String where = entry.where();
        return (entry.stance() == Stance.GAVE ? "Gave something, " : "Got something, ") + entry.when(today)
                + (where.isEmpty() ? "" : " " + where);
    }

    /// "Send deck, for Fri 27 Nov".
    public static String words(Promise offer, LocalDate today) {
        String what = offer.text().isBlank() ? "Get in touch" : oneLine(offer.text());
        return what + ", for " + DayInSentence.plain(offer.due(), today);
    }

    static boolean thanks(@Nullable String words) {
        return words != null && THANKS.matcher(words).find();
    }

    /// From the latest back: before the first that thanks or gives nothing is due any more.
    private static List<Entry> thanksDue(Evidence evidence) {
        List<Entry> due = new ArrayList<>();
        for (Entry entry : evidence.entries()) {
            if (thanks(entry.words())) {
                break;
            }
            if (entry.stance() == Stance.GOT && !thankedByPromise(evidence, entry)) {
                due.add(entry);
            }
            if (entry.stance() == Stance.GAVE) {
                break;
            }
        }
        return due;
    }

    private static boolean thankedByPromise(Evidence evidence, Entry got) {
        return evidence.promises().stream().anyMatch(promise -> promise.kept() && promise.owner() == Owner.ME
                && !promise.due().isBefore(got.on()) && thanks(promise.text()));
    }

    private static List<Entry> with(Evidence evidence, Stance stance) {
        return evidence.entries().stream().filter(entry -> entry.stance() == stance).toList();
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    /// As typed, on one line, with a capital at its beginning.
    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int first = line.isEmpty() ? 0 : line.offsetByCodePoints(0, 1);
        return line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first);
    }
}
