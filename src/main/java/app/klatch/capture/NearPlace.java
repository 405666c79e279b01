package app.klatch.capture;

import app.klatch.names.NameKeys;
import app.klatch.names.Nicknames;
import app.klatch.names.Typos;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// "@Chamber braekfast": a place that is known, and behind it a word that is nearly one of a place's name. It is asked which one is
/// meant, rather than kept as a note by mistake. `end` is where the name that was perhaps meant ends, exclusive.
record NearPlace(int end, List<UnsurePlace.Fit> fits) {
    private static final int LETTERS = 5;
    private static final int LETTERS_ELSEWHERE = 7;
    private static final int LETTERS_FOR_TWO = 9;

    NearPlace {
        fits = List.copyOf(fits);
    }

    /// What may be meant instead of `taken` (null when nothing is known by these words), whose name ends before `end`; null where the
    /// next words are ordinary ones. With `anywhere` the next word may also be nearly one of a place that begins otherwise, if it is the last.
    static @Nullable NearPlace of(Line line, int from, int end, @Nullable KnownPlatform taken, boolean anywhere) {
        if (line.at(from).kind() == Token.Kind.QUOTED || !isOrdinary(line, end)) {
            return null;
        }
        List<UnsurePlace.Fit> fits = continued(line, from, end);
        if (fits.isEmpty()) {
            return anywhere && endsClause(line, end) ? elsewhere(line, end, taken) : null;
        }
        int reach = fits.stream().mapToInt(UnsurePlace.Fit::end).max().orElse(end);
        fits.removeIf(fit -> fit.platform().equals(taken) && fits.size() > 1);
        if (taken != null && fits.stream().noneMatch(fit -> fit.platform().equals(taken))) {
            fits.add(new UnsurePlace.Fit(taken, end));
        }
        return new NearPlace(reach, fits);
    }

    /// The places whose name begins with what was typed and nearly goes on with the next words.
    private static List<UnsurePlace.Fit> continued(Line line, int from, int end) {
        List<UnsurePlace.Fit> fits = new ArrayList<>();
        for (KnownPlatform platform : line.world.context().platforms().all()) {
            int its = names(platform).mapToInt(name -> reach(line, from, end, name)).max().orElse(end);
            if (its > end) {
                fits.add(new UnsurePlace.Fit(platform, its));
            }
        }
        return fits;
    }

    /// The places that have a word much like the next one; the one whose name was typed as it is comes first.
    private static @Nullable NearPlace elsewhere(Line line, int end, @Nullable KnownPlatform taken) {
        String said = line.at(end).low();
        List<UnsurePlace.Fit> fits = new ArrayList<>();
        if (taken != null) {
            fits.add(new UnsurePlace.Fit(taken, end));
        }
        line.world.context().platforms().all().stream()
                .filter(platform -> !platform.equals(taken) && !Words.GLUE.contains(said)
                        && names(platform).flatMap(List::stream).anyMatch(word -> isNear(said, word, LETTERS_ELSEWHERE)))
                .forEach(platform -> fits.add(new UnsurePlace.Fit(platform, end + 1)));
        return fits.size() > (taken == null ? 0 : 1) ? new NearPlace(end + 1, fits) : null;
    }

    /// Nothing is said behind this word: one with more behind it ("@LinkedIn referal from Ana") begins a note.
    private static boolean endsClause(Line line, int at) {
        return !line.isWord(at + 1) || line.beginsLine(at + 1);
    }

    /// Whether a word follows that is no name of somebody.
    private static boolean isOrdinary(Line line, int at) {
        return line.isWord(at) && !line.beginsLine(at)
                && line.world.context().knownNameEnd(line, at) == at
                && !(line.at(at).isCapitalised() && Nicknames.isGivenName(line.at(at).low()));
    }

    private static Stream<List<String>> names(KnownPlatform platform) {
        return Stream.concat(Stream.of(platform.name()), platform.otherNames().stream()).map(NameKeys::words);
    }

    /// Where the words end that are nearly this name, of which those before `end` are its first ones; `end` if none is nearly so.
    private static int reach(Line line, int from, int end, List<String> name) {
        int word = 0;
        int reach = end;
        for (int i = from; line.isWord(i) || (i < end && line.isFree(i)); i++) {
            for (String said : NameKeys.wordsOfFolded(line.at(i).low())) {
                boolean same = word < name.size() && said.equals(name.get(word));
                boolean near = i >= end && !Words.GLUE.contains(said) && word < name.size() && isNear(said, name.get(word), LETTERS);
                if (!same && !near) {
                    return reach;
                }
                reach = near || reach > end ? i + 1 : reach;
                word++;
            }
        }
        return reach;
    }

    /// One slip, two in a long word; "breakfasts" is no slip.
    private static boolean isNear(String said, String word, int letters) {
        if (Math.min(said.length(), word.length()) < letters || said.equals(word + "s") || word.equals(said + "s")) {
            return false;
        }
        int slips = Math.abs(said.length() - word.length()) > 2 ? 3 : Typos.between(said, word);
        return slips > 0 && slips <= (word.length() >= LETTERS_FOR_TWO ? 2 : 1);
    }
}
