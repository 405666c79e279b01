package app.klatch.capture;

import app.klatch.names.NameKeys;
import java.util.Set;

/// How far a company's name reaches that begins at a given token.
final class CompanyRuns {
    /// "at length", "at home" and the like name no company.
    private static final Set<String> IDIOMS = Words.set("""
            length home work lunch breakfast dinner school noon night least last once first all large ease hand random risk
            best worst most peace play stake times sea church university college""");

    private static final int MOST = 8;
    private static final Set<String> NO_COMPANY = Words.set("""
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december i""");

    private CompanyRuns() {}

    /// The exclusive end of a run of capitalised words (small words inside, "Inc." after a comma), of a quoted text, or
    /// of a web-like name (booking.com); `from` if none begins here.
    static int end(Line line, int from) {
        if (line.isFree(from) && line.at(from).kind() == Token.Kind.QUOTED) {
            return from + 1;
        }
        int end = from;
        while (end - from < MOST && !(end > from && line.beginsLine(end))) {
            int next = next(line, end, end == from);
            if (next == end) {
                break;
            }
            end = next;
        }
        return isOccasion(line, from, end) ? from : end;
    }

    private static int next(Line line, int at, boolean first) {
        if (!line.isFree(at)) {
            return at;
        }
        Token token = line.at(at);
        if (belongs(line, at, first)) {
            return at + 1;
        }
        if (first) {
            return at;
        }
        if (token.isWord() && Words.FORMS.contains(token.low())) {
            return at + 1;
        }
        boolean form = line.isPunct(at, ",") && line.isWord(at + 1) && line.at(at + 1).isCapitalised()
                && line.at(at + 1).text().length() < 6
                && (Words.FORMS.contains(line.at(at + 1).low()) || Words.SHORT_FORMS.contains(line.at(at + 1).low()));
        if (form) {
            return at + 2;
        }
        boolean inside = (token.isWord() || token.kind() == Token.Kind.SYMBOL || line.isPunct(at, "-–/"))
                && (Words.INSIDE.contains(token.low()) || "&+-–/".contains(token.text()));
        int after = inside && line.isAny(at + 1, Set.of("the", "la", "los", "las")) ? at + 2 : at + 1;
        boolean spacedSign = line.isPunct(at, "-–/") && !line.isGlued(at);
        boolean person = (token.is("and") || token.text().equals("&")) && Companions.isFullName(line, after);
        return inside && !spacedSign && !person && belongs(line, after, false) ? after + 1 : at;
    }

    private static boolean belongs(Line line, int index, boolean first) {
        if (!line.isWord(index)) {
            return false;
        }
        Token token = line.at(index);
        boolean glue = Words.LEADS_ON.contains(token.low()) || (Words.GLUE.contains(token.low()) && (first
                || !token.isCapitalised()));
        if (glue || (first && NO_COMPANY.contains(token.low())) || (token.is("of") && first)) {
            return false;
        }
        boolean number = token.startsWithDigit() && (first
                ? token.text().codePoints().anyMatch(Character::isUpperCase) : token.text().length() < 5);
        boolean web = Addresses.looksLikeHost(token.text(), 0, token.text().length()) && token.text().indexOf('@') < 0;
        boolean inner = token.text().codePoints().anyMatch(Character::isUpperCase);
        return token.isCapitalised() || number || web || (inner && first);
    }

    /// "the Marketing Summit" is an occasion, no company.
    private static boolean isOccasion(Line line, int from, int end) {
        return end - from > 1 && from > 0 && line.isAny(from - 1, Words.DETERMINERS)
                && Set.of("breakfast", "summit", "conference", "meetup", "mixer", "gala", "reception", "party",
                        "dinner", "lunch",
                        "fair", "expo", "festival", "webinar", "workshop").contains(line.at(end - 1).low());
    }

    /// The end of a company written without capitals: up to three ordinary words.
    static int lowerCaseEnd(Line line, int from) {
        if (from > 0 && line.is(from - 1, "at") && line.isAny(from, IDIOMS)) {
            return from;
        }
        int end = from;
        while (end - from < 3 && line.isWord(end) && line.at(end).isLetters()
                && !Words.GLUE.contains(line.at(end).low())
                && !Words.PLAIN.contains(line.at(end).low()) && !Words.DETERMINERS.contains(line.at(end).low())
                && !Words.INSIDE.contains(line.at(end).low()) && !(end > from && line.beginsLine(end))) {
            end++;
        }
        boolean occasion = end > from && Words.OCCASIONS.contains(line.at(end - 1).low());
        return occasion ? from : end;
    }

    /// Whether these words together are the host of an e-mail address of the line ("northwind solar",
    /// ana@northwindsolar.example).
    static boolean isMailHost(Line line, int from, int to) {
        String joined = NameKeys.key(line.words(from, to)).replace(" ", "");
        return joined.length() > 3 && line.draft.emails.stream()
                .map(email -> email.substring(email.indexOf('@') + 1))
                .anyMatch(host -> host.replace("-", "").startsWith(joined)
                        || (joined.startsWith(host.substring(0, host.indexOf('.')))
                        && host.indexOf('.') > 3));
    }
}
