package app.klatch.capture;

import app.klatch.dates.Direction;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.VagueDay;
import app.klatch.interactions.VagueDayWords;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When it happened, where no exact day is remembered: "in March 2025", "in 2019", "last year", "about 3 June". What stands before it
/// ("in", "about") is part of it. Such words tell as often of something else ("founded it in 2019", "the fair in March"): then they
/// stay in the note, and are no exact day either.
final class VagueWhens {
    private static final int MOST_WORDS = 7;
    private static final String JOINTS = ".,'’";
    private static final Set<String> RELATIVE = Set.of("last", "this");
    private static final Set<String> PARTS = Set.of("early", "mid", "late");
    private static final Set<String> ABOUT = Set.of("about", "around", "roughly", "circa", "ca");
    private static final Set<String> UNITS_AGO = Set.of("month", "months", "year", "years");
    private static final Set<String> OBJECTS = Set.of("me", "us", "him", "her", "them");
    /// "Talked about 3 June" says of what, not when.
    private static final Set<String> OF_A_SUBJECT = Words.set("""
            talk talks talked spoke speak told tell asked ask wrote chat chatted posted heard hear knows know learned worried think thought
            care cares cared happy excited question questions read""");

    /// The exclusive index of its last token. `day` is null when it is said of something else.
    record Found(int end, @Nullable VagueDay day) {}

    private VagueWhens() {}

    /// The vague day that begins with this token; null where none does, or one that is still to come.
    static @Nullable Found at(Line line, int from) {
        int first = line.is(from, "back") && line.is(from + 1, "in") ? from + 1 : from;
        for (int end = Math.min(from + MOST_WORDS, line.size()); mayBegin(line, first) && end > first; end--) {
            Optional<VagueDay> day = isRun(line, first, end) ? read(line, first, end) : Optional.empty();
            if (day.isPresent()) {
                return found(line, from, first, end, day.get());
            }
        }
        return null;
    }

    /// Whether nothing is said in the clause behind the vague day that begins here.
    static boolean endsClause(Line line, int from) {
        Found found = at(line, from);
        return found != null && (!line.isWord(found.end()) || line.beginsLine(found.end()));
    }

    private static @Nullable Found found(Line line, int from, int first, int end, VagueDay day) {
        if (day.precision() == DatePrecision.DAY || day.day().isAfter(line.today()) || isBareYear(line, first, end)) {
            return null;
        }
        boolean strict = !line.isAny(from, RELATIVE) && !line.is(end - 1, "ago");
        boolean ofTheTalk = !isSubject(line, first, end) && (!strict || TalkClause.holds(line, from, end));
        return new Found(end, ofTheTalk ? day : null);
    }

    private static boolean mayBegin(Line line, int at) {
        return line.is(at, "in") || line.isAny(at, RELATIVE) || isPart(line, at) || line.isAny(at, ABOUT) || isMonthOfAYear(line, at)
                || isAgo(line, at);
    }

    /// "Mid March", "mid-March".
    private static boolean isPart(Line line, int at) {
        return line.isWord(at) && PARTS.contains(line.at(at).low().split("-", 2)[0]);
    }

    /// "Two months ago", "a couple of years ago".
    private static boolean isAgo(Line line, int at) {
        int unit = at + 1;
        while (unit < at + 4 && line.isWord(unit) && !line.isAny(unit, UNITS_AGO)) {
            unit++;
        }
        return line.isWord(at) && line.isAny(unit, UNITS_AGO) && line.is(unit + 1, "ago");
    }

    private static boolean isMonthOfAYear(Line line, int at) {
        int next = line.isPunct(at + 1, JOINTS) ? at + 2 : at + 1;
        return line.isAny(at, Whens.MONTHS) && (line.is(next, "of") || line.isAny(next, RELATIVE)
                || (line.isWord(next) && line.at(next).startsWithDigit()));
    }

    private static boolean isBareYear(Line line, int from, int end) {
        return end == from + 1 && line.at(from).startsWithDigit();
    }

    /// Free words of one line; the signs in "Mar. 2025", "March, 2025" and "March '25" part nothing.
    private static boolean isRun(Line line, int from, int end) {
        for (int i = from; i < end; i++) {
            boolean joint = line.isPunct(i, JOINTS) && i > from && i < end - 1;
            if (!(line.isWord(i) || joint) || (i > from && line.beginsLine(i))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<VagueDay> read(Line line, int from, int end) {
        var words = new VagueDayWords(line.world.dates());
        if (line.isAny(from, ABOUT)) {
            return isNoNumber(line, line.isPunct(from + 1, ".") ? from + 2 : from + 1, end) ? words.read(line.words(from, end), line.world.now(), Direction.PAST_OR_NEAR) : Optional.empty();
        }
        int first = line.is(from, "in") && (isPart(line, from + 1) || line.isAny(from + 1, ABOUT)) ? from + 1 : from;
        return words.read(line.words(first, end), line.world.now(), Direction.PAST_OR_NEAR);
    }

    /// "About 15" is a number of something and no day.
    private static boolean isNoNumber(Line line, int from, int end) {
        boolean year = end == from + 1 && line.at(from).startsWithDigit() && line.at(from).text().length() == 4;
        return from < end && (year || isPart(line, from) || (Whens.mayBegin(line, from, true) && Whens.isPlainDate(line, from, end)));
    }

    /// Days near by, and a month alone, are what is spoken about: "called her about March", "wrote about last year".
    private static boolean isSubject(Line line, int from, int end) {
        int verb = line.isAny(from - 1, OBJECTS) ? from - 2 : from - 1;
        return line.is(from, "about") && (line.isAny(verb, OF_A_SUBJECT) || line.isAny(from + 1, Whens.SURE)
                || (line.isAny(from + 1, Whens.MONTHS) && end == from + 2));
    }
}
