package app.klatch.capture;

import app.klatch.names.Nicknames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// "Met Ana Ruiz and Lee Cho", "called Ana Ruiz, Omar Haddad & Wei": who else was there, with the same company, place, date and
/// channel; all of them are in one talk. Behind "and" stands whoever is known, has a full name or a usual given name. Behind a comma
/// a company may stand as well ("Ana Ruiz, Northwind"): there it is a person when known, or when the line tells of a talk and the list
/// goes on to such an "and".
final class Companions implements Recogniser {
    /// Words that may follow a list of people without a verb that begins a sentence about the last of them.
    private static final Set<String> AFTER = Words.set("""
            about re regarding concerning at on in for of from with via by during after before over today yesterday tomorrow
            tonight last this next both all together again""");

    /// A name and the comma or "and" before it, which begins at `joint`.
    private record Named(int joint, int from, int end, boolean and, boolean known) {}

    private final boolean behindCompany;

    /// `behindCompany`: reads on behind what is understood of the first, in a line that tells of a talk ("met Ana Ruiz of Northwind and Lee
    /// Cho"); that company is not theirs.
    Companions(boolean behindCompany) {
        this.behindCompany = behindCompany;
    }

    /// Whether somebody stands here who is known, or has a usual given name and a family name.
    static boolean isFullName(Line line, int from) {
        return line.world.context().knownNameEnd(line, from) > from + 1
                || (line.isWord(from) && Nicknames.isGivenName(line.at(from).low()) && NameRuns.end(line, from) == from + 2
                        && !isCompany(line, from + 2));
    }

    @Override
    public void read(Line line) {
        if (behindCompany) {
            readBehind(line);
        } else {
            readBeside(line);
        }
    }

    private static void readBehind(Line line) {
        int at = line.draft.nameTo;
        while (at >= 0 && at < line.size() && (line.isTaken(at) || (!line.isWord(at) && line.isTaken(at + 1)))) {
            at++;
        }
        boolean talk = line.draft.channel != null || line.draft.stance != null;
        for (Named named : talk && line.draft.name != null && at > line.draft.nameTo ? list(line, at) : List.<Named>of()) {
            String name = line.words(named.from(), named.end());
            if (!(named.and() || named.known()) || !ends(line, named.end()) || !line.take(PieceKind.NAME, named.joint(), named.end(), name)) {
                return;
            }
            line.draft.laterCompanions.add(name);
        }
    }

    private static void readBeside(Line line) {
        if (line.draft.name == null || (line.draft.nameTo - line.draft.nameFrom < 2 && line.draft.nameSlots.isEmpty())) {
            return;
        }
        List<Named> list = list(line, line.draft.nameTo);
        for (int i = 0; i < list.size(); i++) {
            Named named = list.get(i);
            if (!isPerson(line, named, list.subList(i + 1, list.size()))
                    || !line.take(PieceKind.NAME, named.joint(), named.end(), line.words(named.from(), named.end()))) {
                return;
            }
            line.draft.companions.add(line.words(named.from(), named.end()));
            line.draft.nameTo = named.end();
        }
    }

    /// Everything that could be a name, one behind the other.
    private static List<Named> list(Line line, int from) {
        List<Named> list = new ArrayList<>();
        for (Named next = next(line, from); next != null; next = next(line, next.end())) {
            list.add(next);
        }
        return list;
    }

    private static @Nullable Named next(Line line, int at) {
        int behind = line.isPunct(at, ",") ? at + 1 : at;
        boolean and = line.is(behind, "and") || (line.isFree(behind) && line.at(behind).text().equals("&"));
        int from = and ? behind + 1 : behind;
        int end = from > at ? NameRuns.end(line, from) : from;
        if (end == from || line.at(end - 1).isPossessive() || isCompany(line, end)) {
            return null;
        }
        boolean sure = line.world.context().person(line.words(from, end)) != null;
        boolean may = sure || end - from > 1 || Nicknames.isGivenName(line.at(from).low())
                || line.world.context().knownNameEnd(line, from) == end || answers(line, from, end);
        return may ? new Named(at, from, end, and, sure) : null;
    }

    private static boolean isCompany(Line line, int end) {
        String last = line.at(end - 1).low();
        return Grouping.COMPANY_WORDS.contains(last) || Words.FORMS.contains(last) || Words.SHORT_FORMS.contains(last);
    }

    /// Whether several people are called so.
    private static boolean answers(Line line, int from, int end) {
        Draft named = new Draft();
        named.name = line.words(from, end);
        return line.world.context().matches(named).stream().anyMatch(match -> match.reason() == MatchReason.FIRST_NAME);
    }

    private static boolean isPerson(Line line, Named named, List<Named> rest) {
        boolean closed = rest.stream().anyMatch(Named::and);
        boolean talk = line.draft.channel != null || line.draft.stance != null;
        return named.and() || (closed && (named.known() || talk)) || (named.known() && (!rest.isEmpty() || ends(line, named.end())));
    }

    private static boolean ends(Line line, int at) {
        return !line.isWord(at) || line.beginsLine(at) || line.isAny(at, AFTER);
    }

    /// The draft's companions as drafts of their own.
    static List<Draft> of(Draft draft) {
        List<Draft> companions = new ArrayList<>();
        for (String name : Stream.concat(draft.companions.stream(), draft.laterCompanions.stream()).toList()) {
            var companion = new Draft();
            companion.name = name;
            companion.company = companions.size() < draft.companions.size() ? draft.company : null;
            companion.platform = draft.platform;
            companion.side = draft.side;
            companion.when = draft.when;
            companion.channel = draft.channel;
            companion.stance = draft.stance;
            companion.sameTalk = true;
            companion.startedBy = draft.startedBy;
            companion.startSign = draft.startSign;
            draft.followUps.stream().filter(FollowUpSaid::isTheTalk).forEach(companion.followUps::add);
            companions.add(companion);
        }
        return companions;
    }
}
