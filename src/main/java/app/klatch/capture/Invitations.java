package app.klatch.capture;

import app.klatch.interactions.Starter;
import java.util.Optional;
import java.util.Set;

/// Pasted invitations: "Bkkper02 would like to add you to their network", "Ana Ruiz sent you a friend request",
/// "You have an invitation from Ana Ruiz". They began it; a single word that is no usual name is their handle.
final class Invitations implements Recogniser {

    private final Phrases<Boolean> behindName = new Phrases<Boolean>()
            .add(true, """
                    would like to add you to their|would like to add you to his|would like to add you to her|
                    would like to add you|would like to connect with you|would like to connect|
                    wants to connect with you|wants to connect|wants to add you to their|wants to add you|
                    wants to be friends|wants to be friends with you|wants to follow you|wants to network with you|
                    sent you a friend request|sent you a connection request|sent you an invitation to connect|
                    sent you an invitation|sent you a contact request|sent you a request|sent a friend request|
                    sent you an invite|has sent you a friend request|has sent you an invitation|
                    has sent you a connection request|has sent you a contact request|invited you to connect|
                    has invited you to connect|invited you to join their|invited you|has invited you|
                    accepted your invitation|accepted your invitation to connect|accepted your friend request|
                    accepted your connection request|accepted your request|has accepted your invitation|
                    has accepted your friend request|started following you|is now following you|followed you|
                    is following you|requested to follow you|has requested to follow you|added you as a friend|
                    added you as a contact|added you|has added you|has added you as a contact|is now a connection|
                    is now a contact|has requested to connect|requested to connect|has asked to connect|
                    asked to connect|would like to be your friend|would like to join your|wants to join your|
                    confirmed your friend request|added you to their|added you to her|added you to his|
                    is inviting you to connect|would like to network with you|wants to link up|
                    wants to link up with you|would like to link with you""");
    private final Phrases<Boolean> beforeName = new Phrases<Boolean>()
            .add(true, """
                    you have an invitation from|you have a new invitation from|invitation from|
                    you have a friend request from|friend request from|connection request from|contact request from|
                    you are now connected with|you're now connected with|you are now connected to|
                    you're now connected to|new follower|you have a new follower|new connection|follow request from|
                    invite from|you are now friends with|you're now friends with|you and|new friend request from|
                    new invitation from|new connection request from|accept the invitation of|
                    accept the invitation from""");
    private final Phrases<Boolean> letter = new Phrases<Boolean>()
            .add(true, """
                    i'd like to add you to my|i would like to add you to my|i'd like to connect with you|
                    i would like to connect with you|i'd like to join your|let's connect|i'd like to connect|
                    i want to add you to my|please add me to your""");
    private static final Set<String> REST = Set.of("network", "professional", "connections", "contacts", "friends",
            "circle", "list", "their",
            "his", "her", "personal", "network.", "as", "a", "connection", "friend", "contact", "to", "business",
                    "trusted", "circles", "invitation");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size() && !line.draft.invited; i++) {
            Optional<Phrases.Hit<Boolean>> behind = i > 0 ? behindName.at(line, i) : Optional.empty();
            Optional<Phrases.Hit<Boolean>> before = i == 0 || line.beginsLine(i) ? beforeName.at(line, i)
                    : Optional.empty();
            Optional<Phrases.Hit<Boolean>> letters = letter.at(line, i);
            if (letters.isPresent() && line.take(PieceKind.STARTED_BY_THEM, i, rest(line, letters.get().end()),
                    "they began")) {
                invited(line);
            } else if (behind.isPresent()) {
                read(line, i, rest(line, behind.get().end()), 0, i);
            } else if (before.isPresent()) {
                int end = line.isPunct(before.get().end(), ":") ? before.get().end() + 1 : before.get().end();
                read(line, i, before.get().end(), end, line.is(i, "you") && line.is(i + 1, "and") ? end
                        : line.clauseEnd(end));
            }
        }
    }

    private static void invited(Line line) {
        line.draft.invited = true;
        line.draft.startedBy = line.draft.startedBy == null ? Starter.THEM : line.draft.startedBy;
    }

    private static int rest(Line line, int from) {
        int end = from;
        while (line.isAny(end, REST)) {
            end++;
        }
        return end;
    }

    /// The words from `from` to `to` are the invitation, the tokens from `who` to `whoEnd` are the person's.
    private static void read(Line line, int from, int to, int who, int whoEnd) {
        int first = who;
        while (first < whoEnd && line.isPunct(first, ":,-–—•·*")) {
            first++;
        }
        int end = first;
        while (end < whoEnd && line.isWord(end) && !line.isAny(end, Set.of("on", "at", "via", "and"))) {
            end++;
        }
        boolean sure = end > first && end - first <= 7 && (who > 0 || end == whoEnd || line.isPunct(end, "(,"));
        if (!sure || !line.take(PieceKind.STARTED_BY_THEM, from, to, "they began")) {
            return;
        }
        invited(line);
        boolean handle = end == first + 1 && isHandle(line, first);
        String said = line.words(first, end);
        if (line.take(handle ? PieceKind.HANDLE : PieceKind.NAME, first, end, said)) {
            if (handle) {
                line.draft.handle = said;
            } else {
                line.draft.name = said;
                line.draft.nameFrom = first;
            }
            line.draft.nameTo = end;
        }
    }

    private static boolean isHandle(Line line, int at) {
        Token token = line.at(at);
        boolean camel = token.text().chars().skip(1).anyMatch(Character::isUpperCase)
                && token.text().chars().anyMatch(Character::isLowerCase);
        boolean mac = token.low().startsWith("mc") || token.low().startsWith("mac");
        return !token.isLetters() || !token.isCapitalised() || (camel && !mac) || token.text().indexOf('.') > 0;
    }
}
