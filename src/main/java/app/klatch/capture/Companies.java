package app.klatch.capture;

import java.util.Set;

/// Title and company: "of Northwind", "CFO at Contoso", ", Northwind Solar,", "(Contoso)", "- Head of Sales, Fabrikam".
/// Looked for right behind the name; "works at", "works for" and a title before "at" count anywhere.
final class Companies implements Recogniser {

    private static final Set<String> GLUE = Set.of("of", "from", "at", "with", "@");
    private static final Set<String> TO_TITLE = Set.of("the", "a", "an", "is", "as", "new", "our", "their", "who",
            "now", "currently");
    private static final String SIGNS = ",-–—|·•/(:";
    private final Phrases<Boolean> works = new Phrases<Boolean>()
            .add(true, """
                    works at|works for|works with|working at|working for|who works at|who works for|is with|is at|
                    is from|runs|who runs|owns|who owns|founded|founder of|owner of|employed at|employed by|
                    she works at|he works at|she works for|he works for|now at|who is at|who is with|who is from|
                    just joined|joined|just started at|started at|she is from|he is from|she runs|he runs|over at|
                    out of|representing|who founded|belongs to|comes from|leads|heads|here for|on behalf of|she's at|
                    he's at|she's with|he's with|she's from|he's from|moved to|who owns|now with|who's at|who's with|
                    ex|formerly of|formerly at""");

    @Override
    public void read(Line line) {
        titleBefore(line);
        int from = Math.max(0, line.draft.nameTo);
        int at = from;
        for (int steps = 0; steps < 6 && at < line.size(); steps++) {
            int next = step(line, skipTaken(line, at), at == from && from > 0);
            if (next <= at) {
                break;
            }
            at = next;
        }
        for (int i = 0; i < line.size() && line.draft.company == null; i++) {
            elsewhere(line, i);
        }
    }

    /// "CFO Jo Bell of Contoso".
    private static void titleBefore(Line line) {
        int name = line.draft.nameFrom;
        for (int i = Math.max(0, name - 4); i < name; i++) {
            if (Titles.end(line, i) == name) {
                title(line, i);
                return;
            }
        }
    }

    private static int skipTaken(Line line, int from) {
        int at = from;
        while (at < line.size() && line.isTaken(at)) {
            at++;
        }
        return at;
    }

    /// Reads one field behind the name; the index behind it, or `from` if there is none.
    private int step(Line line, int from, boolean first) {
        int at = from;
        while (line.isPunct(at, SIGNS)) {
            at = skipTaken(line, at + 1);
        }
        boolean separated = at > from || line.beginsLine(at) || (first && line.draft.name == null);
        int title = title(line, at);
        if (title > at) {
            int company = glued(line, title);
            return company > title ? company : title;
        }
        int glued = glued(line, at);
        if (glued > at) {
            return glued;
        }
        return separated ? field(line, at) : from;
    }

    private static int title(Line line, int from) {
        int at = from;
        while (at < from + 4 && line.isAny(at, TO_TITLE)) {
            at++;
        }
        int end = Titles.end(line, at);
        boolean stands = end > at && (at == from || line.isAny(end, GLUE) || line.isAny(end, Set.of("for"))
                || end >= line.size()
                || !line.isWord(end));
        if (line.draft.title != null || !stands || !line.take(PieceKind.TITLE, from, end, line.words(at, end))) {
            return from;
        }
        line.draft.title = line.words(at, end);
        return end;
    }

    /// A company behind "of", "from", "at", "with" (and "for" behind a title).
    private static int glued(Line line, int from) {
        boolean afterTitle = line.draft.title != null && from > 0 && line.isTaken(from - 1);
        boolean at = line.isFree(from) && line.at(from).text().equals("@");
        boolean glue = line.isAny(from, GLUE) || at || (afterTitle && (line.is(from, "for") || line.is(from, "in")));
        int begin = glue ? from + 1 : from;
        boolean behind = afterTitle && line.isWord(from) && line.at(from).isCapitalised();
        if (!glue && !behind && !(afterTitle && line.isPunct(from, ",-–—|@/("))) {
            return from;
        }
        begin = glue || behind ? begin : from + 1;
        return company(line, from, begin, glue && !line.is(from, "with") && !line.is(from, "in"));
    }

    private static int company(Line line, int from, int begin, boolean lowerCase) {
        int first = line.isAny(begin, Words.DETERMINERS) && !line.at(begin).isCapitalised() ? begin + 1 : begin;
        int end = CompanyRuns.end(line, first);
        if (end == first && lowerCase && first == begin) {
            end = CompanyRuns.lowerCaseEnd(line, first);
        }
        boolean person = line.is(from, "with") && line.world.context().person(line.words(first, end)) != null;
        return end == first || person ? from : take(line, from, first, end) ? end : from;
    }

    /// A field between commas: a title, or capitalised words that are a company.
    private static int field(Line line, int from) {
        if (line.isPunct(from - 1, "(") && line.at(Math.min(from, line.size() - 1)).kind() == Token.Kind.QUOTED) {
            return from;
        }
        int end = CompanyRuns.end(line, from);
        boolean whole = end > from && (end >= line.size() || line.isTaken(end) || line.at(end).kind() != Token.Kind.WORD
                || line.beginsLine(end) || Titles.end(line, end) > end) && !line.isPunct(end, "'’");
        boolean mail = !whole && line.isWord(from) && CompanyRuns.isMailHost(line, from, line.runEnd(from));
        int to = mail ? line.runEnd(from) : end;
        if (line.draft.company != null || !(whole || mail) || line.world.context().knownNameEnd(line, from) == to) {
            return from;
        }
        return take(line, from, from, to) ? to : from;
    }

    private void elsewhere(Line line, int at) {
        int name = line.draft.nameTo;
        works.at(line, at).ifPresent(hit -> {
            int end = company(line, at, hit.end(), true);
            title(line, end > at ? end : line.size());
        });
        if (line.draft.company == null && line.draft.title == null && at > name) {
            int title = Titles.end(line, at);
            if (title > at && line.isAny(title, Set.of("at", "of", "for", "with")) && title(line, at) > at) {
                glued(line, title);
            }
        }
    }

    private static boolean take(Line line, int from, int first, int end) {
        boolean quoted = end == first + 1 && line.at(first).kind() == Token.Kind.QUOTED;
        String name = quoted ? line.at(first).text() : line.words(first, end);
        if (line.draft.company != null || name.length() > 100 || !line.isFree(from, end)) {
            return false;
        }
        int to = line.isPunct(end, ")") && from > 0 && line.isPunct(from - 1, "(") ? end + 1 : end;
        if (!line.take(PieceKind.COMPANY, to > end ? from - 1 : from, to, name)) {
            return false;
        }
        line.draft.company = name;
        return true;
    }
}
