package app.klatch.capture;

import app.klatch.names.NameKeys;
import app.klatch.names.Nicknames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which parts of the text are one person. A line of its own is a person of its own, but the lines of a pasted e-mail
/// signature or of a card belong together, and a part that names nobody belongs to its neighbour.
final class Grouping {

    static final Set<String> COMPANY_WORDS = Words.set("""
            solutions consulting technologies technology systems labs studio studios agency bank insurance realty
            properties energy solar group holdings partners associates university institute foundation services
            software media design networks capital ventures logistics foods motors industries hotel hotels clinic law
            legal school college council brothers sons""");

    private final String text;
    private final List<Splitter.Part> parts;
    private final List<Line> lines;
    private final List<List<Splitter.Part>> groups = new ArrayList<>();
    private List<Splitter.Part> group = new ArrayList<>();
    private int head = -1;

    /// `lines` are the parts, each read alone.
    Grouping(String text, List<Splitter.Part> parts, List<Line> lines) {
        this.text = text;
        this.parts = parts;
        this.lines = lines;
    }

    List<List<Splitter.Part>> groups() {
        boolean card = false;
        for (int i = 0; i < parts.size(); i++) {
            boolean begins = is(i, "begin:vcard") && lines.get(i).draft.note == null;
            if (begins || (!card && starts(i) && (head >= 0 && !belongs(i)))) {
                close();
            }
            card = (card || begins) && !is(i, "end:vcard");
            head = head < 0 && (starts(i) || begins) ? i : head;
            group.add(parts.get(i));
        }
        close();
        return groups;
    }

    private void close() {
        if (!group.isEmpty()) {
            groups.add(group);
        }
        group = new ArrayList<>();
        head = -1;
    }

    private boolean is(int index, String word) {
        return words(index).equalsIgnoreCase(word);
    }

    private String words(int index) {
        return Chars.clean(text.substring(parts.get(index).start(), parts.get(index).end()));
    }

    private boolean starts(int index) {
        Draft draft = lines.get(index).draft;
        return draft.hasPerson() || draft.broadcast || (draft.occasion != null && draft.note == null);
    }

    private boolean belongs(int index) {
        Draft first = lines.get(head).draft;
        boolean nextLine = text.charAt(parts.get(index).start() - 1) != ';';
        if (!nextLine || first.broadcast || lines.get(index).draft.broadcast || lines.get(index).draft.startSign || first.occasion != null || lines.get(index).draft.occasion != null) {
            return false;
        }
        return isContact(index) ? addsContact(index) : first.name != null && isFieldOfCard(index);
    }

    /// No name, only addresses, with hardly a word beside them.
    private boolean isContact(int index) {
        Draft draft = lines.get(index).draft;
        return draft.name == null && draft.channel == null && !draft.hasNextStep()
                && (draft.note == null || draft.note.split(" ", -1).length < 4)
                && (draft.handle == null || !draft.profiles.isEmpty());
    }

    private boolean addsContact(int index) {
        Draft draft = lines.get(index).draft;
        boolean named = lines.get(head).draft.name != null;
        boolean card = named && group.size() > 1;
        boolean mail = !draft.emails.isEmpty() && has(draftOf -> !draftOf.emails.isEmpty());
        boolean phone = !draft.phones.isEmpty() && has(draftOf -> !draftOf.phones.isEmpty());
        return card || !(mail || phone);
    }

    private boolean has(java.util.function.Predicate<Draft> what) {
        for (int i = head; i < head + group.size() && i < lines.size(); i++) {
            if (parts.get(i).start() <= group.getLast().start() && what.test(lines.get(i).draft)) {
                return true;
            }
        }
        return false;
    }

    /// A line that reads like a name but is the company, or the address, of the card begun above it.
    private boolean isFieldOfCard(int index) {
        Draft draft = lines.get(index).draft;
        boolean plain = draft.emails.isEmpty() && draft.phones.isEmpty() && draft.channel == null
                && !draft.hasNextStep()
                && draft.matches.isEmpty() && lines.get(index).at(0).kind() != Token.Kind.SIGIL;
        if (!plain || draft.name == null || !cardGoesOn(index)) {
            return false;
        }
        List<String> name = NameKeys.words(words(index));
        boolean companyWord = name.stream().anyMatch(word -> COMPANY_WORDS.contains(word) || Words.FORMS.contains(word)
                || Words.SHORT_FORMS.contains(word));
        boolean address = words(index).codePoints().anyMatch(Character::isDigit);
        boolean second = group.size() == 1 && !Nicknames.isGivenName(name.getFirst());
        return companyWord || address || lines.get(index - 1).draft.title != null || isHost(index) || second;
    }

    /// Whether an address follows before the next blank line, on its own line.
    private boolean cardGoesOn(int index) {
        for (int i = index + 1; i < parts.size() && i < index + 6; i++) {
            if (lines.get(i).draft.hasPerson() && isContact(i)) {
                return ownerIsHead(i) || !ownerIs(i, index);
            }
            if (lines.get(i).draft.hasPerson() && !lines.get(i).draft.emails.isEmpty()) {
                return false;
            }
        }
        return lines.get(index - 1).draft.title != null || lines.get(index).draft.title != null
                || hasAddressAbove(index);
    }

    private boolean hasAddressAbove(int index) {
        return index - 1 > head && isContact(index - 1) && lines.get(index - 1).draft.hasPerson();
    }

    private boolean ownerIsHead(int contact) {
        return ownerIs(contact, head);
    }

    /// Whether an e-mail address of that line holds a word of this line's name.
    private boolean ownerIs(int contact, int index) {
        String name = lines.get(index).draft.name;
        return name != null && lines.get(contact).draft.emails.stream()
                .map(email -> NameKeys.key(email.substring(0, email.indexOf('@'))))
                .anyMatch(local -> NameKeys.words(name).stream().anyMatch(word -> word.length() > 2
                        && local.contains(word)));
    }

    private boolean isHost(int index) {
        String joined = NameKeys.key(words(index)).replace(" ", "");
        for (int i = index + 1; i < parts.size() && i < index + 6; i++) {
            if (lines.get(i).draft.emails.stream().anyMatch(email ->
                    email.substring(email.indexOf('@')).contains(joined))) {
                return true;
            }
        }
        return false;
    }
}
