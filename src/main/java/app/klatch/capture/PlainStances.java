package app.klatch.capture;

import app.klatch.interactions.Stance;
import java.util.Optional;

/// "introduced me to Wei", "helped her move", "promised a demo": what was given or got. The words stay in the note too,
/// because without them the rest would lose its meaning. A `+` token wins.
final class PlainStances implements Recogniser {

    private final Phrases<Stance> stances = new Phrases<Stance>()
            .add(Stance.GOT, """
                    introduced me to|introduced me|introduced us to|introduces me to|gave me|gave us|sent me|
                    helped me|helped us|referred me to|referred me|recommended me to|recommended me|promised me|
                    passed me|offered me|got a referral|got referral|got an intro|got intro|got an introduction|
                    received a referral|connected me with|connected me to|put me in touch with|showed me|lent me|
                    taught me|bought me|thanked me|shared with me|referred us|got advice|got help|got feedback|
                    got a tip|got a lead|offered to introduce me|offered to help me|offered to help|told me about|
                    invited me|will introduce me|gives me|advised me|advised us|brought me""")
            .add(Stance.GAVE, """
                    helped|helping|gave|promised|offered|introduced her to|introduced him to|introduced them to|
                    introduced her|introduced him|introduced them|referred her to|referred him to|referred them to|
                    recommended her|recommended him|connected her with|connected him with|connected them with|shared|
                    lent|donated|passed on|passed a referral|i offered|i helped|i gave|gave her|gave him|
                    sent her a referral|sent him a referral|put her in touch|put him in touch|advised|advised her|
                    advised him|volunteered|fixed|i introduced|i promised|invited her|invited him|invited them""")
            .add(Stance.PITCHED, """
                    pitched|pitched her|pitched him|pitched them|pitching|sold|tried to sell|i pitched|made a pitch|
                    gave a demo|gave a pitch|presented our|presented the offer|quoted|offered our|demoed|demo'd|
                    gave my pitch|did my pitch|sales pitch""")
            .add(Stance.BROADCAST, """
                    announced|broadcast|posted about|newsletter to|sent the newsletter|mass mail|mass email""");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size() && line.draft.stance != Stance.GAVE; i++) {
            Optional<Phrases.Hit<Stance>> hit = stances.at(line, i);
            boolean open = line.draft.stance == null || (line.draft.stance == Stance.TALKED && !isSaidBySign(line));
            if (hit.isPresent() && open && line.mark(PieceKind.STANCE, i, hit.get().end(),
                    hit.get().meaning().word())) {
                line.draft.stance = hit.get().meaning();
                return;
            }
        }
    }

    private static boolean isSaidBySign(Line line) {
        return line.pieces().stream().anyMatch(piece -> piece.kind() == PieceKind.STANCE && line.tokens.stream()
                .anyMatch(token -> token.isSigil('+')));
    }
}
