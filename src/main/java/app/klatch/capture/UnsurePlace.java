package app.klatch.capture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A place whose name fits several known platforms and is none of them in full: nobody guesses, it has to be said which.
/// `start` and `end` (exclusive) are where the name stands in the whole text, UTF-16.
public record UnsurePlace(String name, List<Fitting> fitting, int start, int end) {
    private static final int MOST_SAID = 3;

    /// A platform that may be meant, and where its name ends in the text: what stands behind that is no part of it and stays.
    public record Fitting(KnownPlatform platform, int end) {}

    /// The same, by tokens of the line: the exclusive index of the last one.
    record Fit(KnownPlatform platform, int end) {}

    public UnsurePlace {
        fitting = List.copyOf(fitting);
    }

    /// The tokens from `from` to `to` as a name; `piece` was made of those up to `to` and from `pieceFrom` on.
    static UnsurePlace of(Line line, Piece piece, int pieceFrom, int from, int to, List<Fit> fits) {
        int base = piece.start() - line.at(pieceFrom).start();
        List<Fitting> fitting = fits.stream().map(fit -> new Fitting(fit.platform(), base + line.at(fit.end() - 1).end())).toList();
        return new UnsurePlace(line.words(from, to), fitting, base + line.at(from).start(), base + line.at(to - 1).end());
    }

    /// The same line with the platform of this index said in full; past the last a new one of just this name.
    String sure(String text, int choice) {
        boolean known = choice < fitting.size();
        return text.substring(0, start) + quoted(known ? fitting.get(choice).platform().name() : name)
                + text.substring(known ? fitting.get(choice).end() : end);
    }

    /// "“choir” fits Choir group chat and Choir rehearsal."
    public String sentence() {
        return "“" + name + "” " + (fitting.size() == 1 ? "may be " + fitting.getFirst().platform().name() + " or a new place."
                : "fits " + said(" and ", fitting.stream().map(fit -> fit.platform().name())) + ".");
    }

    /// How to write each of them, so that it is sure.
    public String howToSay() {
        return "Write " + said(" or ", fitting.stream().map(fit -> "@" + fit.platform().name())) + "; @" + quoted(name) + " makes a new platform.";
    }

    private String said(String last, Stream<String> names) {
        List<String> some = names.limit(MOST_SAID).toList();
        return fitting.size() > MOST_SAID ? String.join(", ", some) + last + (fitting.size() - MOST_SAID) + " more"
                : some.size() == 1 ? some.getFirst() : some.stream().limit(some.size() - 1).collect(Collectors.joining(", ")) + last + some.getLast();
    }

    private static String quoted(String name) {
        return name.contains("\"") ? name : "\"" + name + "\"";
    }
}
