package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.followups.Owner;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// "waiting for the contract from Omar by Friday": their next step. Beside a `?fri` token the words only lead to the
/// name; without any day the reminder comes a week from now, and a hint says so.
final class Waiting implements Recogniser {

    private final Phrases<Boolean> leads = new Phrases<Boolean>()
            .add(true, """
                    i'm waiting for|i am waiting for|waiting for|still waiting for|waiting on|i'm waiting on|
                    still waiting on|awaiting|wait for|expecting|i'm expecting|waiting to hear from|
                    waiting to hear back from|he owes me|she owes me|they owe me|owes me|will send me|
                    will get back to me|promised me""");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Optional<Phrases.Hit<Boolean>> lead = leads.at(line, i);
            if (lead.isPresent() && lead.get().end() < line.size()) {
                read(line, i, lead.get().end());
                return;
            }
        }
    }

    private static void read(Line line, int from, int begin) {
        boolean token = line.draft.followUps.stream().anyMatch(said -> said.owner() == Owner.THEM);
        if (token) {
            line.take(PieceKind.FOLLOW_UP, from, begin, "waiting");
            line.draft.nameSlots.add(begin);
            return;
        }
        int end = line.clauseEnd(begin);
        int name = NameRuns.end(line, begin);
        int rest = line.is(name, "to") || line.is(name, "for") ? name + 1 : name;
        int sender = sender(line, rest, end);
        FollowUpSaid said = said(line, rest, end, sender);
        if (begin < end && line.take(PieceKind.FOLLOW_UP, from, end, Tasks.label(said, line.today()))) {
            line.draft.followUps.add(said);
            line.draft.innerSlots.add(begin);
            line.draft.innerSlots.add(sender + 1);
        }
    }

    /// Where "from Omar Haddad" begins, or `end`.
    private static int sender(Line line, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (line.isAny(i, Set.of("from", "by")) && NameRuns.end(line, i + 1) > i + 1) {
                return i;
            }
        }
        return end;
    }

    private static FollowUpSaid said(Line line, int begin, int end, int sender) {
        LocalDate today = line.today();
        Optional<DateFound> found = line.dateIn(begin, end, Direction.FUTURE).filter(date ->
                !date.date().isBefore(today));
        int senderEnd = sender < end ? NameRuns.end(line, sender + 1) : end;
        if (found.isEmpty()) {
            String text = Tasks.join(line.words(begin, sender), line.words(senderEnd, end));
            line.draft.hints.add("No day was said for what you are waiting for, so I ask in a week.");
            return new FollowUpSaid(today.plusWeeks(1), null, text, Owner.THEM);
        }
        int dateFrom = line.indexBefore(found.get().start() + 1) - 1;
        int dateTo = line.indexBefore(found.get().end());
        String text = dateFrom >= senderEnd && sender < end
                ? Tasks.join(line.words(begin, sender), Tasks.text(line, senderEnd, end, dateFrom, dateTo))
                : dateTo <= sender ? Tasks.join(Tasks.text(line, begin, sender, dateFrom, dateTo),
                        line.words(senderEnd, end))
                : Tasks.text(line, begin, end, dateFrom, dateTo);
        return new FollowUpSaid(found.get().date(), found.get().time(), text, Owner.THEM);
    }
}
