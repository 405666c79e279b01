package app.klatch.capture;

import app.klatch.dates.ImpossibleDate;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.Side;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// Reads one part of the text (one person) by all recognisers in their order: tokens before plain language, the name
/// after everything that tells where it ends, the note last.
final class Reading {

    private static final int MOST_TOKENS = 800;

    private final Broadcasts broadcasts = new Broadcasts();
    private final List<Recogniser> recognisers = List.of(
            new LabelledLines(), new Occasions(), new Emails(), new Profiles(), new PhoneNumbers(), new Cadences(),
                    new Signs(),
            new FollowUpSigns(), new Invitations(), new PlainFollowUps(), new Waiting(), new Platforms(), new Whens(),
            new IntroducedBy(), new Channels(), new Interests(), new Names(), new Companions(false), new Companies(),
                    new Companions(true), new StillToCome(), new PlainStances(), new Notes());

    /// The part from `start` to `end` of the text.
    Line read(World world, String text, int start, int end, Collection<Off> off) {
        String part = text.substring(start, end);
        boolean noteMarks = off.stream().noneMatch(one -> one.kind() == PieceKind.NOTE
                && text.startsWith("//", one.start()));
        var sign = StartSign.of(part, start, off);
        int from = sign == null ? 0 : sign.end();
        List<Token> tokens = Lexer.tokens(part.substring(from), MOST_TOKENS, noteMarks);
        var broadcast = new Line(world, part.substring(from), start + from, tokens, off);
        Broadcasts.Found said = broadcasts.read(broadcast);
        if (said == Broadcasts.Found.BROADCAST && sign == null) {
            return broadcast;
        }
        var line = new Line(world, part.substring(from), start + from, tokens, off);
        if (sign != null) {
            sign.noteIn(line, start);
        }
        for (Recogniser recogniser : recognisers) {
            recogniser.read(line);
        }
        finish(line);
        boolean nobody = !line.draft.hasPerson() || line.world.context().platforms().named(Objects.requireNonNullElse(line.draft.name, "")) != null;
        return said == Broadcasts.Found.TO_COME && nobody ? postToCome(new Line(world, part, start, tokens, off)) : line;
    }

    /// Nothing of it can be logged yet; it is a note, should somebody stand beside it.
    private static Line postToCome(Line line) {
        line.draft.postToCome = true;
        new Notes().read(line);
        return line;
    }

    private static void finish(Line line) {
        Draft draft = line.draft;
        if (draft.channel == Channel.IN_PERSON && draft.side == Side.ONLINE) {
            draft.channel = Channel.MESSAGE;
        }
        if (draft.channel != null && draft.stance == null) {
            draft.stance = Stance.TALKED;
        }
        line.world.dates().findImpossible(line.text.length() > 2000 ? line.text.substring(0, 2000) : line.text)
                .map(date -> hint(line, date)).ifPresent(draft.hints::add);
        draft.matches = line.world.context().matches(draft);
        draft.known = Knowing.known(draft);
        for (Draft companion : Companions.of(draft)) {
            companion.matches = line.world.context().matches(companion);
            companion.known = Knowing.known(companion);
            line.companions.add(companion);
        }
    }

    private static String hint(Line line, ImpossibleDate date) {
        return Chars.clean(line.text.substring(date.start(), date.end())) + " does not exist; it is kept in the note.";
    }
}
