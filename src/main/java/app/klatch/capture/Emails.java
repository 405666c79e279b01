package app.klatch.capture;

import java.util.Set;

/// E-mail addresses as written, in angle brackets, after "mailto:" or "e-mail:", and spelled for people:
/// `ana(at)northwind(dot)com`, "ana at northwind dot com".
final class Emails implements Recogniser {

    private static final Set<String> LABELS = Set.of("email", "e-mail", "mail", "e", "mailto", "em");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isWord(i) && line.at(i).text().indexOf('@') > 0) {
                plain(line, i);
            } else if (line.isPunct(i, "([{") && line.is(i + 1, "at") && line.isPunct(i + 2, ")]}")) {
                spelled(line, i, 3, true);
            } else if (line.is(i, "at") && line.isWord(i - 1) && i > 0) {
                spelled(line, i, 1, false);
            }
        }
    }

    private static void plain(Line line, int at) {
        String text = line.at(at).text();
        String email = text.substring(text.lastIndexOf(':') + 1);
        int query = email.indexOf('?');
        email = query > 0 ? email.substring(0, query) : email;
        if (email.indexOf('/') < 0 && Addresses.looksLikeMail(email, 0, email.length())) {
            boolean angle = line.isPunct(at - 1, "<([") && line.isPunct(at + 1, ">)]");
            take(line, angle ? at - 1 : at, angle ? at + 2 : at + 1, email);
        }
    }

    /// "ana", then an "at" of `width` tokens, then "northwind", "dot", "com".
    private static void spelled(Line line, int at, int width, boolean bracketed) {
        int host = at + width;
        if (!line.isWord(at - 1) || !line.isWord(host)) {
            return;
        }
        var email = new StringBuilder(line.at(at - 1).text()).append('@').append(line.at(host).text());
        int end = host + 1;
        boolean dots = false;
        while (true) {
            int dot = dot(line, end);
            if (dot == end || !line.isWord(dot) || !line.at(dot).isLetters()) {
                break;
            }
            email.append('.').append(line.at(dot).text());
            dots = true;
            end = dot + 1;
        }
        boolean enough = dots || bracketed;
        if (enough && Addresses.looksLikeMail(email.toString(), 0, email.length())) {
            take(line, at - 1, end, email.toString());
        }
    }

    private static int dot(Line line, int at) {
        if (line.isPunct(at, "([{") && line.isAny(at + 1, Set.of("dot", "punkt", "point")) && line.isPunct(at
                + 2, ")]}")) {
            return at + 3;
        }
        return line.is(at, "dot") ? at + 1 : at;
    }

    private static void take(Line line, int from, int to, String email) {
        boolean colon = line.isPunct(from - 1, ":");
        int label = colon ? from - 2 : from - 1;
        boolean labelled = line.isAny(label, LABELS) && (colon || !line.is(label, "e")) && (colon || label == 0
                || line.beginsLine(label) || line.isPunct(label - 1, ",|·("));
        int card = line.cardLabel(from, LABELS);
        if (line.take(PieceKind.EMAIL, labelled ? label : card, to, email)) {
            line.draft.emails.add(email);
        }
    }
}
