package app.klatch.capture;

import java.util.Set;

/// How far a person's name reaches that begins at a given token.
final class NameRuns {

    private static final int MOST = 7;
    private static final Set<String> PREFIXES = Words.set("""
            mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame lord lady rev rev. hon hon. herr
            frau don dona señor senor señora senora monsieur madame mme capt capt. sgt sgt. col col. gen gen. fr fr.
            sister brother""");
    private static final Set<String> SUFFIXES = Words.set("""
            jr jr. sr sr. ii iii iv phd ph.d ph.d. md m.d. m.d mba cpa esq esq. cfa dds rn pe llm jd msc bsc cfp pmp""");

    private NameRuns() {}

    /// The exclusive end of the name of somebody known or of a run of capitalised words beginning at this free token,
    /// or of a quoted text; `from` if none begins there.
    static int end(Line line, int from) {
        if (!line.isFree(from)) {
            return from;
        }
        if (line.at(from).kind() == Token.Kind.QUOTED) {
            return from + 1;
        }
        int run = capitalised(line, from);
        int known = line.world.context().knownNameEnd(line, from);
        boolean cuts = known > from && known < run && line.at(known).isCapitalised() && known - from < 2;
        return known > from && !cuts ? suffixes(line, known) : run;
    }

    private static int capitalised(Line line, int from) {
        int first = from;
        while (line.isAny(first, PREFIXES) && line.isWord(first + 1)) {
            first++;
        }
        if (!begins(line, first) || isOfImpossibleDay(line, first) || Titles.stopsName(line, first) || Words.ACTIONS.contains(line.at(first).low())) {
            return from;
        }
        int end = first + 1;
        while (end - from < MOST) {
            int next = next(line, end);
            if (next == end) {
                break;
            }
            end = next;
        }
        return suffixes(line, end);
    }

    private static boolean begins(Line line, int index) {
        if (!line.isWord(index)) {
            return false;
        }
        Token token = line.at(index);
        boolean particle = Words.PARTICLES.contains(token.low()) && index + 1 < line.size() && line.at(index
                + 1).isCapitalised();
        if (Words.CLOSINGS.contains(token.low()) && !(line.isWord(index + 1) && line.at(index + 1).isCapitalised())) {
            return false;
        }
        return (token.isCapitalised() || particle) && token.isLetters() && !Words.GLUE.contains(token.low())
                && !Words.DETERMINERS.contains(token.low());
    }

    /// "Feb" of "31 Feb" and of "Feb 31" is nobody's name.
    private static boolean isOfImpossibleDay(Line line, int at) {
        return isImpossible(line, at) || (at > 0 && line.at(at - 1).startsWithDigit() && isImpossible(line, at - 1));
    }

    private static boolean isImpossible(Line line, int at) {
        return line.world.dates().impossibleAt(line.text, line.at(at).start()).isPresent();
    }

    /// One word further, or two for a nickname in quotes or brackets and what follows it; `at` if the name ends here.
    private static int next(Line line, int at) {
        if (!line.isFree(at)) {
            return at;
        }
        Token token = line.at(at);
        if (token.kind() == Token.Kind.QUOTED && begins(line, at + 1)) {
            return at + 2;
        }
        if (line.isPunct(at, "(") && line.isWord(at + 1) && line.isPunct(at + 2, ")") && begins(line, at + 3)) {
            return at + 4;
        }
        if (Words.PARTICLES.contains(token.low()) && token.isWord()) {
            int after = at + 1;
            while (line.isAny(after, Words.PARTICLES)) {
                after++;
            }
            return line.isWord(after) && line.at(after).isCapitalised() ? after + 1 : token.isCapitalised() ? at + 1
                    : at;
        }
        return begins(line, at) && !Titles.stopsName(line, at) && !line.beginsLine(at) ? at + 1 : at;
    }

    private static int suffixes(Line line, int end) {
        int at = end;
        while (true) {
            int word = line.isPunct(at, ",") ? at + 1 : at;
            if (!line.isAny(word, SUFFIXES) || !(line.at(word).isCapitalised() || line.at(word).text().endsWith("."))) {
                return at;
            }
            at = word + 1;
        }
    }

    /// The end of a name written without capitals: at most two ordinary words, or three around a particle.
    static int lowerCaseEnd(Line line, int from) {
        int known = line.world.context().knownNameEnd(line, from);
        if (known > from) {
            return known;
        }
        int end = from;
        int words = 0;
        while (words < 2 && isPlainName(line, end) && !(end > from && line.beginsLine(end))) {
            words += Words.PARTICLES.contains(line.at(end).low()) ? 0 : 1;
            end++;
        }
        while (end > from && Words.PARTICLES.contains(line.at(end - 1).low())) {
            end--;
        }
        return end;
    }

    private static boolean isPlainName(Line line, int index) {
        if (!line.isWord(index) || !line.at(index).isLetters()) {
            return false;
        }
        String low = line.at(index).low();
        return !Words.GLUE.contains(low) && !Words.CLOSINGS.contains(low) && !Words.PLAIN.contains(low)
                && !low.equals("of") && !low.equals("and")
                && !Words.DETERMINERS.contains(low) && !Titles.stopsName(line, index);
    }
}
