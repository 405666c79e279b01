package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.people.PersonRepository;
import app.klatch.plates.PlateRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Back to what was decided last when there is no undo for it any more, after a restart. What a key changed is changed back where that
/// can be said without the undo log; what was logged or planned stays. Then the item is asked about again, and decided anew.
final class LookAgain {
    private final DecidedBeforeRepository decisions;
    private final ReviewReader reader;
    private final ReviewDeedRepository own;
    private final FollowUpRepository followUps;
    private final PlateRepository plates;
    private final PersonRepository people;
    private final ZoneId zone;
    /// Decisions that can't be asked about again: the next look goes further back.
    private final Set<Long> passed = new HashSet<>();

    /// What came of it; `isAsked`: its item is there again. Else only the person, where there is one, is left to look at.
    record Looked(DecidedBefore decided, boolean isAsked) {
        String words() {
            return isAsked ? "Asked again: " + decided.words() + (stays() ? ". What was logged, planned or changed with it stays." : "")
                    : decided.words() + ": that stands in the log or the plan now, and can be changed there.";
        }

        private boolean stays() {
            return switch (decided.decision()) {
                case NOTE, FOLLOW_UP, CHANGE -> true;
                case SNOOZE -> decided.followUpId() == 0 && decided.step() != ReviewStep.PLATES;
                default -> false;
            };
        }
    }

    LookAgain(Database database, ReviewReader reader, Clock clock) {
        this.decisions = new DecidedBeforeRepository(database);
        this.reader = reader;
        this.own = new ReviewDeedRepository(database, clock);
        this.followUps = new FollowUpRepository(database, clock);
        this.plates = new PlateRepository(database, clock);
        this.people = new PersonRepository(database, clock);
        this.zone = clock.getZone();
    }

    /// Empty when nothing but `without` is decided that could be looked at again. Call in the background.
    Optional<Looked> lookAgain(LocalDate week, Set<ItemKey> without) {
        Optional<DecidedBefore> last = decisions.of(week).stream()
                .filter(decided -> !decided.isGone() && !passed.contains(decided.id()) && !without.contains(decided.key())).findFirst();
        return last.map(decided -> {
            boolean asked = !decided.isFinishedSince() && decisions.forget(
                    decided, "Look again: " + decided.words(), () -> changeBack(decided), () -> isAsked(decided.key()));
            if (!asked) {
                passed.add(decided.id());
            }
            return new Looked(decided, asked);
        });
    }

    private boolean isAsked(ItemKey key) {
        return reader.read().items().stream().anyMatch(item -> ItemKey.of(item).equals(key));
    }

    private void changeBack(DecidedBefore decided) {
        switch (decided.decision()) {
            case ARCHIVE -> people.unarchive(List.of(decided.personId()));
            case REST -> plates.wake(decided.personId());
            default -> {
                if (decided.followUpId() != 0) {
                    reopen(decided);
                } else if (decided.step() == ReviewStep.PLATES) {
                    spin(decided);
                } else if (decided.decision() == ReviewKey.DROP) {
                    own.askAgain(decided);
                }
            }
        }
    }

    private void reopen(DecidedBefore decided) {
        if (followUps.find(decided.followUpId()).filter(step -> step.state() != FollowUp.State.OPEN).isPresent()) {
            followUps.reopen(decided.followUpId());
        }
        if (decided.isOwnSnooze(zone)) {
            followUps.endSnooze(decided.followUpId());
        }
    }

    private void spin(DecidedBefore decided) {
        if (decided.isOwnSnooze(zone)) {
            plates.endSnooze(decided.personId());
        } else if (decided.isOwnSkip(zone)) {
            plates.endSkip(decided.personId());
        }
    }
}
