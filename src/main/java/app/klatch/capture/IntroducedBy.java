package app.klatch.capture;

import java.util.Optional;

/// Who led me to the person: `~Omar Haddad`, "via Omar Haddad", "introduced by …", "referred by …".
final class IntroducedBy implements Recogniser {

    private final Phrases<Boolean> leads = new Phrases<Boolean>()
            .add(true, """
                    introduced by|intro by|intro from|intro via|intro through|introduced through|introduced via|
                    introduction by|introduction from|introduction via|referred by|referred to me by|recommended by|
                    recommended to me by|met via|met through|known through|known via|thanks to an intro from|
                    introduced to me by|intro'd by|was introduced by|an introduction from|got the contact from|
                    contact from|connected by|put in touch by|brought by|brought along by|introduced to us by|sent by|
                    we were introduced by|were introduced by|connected through|connected via""")
            .add(false, "via|through|thanks to|friend of|a friend of|guest of");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isSigil(i, '~')) {
                sign(line, i);
            }
        }
        for (int i = 0; i < line.size() && line.draft.introducedBy == null; i++) {
            plain(line, i);
        }
    }

    private static void sign(Line line, int sigil) {
        int end = NameRuns.end(line, sigil + 1);
        end = end > sigil + 1 ? end : NameRuns.lowerCaseEnd(line, sigil + 1);
        end = end > sigil + 1 || !line.isWord(sigil + 1) ? end : sigil + 2;
        if (end > sigil + 1) {
            take(line, sigil, sigil + 1, end);
        }
    }

    private void plain(Line line, int from) {
        Optional<Phrases.Hit<Boolean>> lead = leads.at(line, from);
        if (lead.isEmpty()) {
            return;
        }
        int name = lead.get().end();
        int skipped = line.is(name, "my") || line.is(name, "our") ? name + 1 : name;
        int end = NameRuns.end(line, skipped);
        boolean person = end > skipped && (lead.get().meaning() || line.is(from, "via") || knows(line, skipped, end));
        if (end == skipped && (lead.get().meaning() || line.is(from, "via"))) {
            end = NameRuns.lowerCaseEnd(line, skipped);
            person = end > skipped;
        }
        if (person) {
            take(line, from, skipped, end);
        }
    }

    private static boolean knows(Line line, int from, int end) {
        return line.world.context().person(line.words(from, end)) != null;
    }

    private static void take(Line line, int from, int name, int end) {
        String said = line.at(name).kind() == Token.Kind.QUOTED && end == name + 1 ? line.at(name).text()
                : line.words(name, end);
        PersonSaid known = line.world.context().person(said);
        PersonSaid person = known == null ? new PersonSaid(null, said) : known;
        if (line.draft.introducedBy == null && line.take(PieceKind.INTRODUCED_BY, from, end, "via " + person.name())) {
            line.draft.introducedBy = person;
            line.draft.nameSlots.add(end);
        }
    }
}
