package app.klatch.followups;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What of mine is open still with people who were just talked with, each with the entry that may have done it: steps first, the
/// soonest on top, then lines for the next talk. What that talk itself answered is not among it.
public record StillOpen(List<Line> lines) {
    public static final StillOpen NOTHING = new StillOpen(List.of());

    /// A step and the number of the entry in the log.
    public record Line(OpenStep step, long talk) {}

    public StillOpen {
        lines = List.copyOf(lines);
    }

    /// Of these steps; `talks` has the entry for each person.
    public static StillOpen of(List<OpenStep> steps, Map<Long, Long> talks) {
        return new StillOpen(steps.stream().filter(step -> talks.containsKey(step.personId()))
                .map(step -> new Line(step, talks.get(step.personId()))).toList());
    }

    /// Without what was not open before.
    public StillOpen onlyOf(List<OpenStep> before) {
        Set<Tick> known = before.stream().map(OpenStep::tick).collect(Collectors.toSet());
        return new StillOpen(lines.stream().filter(line -> known.contains(line.step().tick())).toList());
    }

    /// Without the one that was done with it anyway.
    public StillOpen without(Tick done) {
        return new StillOpen(lines.stream().filter(line -> !line.step().tick().equals(done)).toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Whether the one on top may be done at one press: all of it is with one person.
    boolean isWithOne() {
        return people() == 1;
    }

    /// "Still open: send the deck, and 2 more", with the name where others were talked with, too; "Next steps are open with 3 of
    /// them" where that is several people. Not to be asked when there is nothing.
    public String words(boolean named) {
        if (!isWithOne()) {
            return "Next steps are open with " + people() + " of them";
        }
        OpenStep top = lines.getFirst().step();
        String what = top.tick().isAgenda() ? "Still to talk about" : "Still open";
        String more = lines.size() == 1 ? "" : ", and " + (lines.size() - 1) + " more";
        return what + (named ? " with " + top.person() : "") + ": " + top.shownText() + more;
    }

    private long people() {
        return lines.stream().map(line -> line.step().personId()).distinct().count();
    }
}
