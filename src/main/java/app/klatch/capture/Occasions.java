package app.klatch.capture;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The command that pins the sticky occasion: "I'm at Chamber after-hours", "I am at Tech Tuesdays now", "at the Rotary
/// breakfast now". What follows a comma or colon is read as usual.
final class Occasions implements Recogniser {

    private static final Set<String> WAS = Set.of("was", "were");

    private final Phrases<Boolean> leads = new Phrases<Boolean>()
            .add(true, """
                    i'm at|i am at|im at|we're at|we are at|now at|i'm now at|i am now at|am at|here at|i'm here at|
                    right now at|arrived at|just arrived at|currently at|i'm currently at|i'm on|i am on|i was at|
                    we were at""")
            .add(false, "at");

    /// The tokens of the name: `known` is the place of just this name, `near` are those that may be meant instead.
    private record Name(int first, int end, @Nullable KnownPlatform known, @Nullable NearPlace near) {
        /// Null for a new place.
        @Nullable PlatformSaid said(Line line) {
            return near != null ? new PlatformSaid(null, line.words(first, end)) : known != null ? new PlatformSaid(known.id(), known.name()) : null;
        }
    }

    @Override
    public void read(Line line) {
        Phrases.Hit<Boolean> lead = leads.at(line, 0).orElse(null);
        Name name = lead == null ? null : name(line, lead.end());
        if (lead == null || name == null || name.end() <= name.first()) {
            return;
        }
        int end = name.end();
        int last = line.is(end, "right") && line.is(end + 1, "now") ? end + 2 : line.is(end, "now") ? end + 1 : end;
        if ((!lead.meaning() && last == end) || VagueWhens.endsClause(line, line.isPunct(last, ",") ? last + 1 : last)) {
            return;      // where one was some day in March is told of, and pins nothing
        }
        DateFound day = day(line, last, lead.end());
        int to = day == null ? last : line.indexBefore(day.end());
        boolean ends = to >= line.size() || !line.isWord(to) || line.beginsLine(to);
        PlatformSaid said = name.said(line);
        boolean taken = (ends || said != null) && take(line, to, said == null ? completed(line, name.first(), end) : said, day);
        if (taken && name.near() != null) {
            Platforms.ask(line, 0, name.first(), end, name.near().fits());
        } else if (taken && line.draft.occasion != null && line.draft.occasion.platform().isNew()) {
            Platforms.sayWhichFit(line, 0, name.first(), end);
        }
    }

    private static Name name(Line line, int after) {
        int first = firstOfName(line, after);
        PlatformIndex.Hit known = line.world.context().platforms().longest(line, first).orElse(null);
        if (known != null) {
            NearPlace near = NearPlace.of(line, first, known.end(), known.platform(), false);
            return new Name(first, near != null ? near.end() : known.end(), known.platform(), near);
        }
        int end = newEnd(line, after);
        if (end <= first) {
            return new Name(first, end, null, null);
        }
        KnownPlatform begun = Platforms.only(line, first, end);
        NearPlace near = begun != null ? NearPlace.of(line, first, end, begun, true) : NearPlace.of(line, first, first + 1, null, false);
        return near != null && near.end() >= end ? new Name(first, near.end(), null, near) : new Name(first, end, null, null);
    }

    private static int firstOfName(Line line, int after) {
        int first = line.isAny(after, Words.DETERMINERS) ? after + 1 : after;
        return line.isSigil(first, '@') ? first + 1 : first;
    }

    private static int newEnd(Line line, int after) {
        int first = firstOfName(line, after);
        boolean quoted = line.isFree(first) && line.at(first).kind() == Token.Kind.QUOTED;
        boolean plausible = quoted || (line.isWord(first) && !Words.GLUE.contains(line.at(first).low())
                && (line.at(first).isCapitalised() || line.runEnd(first) - first < 5));
        return plausible ? beforeDay(line, first, Platforms.newEnd(line, first)) : after;
    }

    /// A day at the end of a new name is none of it: "I'm at Harbour Club 5 December".
    private static int beforeDay(Line line, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (Whens.alone(line, i, Direction.PAST_OR_NEAR).isPresent()) {
                return i;
            }
        }
        return end;
    }

    private static PlatformSaid completed(Line line, int from, int to) {
        KnownPlatform only = Platforms.only(line, from, to);
        return only == null ? new PlatformSaid(null, Platforms.nameOf(line, from, to)) : new PlatformSaid(only.id(), only.name());
    }

    /// The day said behind the name, also after a comma. Where one is now may be near on either side; where one was lies behind.
    private static @Nullable DateFound day(Line line, int at, int leadEnd) {
        Direction direction = line.isAny(leadEnd - 2, WAS) ? Direction.PAST : Direction.PAST_OR_NEAR;
        if (line.isPunct(at, ",")) {
            return line.isWord(at + 1) ? Whens.alone(line, at + 1, direction).orElse(null) : null;
        }
        return line.isWord(at) ? line.dateAt(at, direction).orElse(null) : null;
    }

    private static boolean take(Line line, int to, PlatformSaid said, @Nullable DateFound day) {
        LocalDate today = line.today();
        LocalDate date = day == null ? today : day.date();
        boolean taken = line.take(PieceKind.PLATFORM, 0, to, said.name() + " · " + DayWords.of(date, null, today));
        line.draft.occasion = taken ? new Occasion(said, date) : null;
        return taken;
    }
}
