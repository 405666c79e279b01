package app.klatch.capture;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.util.Optional;
import java.util.Set;

/// How it happened: "met", "coffee with", "ran into", "called", "emailed", "zoomed with" … and whether they began it
/// ("call from Dana", "Dana wrote").
final class Channels implements Recogniser {

    private record Way(Channel channel, boolean fromThem, boolean leadsToName) {}

    private static final Set<String> AFTER = Set.of("up", "again", "briefly", "quickly", "with", "w/", "both",
            "together", "my", "our",
            "friend", "old", "the", "new");
    private static final Set<String> BEFORE = Set.of("just", "had", "have", "a", "an", "the", "i", "we", "finally",
            "also", "then");
    private static final Set<String> ACTS = Set.of("called", "phoned", "rang", "emailed", "e-mailed", "mailed",
            "texted", "wrote",
            "messaged", "dmed", "dm'd", "pinged", "whatsapped", "replied", "commented", "answered");

    private final Phrases<Way> ways = new Phrases<Way>()
            .add(new Way(Channel.IN_PERSON, false, true), """
                    met|met with|nice to meet|good to meet|great to meet|nice meeting|great meeting|good meeting|
                    pleasure to meet|met up with|i met|we met|just met|meeting with|met up|ran into|bumped into|
                    coffee with|coffees with|lunch with|dinner with|breakfast with|brunch with|drinks with|beer with|
                    beers with|tea with|had coffee with|had lunch with|had dinner with|had breakfast with|
                    had drinks with|had a coffee with|had a beer with|had a drink with|a coffee with|a beer with|
                    a drink with|drink with|grabbed coffee with|grabbed lunch with|grabbed a coffee with|saw|visited|
                    sat with|sat next to|sat beside|walk with|walked with|golf with|played golf with|dropped by|
                    dropped in on|had a meeting with|meeting|in person with|shook hands with|wine with|supper with|
                    cuppa with|got coffee with|got lunch with|got drinks with|stopped by to see|came across|
                    seated next to|ran across|hung out with""")
            .add(new Way(Channel.IN_PERSON, false, false), "coffee|lunch|dinner|breakfast|brunch|drinks")
            .add(new Way(Channel.PHONE, false, true), """
                    called|phoned|rang|call with|call to|phone call with|phone call to|had a call with|a call with|
                    spoke on the phone with|talked on the phone with|quick call with|gave a call to|on the phone with|
                    telephoned|called up|i called|rang up|phone chat with|phoner with|spoke by phone with|
                    voicemail to|left a voicemail for|left a message for""")
            .add(new Way(Channel.ONLINE_MEETING, false, true), """
                    zoomed with|zoomed|zoom with|zoom call with|video call with|video chat with|teams call with|
                    teams with|teams meeting with|skyped|skyped with|skype with|facetimed|facetimed with|
                    google meet with|meet call with|online meeting with|webinar with|video called|virtual coffee with|
                    video meeting with|had a zoom with|had a zoom call with|had a video call with|webex with|
                    zoom meeting with|hangout with|virtual lunch with|facetime with|online coffee with""")
            .add(new Way(Channel.EMAIL, false, true), """
                    emailed|e-mailed|mailed|wrote an email to|wrote an e-mail to|sent an email to|sent an e-mail to|
                    email to|e-mail to|emailed with|i emailed|exchanged emails with|replied to|answered|e-mailed with|
                    emails with""")
            .add(new Way(Channel.MESSAGE, false, true), """
                    texted|messaged|dmed|dm'd|pinged|whatsapped|wrote to|wrote|sent a message to|sent a text to|
                    message to|texted with|chatted online with|sms to|dm to|dm with|whatsapp with|whatsapp to|
                    connected with|signalled|slacked|i texted|messaged with|sent a dm to|inmailed|sent an inmail to|
                    messages with|texts with|sent a card to|sent a letter to|texting with""")
            .add(new Way(Channel.PUBLIC_POST, false, true), """
                    commented on the post of|commented on|liked the post of|liked|shared the post of|
                    replied to a post by|commented on a post by|tweeted at|tweeted to|mentioned|retweeted|reposted|
                    reacted to""")
            .add(new Way(Channel.PHONE, true, true), """
                    call from|got a call from|phone call from|had a call from|voicemail from|received a call from|
                    missed call from""")
            .add(new Way(Channel.EMAIL, true, true), """
                    email from|e-mail from|got an email from|got an e-mail from|received an email from|reply from|
                    got mail from|received an e-mail from|had an email from|mail from""")
            .add(new Way(Channel.MESSAGE, true, true), """
                    message from|text from|dm from|got a message from|got a text from|got a dm from|heard from|
                    whatsapp from|received a message from|letter from|got a letter from|sms from|inmail from|
                    friend request from|invitation from|heard back from""");
    /// Before a colon, or right behind the name at the end of a clause: "Zoom: Ana Ruiz", "Ana Ruiz phone call
    /// yesterday".
    private final Phrases<Way> nouns = new Phrases<Way>()
            .add(new Way(Channel.PHONE, false, true), "call|phone call|phone|telephone|quick call")
            .add(new Way(Channel.ONLINE_MEETING, false, true), """
                    zoom|zoom call|video call|teams|teams call|skype|online meeting|webinar|facetime""")
            .add(new Way(Channel.EMAIL, false, true), "email|e-mail|mail")
            .add(new Way(Channel.MESSAGE, false, true), "text|message|dm|chat|whatsapp|sms|letter")
            .add(new Way(Channel.IN_PERSON, false, true), """
                    coffee|lunch|dinner|breakfast|drinks|meeting|visit|met""");
    /// Talking that says nothing about how.
    private final Phrases<Boolean> talk = new Phrases<Boolean>()
            .add(true, """
                    spoke with|spoke to|talked to|talked with|chatted with|chat with|caught up with|catch up with|
                    catch-up with|talk with|conversation with|had a chat with|good chat with|great chat with|
                    great talk with|good talk with|nice chat with|nice talk with|talking to|talking with|
                    speaking with|speaking to|long talk with|quick chat with|had a talk with|great conversation with|
                    exchanged cards with|got to know|was introduced to|got introduced to|reconnected with|hello to|
                    said hello to|chatted to""");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size() && line.draft.channel == null; i++) {
            Optional<Phrases.Hit<Way>> way = ways.at(line, i);
            Optional<Phrases.Hit<Way>> noun = nouns.at(line, i);
            if (noun.isPresent() && isNoun(line, i, noun.get().end())) {
                takeNoun(line, i, noun.get());
            } else if (way.isPresent()) {
                take(line, i, way.get());
            } else {
                int from = i;
                talk.at(line, i).ifPresent(hit -> talked(line, from, hit.end()));
            }
        }
    }

    private static boolean isNoun(Line line, int from, int end) {
        boolean heading = (from == 0 || line.isTaken(from - 1)) && line.isPunct(end, ":")
                && NameRuns.end(line, end + 1) > end + 1;
        boolean behind = from > 1 && !line.at(from).isCapitalised() && line.isWord(from - 1)
                && line.at(from - 1).isCapitalised()
                && NameRuns.end(line, 0) == from && (end >= line.size() || line.isTaken(end)) && !line.is(from, "call");
        return heading || behind;
    }

    private static void takeNoun(Line line, int from, Phrases.Hit<Way> hit) {
        Channel channel = hit.meaning().channel();
        if (line.take(PieceKind.CHANNEL, from, hit.end(), channel.word())) {
            line.draft.channel = channel;
            line.draft.nameSlots.add(line.isPunct(hit.end(), ":") ? hit.end() + 1 : 0);
        }
    }

    private static void talked(Line line, int from, int end) {
        if (leadsToName(line, end) && line.take(PieceKind.STANCE, from, end, Stance.TALKED.word())) {
            line.draft.stance = line.draft.stance == null ? Stance.TALKED : line.draft.stance;
            line.draft.nameSlots.add(end);
        }
    }

    private static void take(Line line, int from, Phrases.Hit<Way> hit) {
        int end = hit.end();
        int skipped = end;
        while (line.isAny(skipped, AFTER)) {
            skipped++;
        }
        boolean name = hit.meaning().leadsToName() && leadsToName(line, skipped);
        boolean act = ACTS.contains(line.at(from).low());
        boolean theyActed = act && from > 0 && followsName(line, from) && !name;
        if (!name && !theyActed && !standsAlone(line, from, end)) {
            return;
        }
        Channel channel = hit.meaning().channel();
        int to = name ? skipped : line.isAny(end, Set.of("me", "us", "back", "today's")) && theyActed ? end + 1 : end;
        int begin = from;
        while (line.isAny(begin - 1, BEFORE)) {
            begin--;
        }
        boolean fromThem = (theyActed || hit.meaning().fromThem()) && line.draft.startedBy != Starter.ME;
        if (line.take(PieceKind.CHANNEL, begin, to, fromThem ? channel.word() + ", from them" : channel.word())) {
            line.draft.channel = channel;
            line.draft.startedBy = fromThem ? Starter.THEM : line.draft.startedBy;
            if (name) {
                line.draft.nameSlots.add(skipped);
            }
        }
    }

    private static boolean leadsToName(Line line, int index) {
        int at = index;
        while (at < line.size() && (line.isTaken(at) || line.isPunct(at, ":") || (at > index
                && line.isPunct(at, ",-–")))) {
            at++;
        }
        return NameRuns.end(line, at) > at || NameRuns.lowerCaseEnd(line, at) > at;
    }

    private static boolean followsName(Line line, int index) {
        return line.isFree(index - 1) && line.at(index - 1).isLetters()
                && (line.at(index - 1).isCapitalised() || index <= 2) && !Words.GLUE.contains(line.at(index - 1).low());
    }

    /// "Omar Haddad, coffee yesterday": between a name or the edge of a clause and something taken or the clause's end.
    private static boolean standsAlone(Line line, int from, int end) {
        boolean partOfName = from > 0 && line.isWord(from - 1) && line.at(from - 1).isCapitalised()
                && line.at(from).isCapitalised();
        boolean before = !partOfName && (from == 0 || line.isTaken(from - 1)
                || line.at(from - 1).kind() == Token.Kind.PUNCT
                || line.at(from - 1).isCapitalised() || line.isAny(from - 1, Set.of("for", "over", "had")));
        boolean after = end >= line.size() || line.isTaken(end) || line.at(end).kind() != Token.Kind.WORD
                || line.isAny(end, Set.of("at", "in", "on", "to", "me", "us"));
        return before && after;
    }
}
