package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.followups.Owner;
import app.klatch.followups.StepWords;
import app.klatch.followups.StepWords.Step;
import java.util.Optional;
import java.util.Set;

/// The tokens `!fri send deck` (mine to do) and `?fri contract` (theirs, I am waiting): a date, or how often as in `!every 2 weeks call`,
/// then words up to the next token or comma. `!next time ask about the boat` is for the next talk. Without either they stay in the note, and a
/// hint says so.
final class FollowUpSigns implements Recogniser {
    /// Right behind the sign these say how often; anywhere else they are of the plate.
    static final Set<String> OFTEN = Set.of("every", "each");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isSigil(i, '!')) {
                if (!isForNextTime(line, i)) {
                    read(line, i, Owner.ME);
                }
            } else if (line.isSigil(i, '?')) {
                read(line, i, Owner.THEM);
            }
        }
    }

    /// Whether these are the words for the next talk; clicked off they are plain, whatever day they hold.
    private static boolean isForNextTime(Line line, int sigil) {
        var words = new StepWords(line.world.dates());
        int end = textEnd(line, sigil + 1);
        String said = words.read(line.words(sigil + 1, end), line.world.now()).agenda();
        if (said == null && line.isPunct(end, ",") && !line.beginsLine(end + 1)) {
            end = textEnd(line, end + 1);
            said = words.read(line.words(sigil + 1, end), line.world.now()).agenda();
        }
        if (said != null && line.take(PieceKind.AGENDA, sigil, end, "Next time · " + said)) {
            line.draft.agenda.add(said);
        }
        return said != null;
    }

    private static void read(Line line, int sigil, Owner owner) {
        int end = textEnd(line, sigil + 1);
        if (line.isAny(sigil + 1, OFTEN) && takeRounds(line, sigil, end, owner)) {
            return;
        }
        Optional<DateFound> found = line.dateAt(sigil + 1, Direction.FUTURE).or(() -> line.dateIn(sigil
                + 1, end, Direction.FUTURE));
        if (found.isEmpty()) {
            boolean impossible = line.world.dates().impossibleAt(line.text, line.at(sigil + 1).start()).isPresent();
            if (!impossible) {
                line.draft.hints.add("“" + line.words(sigil, sigil + 2)
                        + "” holds no date I know; it is kept in the note.");
            }
            return;
        }
        take(line, sigil, Math.max(end, textEnd(line, line.indexBefore(found.get().end()))), found.get(), owner);
    }

    /// "!every 2 weeks send report": how often, and from which day.
    private static boolean takeRounds(Line line, int sigil, int end, Owner owner) {
        Step step = new StepWords(line.world.dates()).read(line.words(sigil + 1, end), line.world.now()).step();
        if (step == null || step.repeats() == null) {
            return false;
        }
        var said = new FollowUpSaid(step.due(), step.time(), step.text(), owner, step, false);
        if (line.isFree(sigil, end) && line.take(PieceKind.FOLLOW_UP, sigil, end, Tasks.label(said, line.today()))) {
            line.draft.followUps.add(said);
        }
        return true;
    }

    private static void take(Line line, int sigil, int end, DateFound found, Owner owner) {
        int dateFrom = line.indexBefore(found.start() + 1) - 1;
        int dateTo = line.indexBefore(found.end());
        String text = Tasks.join(line.words(sigil + 1, dateFrom), line.words(dateTo, end));
        var said = new FollowUpSaid(found.date(), found.time(), text, owner);
        if (line.isFree(sigil, end) && line.take(PieceKind.FOLLOW_UP, sigil, end, Tasks.label(said, line.today()))) {
            line.draft.followUps.add(said);
        }
    }

    /// The next comma, token, bracket or taken word.
    private static int textEnd(Line line, int from) {
        int end = from;
        while (line.isFree(end) && !stops(line.at(end)) && !(end > from && line.beginsLine(end))) {
            end++;
        }
        return Math.max(end, from);
    }

    private static boolean stops(Token token) {
        return switch (token.kind()) {
            case SIGIL, STARS, NOTE -> true;
            case PUNCT -> ",;|(".contains(token.text());
            default -> false;
        };
    }
}
