package app.klatch.prepare;

import java.time.LocalDate;
import java.util.List;

/// Whom to prepare for, and whom the review asks about: who is ticked; else the regulars; else those of the last time.
public final class ExpectedRule {
    /// So many regulars at most: more pages than that nobody reads before a breakfast.
    static final int MOST = 40;
    private static final int REGULAR = 2;

    private ExpectedRule() {}

    /// `comers` were at earlier dates, whoever came most first.
    static Expected of(List<Long> ticked, List<Comer> comers) {
        if (!ticked.isEmpty()) {
            return new Expected(Expected.Why.TICKED, ticked);
        }
        List<Comer> regulars = comers.stream().filter(comer -> comer.times() >= REGULAR).toList();
        if (!regulars.isEmpty()) {
            return new Expected(Expected.Why.REGULARS, ids(regulars));
        }
        LocalDate last = comers.stream().map(Comer::lastOn).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        List<Comer> lastTime = comers.stream().filter(comer -> comer.lastOn().equals(last)).toList();
        return new Expected(lastTime.isEmpty() ? Expected.Why.NOBODY : Expected.Why.LAST_TIME, ids(lastTime));
    }

    /// How it is known who comes, for the page's head.
    public static String words(Expected expected) {
        int count = expected.people().size();
        return switch (expected.why()) {
            case TICKED -> count + " expected";
            case REGULARS -> count == 1 ? "Nobody is ticked yet: this is who comes regularly"
                    : "Nobody is ticked yet: these " + count + " come regularly";
            case LAST_TIME -> count == 1 ? "Nobody is ticked yet: this is who was there the last time"
                    : "Nobody is ticked yet: these " + count + " were there the last time";
            case NOBODY -> "";
        };
    }

    private static List<Long> ids(List<Comer> comers) {
        return comers.stream().limit(MOST).map(Comer::personId).toList();
    }
}
