package app.klatch.capture;

import app.klatch.interactions.Stance;
import app.klatch.people.Closeness;
import java.util.Map;

/// The short tokens: `#interest`, `+gave`, `*` to `****`.
final class Signs implements Recogniser {

    private static final Map<String, Stance> STANCES = Map.ofEntries(
            Map.entry("gave", Stance.GAVE), Map.entry("give", Stance.GAVE), Map.entry("given", Stance.GAVE),
            Map.entry("got", Stance.GOT), Map.entry("get", Stance.GOT), Map.entry("received", Stance.GOT),
            Map.entry("pitch", Stance.PITCHED), Map.entry("pitched", Stance.PITCHED),
            Map.entry("talk", Stance.TALKED), Map.entry("talked", Stance.TALKED),
            Map.entry("broadcast", Stance.BROADCAST));

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isSigil(i, '#') && line.isFree(i + 1)) {
                interest(line, i);
            } else if (line.isSigil(i, '+') && line.isWord(i + 1)) {
                stance(line, i);
            } else if (line.isFree(i) && line.at(i).kind() == Token.Kind.STARS) {
                closeness(line, i);
            }
        }
    }

    private static void interest(Line line, int at) {
        String said = line.at(at + 1).text().replace('_', ' ').strip();
        if (!said.isEmpty() && line.take(PieceKind.INTEREST, at, at + 2, said)) {
            line.draft.interests.add(said);
        }
    }

    private static void stance(Line line, int at) {
        Stance stance = STANCES.get(line.at(at + 1).low());
        if (stance != null && line.draft.stance == null && line.take(PieceKind.STANCE, at, at + 2, stance.word())) {
            line.draft.stance = stance;
        }
    }

    private static void closeness(Line line, int at) {
        Closeness closeness = switch (line.at(at).text().length()) {
            case 1 -> Closeness.CONTACT;
            case 2 -> Closeness.FRIEND;
            case 3 -> Closeness.CLOSE_FRIEND;
            default -> Closeness.BEST_FRIEND;
        };
        if (line.draft.closeness == null && line.take(PieceKind.CLOSENESS, at, at + 1, closeness.word())) {
            line.draft.closeness = closeness;
        }
    }
}
