package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;

/// "Met Ana Ruiz and Lee Cho": whoever stands behind "and" with a full name, or is known, was there as well and becomes
/// a person of their own with the same company, place, date and channel.
final class Companions implements Recogniser {

    @Override
    public void read(Line line) {
        int at = line.draft.nameTo;
        if (line.draft.name == null || (at - line.draft.nameFrom < 2 && line.draft.nameSlots.isEmpty())) {
            return;
        }
        while (joint(line, at)) {
            int first = line.isPunct(at, ",") ? at + 2 : at + 1;
            int end = NameRuns.end(line, first);
            boolean person = end - first > 1 || (end > first && line.world.context().person(line.words(first,
                    end)) != null);
            if (!person || !line.take(PieceKind.NAME, at, end, line.words(first, end))) {
                return;
            }
            line.draft.companions.add(line.words(first, end));
            line.draft.nameTo = end;
            at = end;
        }
    }

    private static boolean joint(Line line, int at) {
        int and = line.isPunct(at, ",") ? at + 1 : at;
        return line.is(and, "and") || (line.isFree(and) && line.at(and).text().equals("&"));
    }

    /// The draft's companions as drafts of their own.
    static List<Draft> of(Draft draft) {
        List<Draft> companions = new ArrayList<>();
        for (String name : draft.companions) {
            var companion = new Draft();
            companion.name = name;
            companion.company = draft.company;
            companion.platform = draft.platform;
            companion.side = draft.side;
            companion.when = draft.when;
            companion.channel = draft.channel;
            companion.stance = draft.channel == null ? null : draft.stance;
            companion.startedBy = draft.startedBy;
            companion.startSign = draft.startSign;
            draft.followUps.stream().filter(FollowUpSaid::isTheTalk).forEach(companion.followUps::add);
            companions.add(companion);
        }
        return companions;
    }
}
