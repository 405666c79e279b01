package app.klatch.capture;

import java.util.Set;

/// Whether a vague day ("in March") belongs to the talk itself: "met Zed in March" and "Zed Quill, in March" do, "Zed founded it in
/// March" and "in March he moved" don't.
final class TalkClause {
    /// How many words without capitals may be a name typed in haste: "zed van quill".
    private static final int LONGEST_NAME = 3;
    private static final Set<String> TALKS = Words.set("""
            met meet meeting saw seen sat visited visit coffee lunch dinner breakfast brunch drinks drink beer tea wine supper walk walked golf
            called call phoned phone rang voicemail zoomed zoom skyped skype teams facetimed emailed e-mailed email e-mail mailed mail texted
            text wrote messaged message pinged whatsapped dmed replied answered commented liked retweeted mentioned spoke talk talked chat
            chatted caught catch ran bumped connected reconnected introduced heard helped pitched post posted shared published broadcast""");
    private static final Set<String> OF_SOMETHING_ELSE = Words.set("""
            about regarding re concerning who whose that which because whether if before until but she he they is are has""");
    private static final Set<String> GOES_ON = Words.set("""
            at on with via about regarding re concerning through over during near by for and from where when while w/ again too""");

    private TalkClause() {}

    /// `from` and `end` (exclusive) are the tokens of the day.
    static boolean holds(Line line, int from, int end) {
        int start = from;
        while (start > 0 && !line.beginsLine(start) && (line.isTaken(start - 1) || line.clauseEnd(start - 1) > start - 1)) {
            start--;
        }
        boolean ends = !line.isWord(end) || line.beginsLine(end);
        if (!holdsWord(line, start, from)) {
            return ends || (!line.isAny(end, OF_SOMETHING_ELSE) && has(line, end, line.clauseEnd(end), TALKS));
        }
        return (ends || line.isAny(end, GOES_ON)) && !has(line, start, from, OF_SOMETHING_ELSE)
                && (line.draft.stance != null || has(line, start, from, TALKS) || isName(line, start, from));
    }

    private static boolean holdsWord(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Line line, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (line.isAny(i, words)) {
                return true;
            }
        }
        return false;
    }

    /// Words with capitals and what joins them, or the first few words of the line.
    private static boolean isName(Line line, int from, int to) {
        boolean capitals = true;
        for (int i = from; i < to; i++) {
            capitals &= !line.isWord(i) || line.at(i).isCapitalised() || Words.GLUE.contains(line.at(i).low());
        }
        return capitals || (from == 0 && to > 1 && to <= LONGEST_NAME && line.isFree(from, to));
    }
}
