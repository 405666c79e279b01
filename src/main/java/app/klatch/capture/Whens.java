package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// When it happened: "yesterday", "last Thursday", "on 12 May", "3 days ago", "2026-11-12". Never a day to come.
final class Whens implements Recogniser {

    private static final Set<String> SURE = Set.of("today", "yesterday", "tonight", "last", "past", "this", "earlier", "yday", "yest");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> LEADS = Set.of("on", "since", "in", "from", "back", "at", "of", "during");
    private static final Set<String> NUMBERS = Set.of("a", "an", "one", "two", "three", "four", "five", "six", "couple", "few", "the");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size() && line.draft.when == null; i++) {
            if (line.isWord(i)) {
                read(line, i);
            }
        }
    }

    private static void read(Line line, int from) {
        boolean lead = line.isAny(from, LEADS) && line.isWord(from + 1);
        int at = lead ? from + 1 : from;
        if (!mayBegin(line, at, lead)) {
            return;
        }
        Optional<DateFound> found = line.world.dates().at(line.text, line.at(at).start(), line.world.now(), Direction.PAST);
        if (found.isEmpty() && lead) {
            found = line.world.dates().at(line.text, line.at(from).start(), line.world.now(), Direction.PAST);
        }
        LocalDate today = line.world.now().toLocalDate();
        if (found.isEmpty() || found.get().date().isAfter(today)) {
            return;
        }
        int end = line.indexBefore(found.get().end());
        boolean plain = lead || isPlainDate(line, at, end);
        int start = lead && (line.is(from, "on") || line.is(from, "back") || !line.is(from, "of")) ? from : at;
        if (plain && end > at && line.isFree(start, end)
                && line.take(PieceKind.WHEN, start, end, DayWords.of(found.get().date(), null, today))) {
            line.draft.when = found.get().date();
        }
    }

    private static boolean mayBegin(Line line, int at, boolean lead) {
        Token token = line.at(at);
        String low = token.low();
        if (SURE.contains(low) || token.startsWithDigit() || (NUMBERS.contains(low) && line.isWord(at + 1))) {
            return true;
        }
        if (MONTHS.contains(low)) {
            return lead || (line.isWord(at + 1) && line.at(at + 1).startsWithDigit());
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

    /// Without "on" before it, a number alone is no date: it needs a month, "ago", or the shape 2026-11-12 or 12.11.2026.
    private static boolean isPlainDate(Line line, int from, int end) {
        String first = line.at(from).low();
        if (!line.at(from).startsWithDigit() && !NUMBERS.contains(first)) {
            return true;
        }
        boolean shape = first.length() >= 8 && first.chars().filter(Character::isDigit).count() >= 6;
        for (int i = from; i < end; i++) {
            String low = line.at(i).low();
            shape |= MONTHS.contains(low.replace(".", "")) || low.equals("ago") || low.equals("yesterday") || low.equals("last")
                    || low.equals("day") || low.equals("earlier");
        }
        return shape;
    }
}
