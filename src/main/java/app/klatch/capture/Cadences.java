package app.klatch.capture;

import app.klatch.dates.Cadence;
import app.klatch.dates.CadenceFound;
import app.klatch.dates.Interval;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The plate: `every 6w`, `every 4w..8w`, "keep in touch monthly", "touch base every two weeks".
final class Cadences implements Recogniser {

    private static final Set<String> ALONE = Set.of("weekly", "biweekly", "fortnightly", "monthly", "bimonthly",
            "quarterly", "yearly", "annually");
    private final Phrases<Boolean> leads = new Phrases<Boolean>()
            .add(true, """
                    keep in touch|stay in touch|touch base|keep in contact|stay in contact|catch up|check in|
                    be in touch|in touch|keep touch|get in touch|keep up|see""");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size() && line.draft.plate == null; i++) {
            Optional<Phrases.Hit<Boolean>> lead = leads.at(line, i);
            if (lead.isPresent()) {
                int words = lead.get().end();
                boolean pronoun = line.is(words, "with") && line.isAny(words + 1, Set.of("her", "him", "them"));
                read(line, i, pronoun ? words + 2 : words);
                around(line, i, words);
            } else if ((line.isAny(i, FollowUpSigns.OFTEN) && !isOfStep(line, i)) || (line.isAny(i, ALONE) && standsAlone(line, i))) {
                read(line, i, i);
            }
        }
    }

    /// "keep in touch with Ana Ruiz monthly": the name stands between.
    private static void around(Line line, int from, int words) {
        int name = words + 1;
        int end = line.is(words, "with") ? Math.max(NameRuns.end(line, name), NameRuns.lowerCaseEnd(line, name)) : name;
        if (line.draft.plate == null && end > name) {
            read(line, end, end);
            if (line.draft.plate != null) {
                line.take(PieceKind.PLATE, from, words, label(line.draft.plate));
                line.draft.nameSlots.add(name);
            }
        }
    }

    /// "!every 2 weeks send report" says how often a next step comes; a range is of a plate only.
    private static boolean isOfStep(Line line, int at) {
        return (line.isSigil(at - 1, '!') || line.isSigil(at - 1, '?'))
                && line.world.cadences().at(line.text, line.at(at).start()).filter(found -> found.cadence().worst() == null).isPresent();
    }

    /// "Omar Haddad, monthly"
    private static boolean standsAlone(Line line, int at) {
        boolean before = at > 0 && (line.isTaken(at - 1) || line.isPunct(at - 1, ",-–—|")
                || line.at(at - 1).isCapitalised());
        return before && !line.isWord(at + 1);
    }

    private static void read(Line line, int from, int at) {
        if (!line.isWord(at)) {
            return;
        }
        Optional<CadenceFound> found = line.world.cadences().at(line.text, line.at(at).start());
        if (found.isEmpty() || !line.endsToken(found.get().end())) {
            return;
        }
        int end = line.indexBefore(found.get().end());
        PlateSaid plate = plate(found.get().cadence());
        boolean phrase = line.is(end - 1, "day") && end == at + 2 && line.isWord(end);
        if (!phrase && line.isFree(from, end) && line.take(PieceKind.PLATE, from, end, label(plate))) {
            line.draft.plate = plate;
        }
    }

    private static PlateSaid plate(Cadence cadence) {
        return new PlateSaid(days(cadence.ideal()), cadence.worst() == null ? null
                : days(cadence.worst()), months(cadence.ideal()));
    }

    /// A month counts 30 days on a plate.
    private static int days(Interval interval) {
        return interval.unit() == ChronoUnit.MONTHS ? interval.amount() * 30 : interval.days();
    }

    private static @Nullable Integer months(Interval interval) {
        return switch (interval.unit()) {
            case MONTHS -> interval.amount();
            case YEARS -> interval.amount() * 12;
            default -> null;
        };
    }

    private static String label(PlateSaid plate) {
        String ideal = words(plate.idealDays(), plate.idealMonths());
        Integer worst = plate.worstDays();
        return worst == null ? "every " + ideal : "every " + ideal + " to " + words(worst, null);
    }

    private static String words(int days, @Nullable Integer months) {
        if (months != null) {
            return months == 1 ? "month" : months + " months";
        }
        if (days % 7 == 0) {
            return days == 7 ? "week" : days / 7 + " weeks";
        }
        return days == 1 ? "day" : days + " days";
    }
}
