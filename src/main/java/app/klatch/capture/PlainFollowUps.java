package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.followups.Owner;
import app.klatch.interactions.Stance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Next steps in plain language: "call her next Friday about the quote", "remind me to call Ines on Monday", "need to
/// send the deck by 3 Dec", "coffee with Omar tomorrow". Only a clause with a day to come in it is a next step; "remind
/// me …" without a day gets one a week from now, and a hint says so.
final class PlainFollowUps implements Recogniser {

    private enum Lead { REMIND, PLAN, PROMISE, THEIRS }

    private static final Set<String> NOUNS = Set.of("call", "chat", "talk", "zoom", "skype", "facetime", "catch-up",
            "review", "demo");
    private static final Set<String> PLANNED = Set.of("tomorrow", "tmrw", "tmr", "next", "in", "coming", "tonight",
            "later", "upcoming", "after");

    private final Phrases<Lead> leads = new Phrases<Lead>()
            .add(Lead.REMIND, """
                    remind me to|remind me|please remind me to|please remind me|reminder to|reminder""")
            .add(Lead.PLAN, """
                    i need to|need to|i should|should|i must|must|i have to|have to|i'll|i will|will|we'll|we will|
                    todo|to do|don't forget to|remember to|please|let's|plan to|planning to|i'm going to|going to|
                    i want to|must not forget to|next step|action|i plan to|i owe|owe|and|then|we should|we agreed to|
                    agreed to|we want to|wants me to|asked me to|i'd like to|i can|offered to|i offered to|pls|gotta|
                    i gotta|i have|don't forget""")
            .add(Lead.PROMISE, "promised to|i promised to|promised|i promised")
            .add(Lead.THEIRS, """
                    she will|he will|they will|she'll|he'll|they'll|she is going to|he is going to|she promised to|
                    he promised to|they promised to|she wants to|he wants to|she has to|he has to|they want to|
                    she said she will|he said he will""");
    /// Right behind the name these are their plans, not mine: "Ana Ruiz will send the contract by Friday".
    private final Phrases<Boolean> theirs = new Phrases<Boolean>()
            .add(true, """
                    will|to|is going to|is to|has to|wants to|plans to|said she will|said he will|said she'd|
                    said he'd|should""");
    private final Phrases<Boolean> verbs = new Phrases<Boolean>()
            .add(true, """
                    call|phone|ring|email|e-mail|mail|text|message|write|send|ask|remind|follow up|follow-up|followup|
                    ping|check in|check with|check|meet|meet up|invite|visit|book|schedule|arrange|share|introduce|
                    connect|thank|congratulate|pay|buy|bring|get back|reach out|catch up|catch-up|reply|prepare|
                    review|draft|order|discuss|tell|give|dm|whatsapp|zoom|skype|facetime|set up|touch base|answer|
                    forward|return|drop|post|offer|pitch|show|see|talk|speak|chat|organise|organize|confirm|finish|
                    submit|sign|quote|deliver|pick up|look up|look into|find|make|nudge|chase|recommend|refer|update|
                    get|let|wish|propose|plan|collect|lend|help|try|contact|hand over|have|go|register|sign up|renew|
                    cancel|request|follow|comment|like|print|ship|fix|do|take|put|read|watch|say|apologise|apologize""")
;
    private final Phrases<Boolean> occasions = new Phrases<Boolean>()
            .add(true, """
                    coffee|lunch|dinner|breakfast|brunch|drinks|beer|tea|meeting|call|video call|phone call|zoom|demo|
                    appointment|interview|catch-up|chat|teams call|zoom call|site visit|golf|walk|deadline|
                    proposal due|quote due""");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isFree(i) && beginsClause(line, i)) {
                i = Math.max(i, read(line, i) - 1);
            }
        }
    }

    /// Right behind the name that the line begins with: "Omar Haddad call next week".
    private static boolean followsName(Line line, int index) {
        int first = 0;
        while (first < index && !line.isFree(first)) {
            first++;
        }
        return line.isWord(index) && !line.at(index).isCapitalised() && first < index
                && NameRuns.end(line, first) == index;
    }

    private static boolean beginsClause(Line line, int index) {
        if (index == 0 || !line.isFree(index - 1) || line.beginsLine(index) || followsName(line, index)) {
            return true;
        }
        Token before = line.at(index - 1);
        return before.kind() == Token.Kind.PUNCT || before.kind() == Token.Kind.SYMBOL || before.is("and")
                || before.is("then")
                || before.is("i") || (line.at(index).is("remind") && !before.is("to"));
    }

    /// The exclusive end of the next step that begins here, or `from`.
    private int read(Line line, int from) {
        Lead lead = null;
        int begin = from;
        if (from > 0 && isNameEnd(line, from - 1) && theirs.at(line, from).isPresent()) {
            lead = Lead.THEIRS;
            begin = theirs.at(line, from).map(Phrases.Hit::end).orElse(from);
        }
        for (var hit = leads.at(line, begin); hit.isPresent(); hit = leads.at(line, begin)) {
            lead = lead == null || (hit.get().meaning() != Lead.PLAN && lead != Lead.THEIRS) ? hit.get().meaning()
                    : lead;
            begin = hit.get().end();
            begin = line.isPunct(begin, ":") ? begin + 1 : begin;
        }
        int end = line.clauseEnd(begin);
        if (begin >= end) {
            return from;
        }
        boolean act = verbs.at(line, begin).isPresent() && !(line.isAny(begin, NOUNS) && line.is(begin + 1, "with"));
        boolean occasion = !act && occasions.at(line, begin).isPresent();
        if (!act && !occasion && lead != Lead.REMIND && lead != Lead.PROMISE) {
            return from;
        }
        DateFound found = date(line, begin, end);
        if (found != null && (occasion ? !isPlanned(line, found) : found.time() != null && !isToCome(line, found))) {
            return from;
        }
        return found == null ? undated(line, from, begin, end, lead) : dated(line, from, begin, end, found, lead, occasion && from == 0);
    }

    /// "lunch with Omar next Friday" is a plan; "lunch with Omar on Friday" says when it was.
    private static boolean isPlanned(Line line, DateFound found) {
        boolean said = false;
        for (int i = Math.max(0, line.indexBefore(found.start() + 1) - 2); i < line.indexBefore(found.end()); i++) {
            said |= line.isAny(i, PLANNED);
        }
        return said && isToCome(line, found);
    }

    /// "Zoom with Ines this morning" has happened; "lunch with Omar tonight at 8" has not.
    private static boolean isToCome(Line line, DateFound found) {
        return found.date().isAfter(line.today())
                || (found.time() != null && found.date().atTime(found.time()).isAfter(line.world.now()));
    }

    private static @Nullable DateFound date(Line line, int begin, int end) {
        boolean goesOn = end + 1 < line.size() && line.isPunct(end, ",") && line.at(end + 1).startsWithDigit();
        int to = goesOn ? Math.min(line.size(), end + 3) : end;
        return line.dateIn(begin, to, Direction.FUTURE)
                .filter(date -> !date.date().isBefore(line.today()) && date.start() < line.at(end - 1).end())
                .orElse(null);
    }

    private int dated(Line line, int from, int begin, int end, DateFound found, @Nullable Lead lead, boolean talk) {
        int dateFrom = line.indexBefore(found.start() + 1) - 1;
        int dateTo = line.indexBefore(found.end());
        int last = Math.max(end, dateTo);
        int told = lead == Lead.PROMISE ? NameRuns.end(line, begin) : begin;
        int first = told > begin && dateFrom > told ? (line.is(told, "to") ? told + 1 : told) : begin;
        String text = Tasks.text(line, first, last, dateFrom, dateTo);
        boolean theyDo = lead == Lead.THEIRS || (lead == Lead.PROMISE && from > 0 && isNameEnd(line, from - 1));
        Owner owner = theyDo ? Owner.THEM : Owner.ME;
        return finish(line, from, begin, last, new FollowUpSaid(found.date(), found.time(), text, owner, null, talk), lead);
    }

    private static boolean isNameEnd(Line line, int index) {
        return line.isFree(index) && line.at(index).isCapitalised();
    }

    private int undated(Line line, int from, int begin, int end, @Nullable Lead lead) {
        if (lead != Lead.REMIND || !line.isFree(begin, end)) {
            return from;
        }
        var due = line.today().plusWeeks(1);
        String text = Tasks.join("", line.words(line.is(begin, "to") ? begin + 1 : begin, end));
        line.draft.hints.add("No day was said for “" + text + "”, so it is due in a week.");
        return finish(line, from, begin, end, new FollowUpSaid(due, null, text, Owner.ME), lead);
    }

    private int finish(Line line, int from, int begin, int end, FollowUpSaid said, @Nullable Lead lead) {
        int start = line.is(from, "and") || line.is(from, "then") ? from + 1 : from;
        if (lead == Lead.PROMISE && line.draft.stance == null
                && line.mark(PieceKind.STANCE, from, begin, Stance.GAVE.word())) {
            line.draft.stance = said.owner() == Owner.ME ? Stance.GAVE : Stance.GOT;
        }
        if (!line.take(PieceKind.FOLLOW_UP, start, end, Tasks.label(said, line.today()))) {
            return from;
        }
        line.draft.followUps.add(said);
        for (int i = begin; i < end; i++) {
            line.draft.innerSlots.add(i);
        }
        return end;
    }
}
