package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "likes sailing", "loves wine and old maps", "is into chess", "interested in solar": what they care about.
final class Interests implements Recogniser {

    private static final int MOST_WORDS = 4;
    private static final Set<String> NO_INTEREST = Words.set("""
            the a an our my her his their your this that these those it him them me us you what how when being
            working having to idea""");
    private static final Set<String> ENDS = Words.set("""
            and & or but so because with at in on for from about very since who which when where while after before
            too wants needs has is was will would works lives moved moves plays also likes loves enjoys""");

    private final Phrases<Boolean> leads = new Phrases<Boolean>()
            .add(true, """
                    likes|loves|enjoys|is into|is interested in|interested in|is a fan of|fan of|big fan of|
                    passionate about|is passionate about|keen on|is keen on|she likes|he likes|she loves|he loves|
                    really likes|really loves|also likes|also loves|crazy about|who loves|who likes|adores|and loves|
                    and likes|they love|they like|hobby is|hobbies are|hobby|hobbies|she enjoys|he enjoys|and enjoys|
                    who enjoys|interests|interest in|has an interest in|absolutely loves|mad about|really enjoys|
                    is crazy about|is mad about|a keen|is fond of|fond of""");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Phrases.Hit<Boolean>> lead = leads.at(line, i);
            if (lead.isPresent()) {
                int first = line.isPunct(lead.get().end(), ":") ? lead.get().end() + 1 : lead.get().end();
                first = line.is(first, "to") && line.isWord(first + 1) ? first + 1 : first;
                read(line, i, first);
            }
        }
    }

    private static void read(Line line, int from, int first) {
        List<String> found = new ArrayList<>();
        int end = first;
        int next = itemEnd(line, first);
        while (next > end) {
            found.add(line.words(end, next));
            end = next;
            int joint = joint(line, end);
            next = joint > end ? itemEnd(line, joint) : end;
            if (next > joint && joint > end) {
                end = joint;
            } else {
                break;
            }
        }
        if (!found.isEmpty() && line.take(PieceKind.INTEREST, from, end, String.join(", ", found))) {
            line.draft.interests.addAll(found);
        }
    }

    private static int itemEnd(Line line, int from) {
        if (line.isFree(from) && line.at(from).kind() == Token.Kind.QUOTED) {
            return from + 1;
        }
        if (line.isAny(from, NO_INTEREST)) {
            return from;
        }
        int end = from;
        while (end - from < MOST_WORDS && line.isWord(end) && !ENDS.contains(line.at(end).low())
                && !line.beginsLine(end)) {
            end++;
        }
        return end;
    }

    /// Past "and", "&" or, in a list that has an "and" later, a comma; `at` if the list ends here.
    private static int joint(Line line, int at) {
        if (line.is(at, "and") || (line.isFree(at) && line.at(at).text().equals("&"))) {
            boolean verb = line.isAny(at + 1, ENDS);
            return verb ? at : at + 1;
        }
        if (!line.isPunct(at, ",")) {
            return at;
        }
        int both = line.is(at + 1, "and") ? at + 2 : at + 1;
        int end = itemEnd(line, both);
        boolean list = end > both && end - both <= 2 && (both > at + 1 || line.is(end, "and")
                || joint(line, end) > end);
        return list ? both : at;
    }
}
