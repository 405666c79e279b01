package app.klatch.capture;

import app.klatch.names.Nicknames;
import app.klatch.platforms.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where: `@Chamber after-hours` (the longest known platform wins, an unknown one is offered as new), and in plain
/// language "at the Chamber after-hours", "on LinkedIn" when the platform is known.
final class Platforms implements Recogniser {

    private static final int MOST = 6;
    private static final Set<String> PLACE = Set.of("at", "on", "in", "via", "through", "during", "after", "over");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isSigil(i, '@') || (line.isFree(i) && line.at(i).text().equals("@"))) {
                sign(line, i);
            }
        }
        for (int i = 0; i < line.size() && line.draft.platform == null; i++) {
            plain(line, i);
        }
    }

    private static void sign(Line line, int at) {
        Optional<PlatformIndex.Hit> known = line.world.context().platforms().longest(line, at + 1);
        if (known.isPresent()) {
            takeOrAsk(line, at, at + 1, known.get(), true);
            return;
        }
        int run = line.isSigil(at, '@') ? newEnd(line, at + 1) : at + 1;
        if (run == at + 1) {
            return;
        }
        KnownPlatform only = only(line, at + 1, run);
        NearPlace near = only == null ? NearPlace.of(line, at + 1, at + 2, null, false) : null;
        if (near != null && near.end() >= run) {
            takeNear(line, at, at + 1, near);
        } else if (only != null) {
            takeOrAsk(line, at, at + 1, new PlatformIndex.Hit(run, only), true);
        } else if (take(line, at, run, new PlatformSaid(null, nameOf(line, at + 1, run)), null)) {
            sayWhichFit(line, at, at + 1, run);
        }
    }

    /// The known platform that is quoted, or the only one these words begin.
    static @Nullable KnownPlatform only(Line line, int from, int to) {
        PlatformIndex platforms = line.world.context().platforms();
        return line.at(from).kind() == Token.Kind.QUOTED ? platforms.named(line.at(from).text()) : platforms.completion(line, from, to);
    }

    static String nameOf(Line line, int from, int to) {
        return line.at(from).kind() == Token.Kind.QUOTED ? line.at(from).text() : line.words(from, to);
    }

    /// It may be one of several or a new one: a name that fits several is not guessed at. `pieceFrom` is where the piece just made
    /// of it begins.
    static void sayWhichFit(Line line, int pieceFrom, int from, int to) {
        List<KnownPlatform> fitting = line.world.context().platforms().completions(line, from, to);
        if (fitting.size() > 1) {
            ask(line, pieceFrom, from, to, fitting.stream().map(platform -> new UnsurePlace.Fit(platform, to)).toList());
        }
    }

    static void ask(Line line, int pieceFrom, int from, int to, List<UnsurePlace.Fit> fits) {
        line.draft.unsure = UnsurePlace.of(line, line.pieces().getLast(), pieceFrom, from, to, fits);
    }

    /// `hit` begins at `from`; words behind it that nearly belong to a name are not left to the note unasked.
    private static void takeOrAsk(Line line, int at, int from, PlatformIndex.Hit hit, boolean anywhere) {
        NearPlace near = NearPlace.of(line, from, hit.end(), hit.platform(), anywhere);
        if (near == null) {
            take(line, at, hit.end(), new PlatformSaid(hit.platform().id(), hit.platform().name()), hit.platform().side());
        } else {
            takeNear(line, at, from, near);
        }
    }

    private static void takeNear(Line line, int at, int from, NearPlace near) {
        if (take(line, at, near.end(), new PlatformSaid(null, line.words(from, near.end())), null)) {
            ask(line, at, from, near.end(), near.fits());
        }
    }

    private static boolean take(Line line, int from, int to, PlatformSaid said, @Nullable Side side) {
        if (line.draft.platform != null || !line.take(PieceKind.PLATFORM, from, to, said.name())) {
            return false;
        }
        line.draft.platform = said;
        line.draft.side = side;
        return true;
    }

    /// How far the name of a new platform reaches: its first word, then words with capitals, numbers, or heads of
    /// occasions.
    static int newEnd(Line line, int from) {
        if (line.isFree(from) && line.at(from).kind() == Token.Kind.QUOTED) {
            return from + 1;
        }
        if (!line.isWord(from)) {
            return from;
        }
        int end = from + 1;
        while (end - from < MOST && line.isWord(end) && !line.beginsLine(end) && belongs(line, end)) {
            end++;
        }
        while (end > from + 1 && Words.INSIDE.contains(line.at(end - 1).low())) {
            end--;
        }
        return end;
    }

    private static boolean belongs(Line line, int index) {
        Token token = line.at(index);
        if (Words.GLUE.contains(token.low()) || line.world.context().knownNameEnd(line, index) > index + 1) {
            return false;
        }
        boolean inside = Words.INSIDE.contains(token.low()) && line.isWord(index + 1) && line.at(index
                + 1).isCapitalised()
                && !token.is("for") && !token.is("and");
        boolean person = index + 1 < line.size() && Nicknames.isGivenName(token.low()) && line.isWord(index + 1)
                && line.at(index + 1).isCapitalised();
        return (token.isCapitalised() && !person) || token.startsWithDigit()
                || Words.OCCASIONS.contains(token.low()) || inside;
    }

    private static void plain(Line line, int at) {
        int first = at;
        boolean place = line.isAny(first, PLACE);
        first = place ? first + 1 : first;
        first = line.isAny(first, Words.DETERMINERS) ? first + 1 : first;
        if (!line.isWord(first) || (!place && !standsAlone(line, at)) || isEmployer(line, at)) {
            return;
        }
        Optional<PlatformIndex.Hit> known = line.world.context().platforms().longest(line, first);
        if (known.isPresent() && (place || endsAlone(line, known.get().end()))
                && !continues(line, first, known.get().end())) {
            takeOrAsk(line, at, first, known.get(), false);
        }
    }

    /// "CFO at LinkedIn", "works at Facebook": there the platform is the company.
    private static boolean isEmployer(Line line, int at) {
        if (!line.is(at, "at")) {
            return false;
        }
        boolean works = line.isAny(at - 1, Set.of("works", "working", "worked", "employed", "who", "is"));
        for (int i = Math.max(0, at - 5); i < at && !works; i++) {
            works = Titles.end(line, i) == at;
        }
        return works;
    }

    private static boolean standsAlone(Line line, int at) {
        return at == 0 || line.beginsLine(at) || line.isTaken(at - 1) || line.at(at - 1).kind() == Token.Kind.PUNCT;
    }

    private static boolean endsAlone(Line line, int end) {
        return end >= line.size() || line.isTaken(end) || line.at(end).kind() != Token.Kind.WORD
                || line.beginsLine(end);
    }

    /// A one-word platform that goes on with a capital letter is part of something longer ("at X Company", "Facebook
    /// Ireland").
    private static boolean continues(Line line, int first, int end) {
        return end == first + 1 && line.isWord(end) && line.at(end).isCapitalised()
                && !Words.GLUE.contains(line.at(end).low())
                && !line.beginsLine(end) && line.world.context().knownNameEnd(line, end) == end
                        && NameRuns.end(line, end) < end + 2;
    }
}
