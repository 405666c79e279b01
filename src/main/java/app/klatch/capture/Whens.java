package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.interactions.VagueDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// When it happened: "yesterday", "last Thursday", "on 12 May", "3 days ago", "2026-11-12", "in March". Never a day to come:
/// "5 December" said in November is one, see [StillToCome].
final class Whens implements Recogniser {

    static final Set<String> SURE = Set.of("today", "yesterday", "tonight", "last", "past", "this",
            "earlier", "yday", "yest");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday");
    private static final Set<String> LEADS = Set.of("on", "back");
    /// Before a date they point to a day to come, and so does a wish in the same clause.
    private static final Set<String> NOT_BEFORE = Set.of("by", "before", "until", "till", "due", "for", "next",
            "since");
    private static final Set<String> WISHES = Set.of("wants", "want", "needs", "need", "will", "would", "should",
            "must", "going", "moves",
            "moving", "plans", "leaves", "starts", "hopes", "wishes", "born", "birthday", "expects", "returns",
                    "flies", "travels");
    private static final Set<String> NUMBERS = Set.of("a", "an", "one", "two", "three", "four", "five", "six",
            "seven", "eight", "nine",
            "ten", "eleven", "twelve", "couple", "few", "the");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth",
            "ninth", "tenth", "eleventh", "twelfth", "twentieth", "thirtieth", "twenty", "thirty");
    /// Words behind a number that make a date of it.
    private static final Set<String> OF_A_DATE = Set.of("ago", "yesterday", "last", "previous", "day", "earlier",
            "before");
    static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august",
            "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
                    "sept", "oct",
            "nov", "dec");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size() && line.draft.when == null; i++) {
            VagueWhens.Found vague = line.isWord(i) ? VagueWhens.at(line, i) : null;
            if (vague != null) {
                take(line, i, vague);
                i = vague.end() - 1;      // "March 2025" of it is no exact day
            } else if (line.isWord(i)) {
                read(line, i);
            }
        }
    }

    private static void take(Line line, int from, VagueWhens.Found vague) {
        VagueDay day = vague.day();
        if (day != null && !isToCome(line, from) && line.take(PieceKind.WHEN, from, vague.end(), DayWords.of(day, line.today()))) {
            line.draft.when = day;
        }
    }

    private static void read(Line line, int from) {
        boolean lead = line.isAny(from, LEADS) && line.isWord(from + 1);
        int at = lead ? from + 1 : from;
        if (!mayBegin(line, at, lead) || isToCome(line, from)) {
            return;
        }
        Optional<DateFound> found = line.dateAt(at, Direction.PAST_OR_NEAR).or(() -> lead
                ? line.dateAt(from, Direction.PAST_OR_NEAR) : Optional.empty());
        LocalDate today = line.today();
        if (found.isEmpty() || found.get().date().isAfter(today)) {
            return;
        }
        int end = line.indexBefore(found.get().end());
        boolean plain = lead || isPlainDate(line, at, end);
        int start = lead && (line.is(from, "on") || line.is(from, "back") || !line.is(from, "of")) ? from : at;
        if (plain && end > at && line.isFree(start, end)
                && line.take(PieceKind.WHEN, start, end, DayWords.of(found.get().date(), null, today))) {
            line.draft.when = VagueDay.exactly(found.get().date());
        }
    }

    /// A day still to come said here, and not as the day something is due on ("by Friday") or of a wish ("wants it tomorrow").
    static Optional<DateFound> toCome(Line line, int from) {
        return isToCome(line, from) ? Optional.empty() : line.dateAt(from, Direction.PAST_OR_NEAR)
                .filter(found -> found.date().isAfter(line.today()) && isPlainDate(line, from, line.indexBefore(found.end()))
                        && line.isFree(from, line.indexBefore(found.end())));
    }

    /// A day that is all that is said up to the end of the clause.
    static Optional<DateFound> alone(Line line, int from, Direction direction) {
        boolean lead = line.isAny(from, LEADS) && line.isWord(from + 1);
        int at = lead ? from + 1 : from;
        return mayBegin(line, at, lead) || line.is(at, "tomorrow") || line.is(at, "next")
                ? line.dateAt(at, direction).filter(found -> endsClause(line, at, line.indexBefore(found.end()))) : Optional.empty();
    }

    private static boolean endsClause(Line line, int from, int end) {
        return isPlainDate(line, from, end) && (end >= line.size() || !line.isWord(end) || line.beginsLine(end));
    }

    private static boolean isToCome(Line line, int from) {
        if (line.isAny(from - 1, NOT_BEFORE)) {
            return true;
        }
        for (int i = from - 1; i >= 0 && line.isWord(i); i--) {
            if (WISHES.contains(line.at(i).low())) {
                return true;
            }
        }
        return false;
    }

    static boolean mayBegin(Line line, int at, boolean lead) {
        Token token = line.at(at);
        String low = token.low();
        if (SURE.contains(low) || token.startsWithDigit() || (NUMBERS.contains(low) && line.isWord(at + 1))) {
            return true;
        }
        if (MONTHS.contains(low)) {
            return lead || (line.isWord(at + 1) && (line.at(at + 1).startsWithDigit()
                    || ORDINALS.contains(line.at(at + 1).low())));
        }
        if (ORDINALS.contains(low)) {
            return line.isWord(at + 1) && (WEEKDAYS.contains(line.at(at + 1).low()) || line.is(at + 1, "of"));
        }
        return WEEKDAYS.contains(low) && (lead || aloneAsDay(line, at));
    }

    /// A bare weekday is no day when it is glued to a capitalised word ("Black Friday", "Friday Club").
    private static boolean aloneAsDay(Line line, int at) {
        boolean after = !line.isWord(at + 1) || !line.at(at + 1).isCapitalised() || at == 0;
        boolean before = !line.isWord(at - 1) || !line.at(at - 1).isCapitalised() || !line.at(at).isCapitalised()
                || (line.isWord(at - 2) && line.at(at - 2).isCapitalised());
        return after && before;
    }

    /// Without "on" before it, a number alone is no date: it needs a month, "ago", or the shape of a date: 2026-11-12,
    /// 12.11.2026, 31-Oct-74, and 9/19 at the end of a clause.
    static boolean isPlainDate(Line line, int from, int end) {
        String first = line.at(from).low();
        if (!line.at(from).startsWithDigit() && !NUMBERS.contains(first)) {
            return true;
        }
        if (hasDateShape(first, end >= line.size() || !line.isWord(end))) {
            return true;
        }
        for (int i = from; i < end; i++) {
            String low = line.at(i).low();
            if (MONTHS.contains(low.replace(".", "")) || WEEKDAYS.contains(low) || OF_A_DATE.contains(low)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDateShape(String word, boolean endsClause) {
        int digits = (int) word.chars().filter(Character::isDigit).count();
        int signs = (int) word.chars().filter(c -> c == '-' || c == '/' || c == '.').count();
        boolean letters = word.chars().anyMatch(Character::isLetter);
        return (signs == 2 && digits >= 3) || (signs == 1 && !letters && endsClause && word.indexOf('/') > 0
                && !word.equals("24/7"));
    }
}
