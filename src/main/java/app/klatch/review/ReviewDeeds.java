package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.StepWords.Step;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonRepository;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import app.klatch.plates.PlateWords;
import app.klatch.ui.RelativeDate;
import app.klatch.week.WeekSettingsRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each key means for each kind of item. Nothing is written here: a [ReviewDeed] is, later, together with its decision.
final class ReviewDeeds {
    private final FollowUpRepository followUps;
    private final InteractionRepository interactions;
    private final PlateRepository plates;
    private final PersonRepository people;
    private final ReviewDeedRepository own;
    private final WeekSettingsRepository weeks;
    private final Clock clock;
    private final RelativeDate dates;

    ReviewDeeds(Database database, Clock clock) {
        followUps = new FollowUpRepository(database, clock);
        interactions = new InteractionRepository(database, clock);
        plates = new PlateRepository(database, clock);
        people = new PersonRepository(database, clock);
        own = new ReviewDeedRepository(database, clock);
        weeks = new WeekSettingsRepository(database);
        this.clock = clock;
        dates = new RelativeDate(clock);
    }

    ReviewDeed done(ReviewItem item, String words) {
        return switch (item.kind()) {
            case PROMISE, MINE, THEIRS, ANSWERED -> ReviewDeed.of(ReviewKey.DONE, item.name() + " · done", () -> followUps.done(item.id()));
            case PLATE, HALF_COIN, WAITS, THANKS -> ReviewDeed.logging(ReviewKey.DONE, item.name() + " · talked today",
                    () -> interactions.add(talk(item, words)));
            case INTRODUCTION -> ReviewDeed.logging(ReviewKey.DONE, item.name() + " · introduced", () -> interactions.add(introduction(item)));
            case HANDLE_ONLY, GATHERING, DRAFT, FORM -> ReviewDeed.noted(ReviewKey.DONE, item.name() + " · looked at");
        };
    }

    /// What stands in the line of a follow-up at first.
    String nextStep(ReviewItem item) {
        return ReviewPrefillRule.followUp(item, LocalDate.now(clock), weeks.get().workWeek());
    }

    /// The plate in words, to be typed over; empty without one.
    String plateWords(ReviewItem item) {
        return item.kind() == ReviewKind.PLATE ? plates.of(item.personId()).map(PlateWords::of).orElse("") : "";
    }

    ReviewDeed skip(ReviewItem item) {
        return ReviewDeed.noted(ReviewKey.SKIP, item.name() + " · skipped once");
    }

    ReviewDeed snooze(ReviewItem item, LocalDate until) {
        String words = item.name() + " · until " + dates.inSentence(until);
        return switch (item.kind()) {
            case PROMISE, MINE, THEIRS, ANSWERED -> ReviewDeed.of(ReviewKey.SNOOZE, words, () -> followUps.snooze(item.id(), until));
            default -> ReviewDeed.of(ReviewKey.SNOOZE, words, () -> followUps.add(step(item, new Step(until, null, ReviewPrefillRule.what(item)))));
        };
    }

    ReviewDeed followUp(ReviewItem item, Step step) {
        return ReviewDeed.of(ReviewKey.FOLLOW_UP, item.name() + " · follow-up " + dates.inSentence(step.due()),
                () -> followUps.add(step(item, step)));
    }

    ReviewDeed change(ReviewItem item, Plate plate) {
        return ReviewDeed.of(ReviewKey.CHANGE, item.name() + " · " + PlateWords.of(plate), () -> plates.set(item.personId(), plate));
    }

    ReviewDeed rest(ReviewItem item) {
        return ReviewDeed.of(ReviewKey.REST, item.name() + " · the plate rests", () -> plates.rest(item.personId()));
    }

    ReviewDeed drop(ReviewItem item) {
        return switch (item.kind()) {
            case WAITS -> ReviewDeed.of(ReviewKey.DROP, item.name() + " · no answer needed", () -> own.needsNoAnswer(item.id(), item.personId()));
            case HALF_COIN -> ReviewDeed.of(ReviewKey.DROP, item.name() + " · fine as it is", () -> own.halfCoinIsFine(item.personId()));
            case INTRODUCTION -> ReviewDeed.of(ReviewKey.DROP, item.name() + " · not to be introduced",
                    () -> own.neverIntroduce(item.personId(), item.otherId()));
            default -> ReviewDeed.of(ReviewKey.DROP, item.name() + " · dropped", () -> followUps.drop(item.id(), null));
        };
    }

    ReviewDeed name(ReviewItem item, String name) {
        return ReviewDeed.of(ReviewKey.CHANGE, item.name() + " · is " + name, () -> people.change(item.personId(), person -> person.withName(name)));
    }

    /// Adds words to a log entry.
    void addWords(long interaction, String words) {
        interactions.find(interaction).ifPresent(found -> interactions.update(interaction, new NewInteraction(found.happenedOn(),
                found.precision(), found.people(), found.platformId(), found.gatheringId(), found.channel(), found.stance(),
                found.startedBy(), found.depth(), found.minutes(), words, found.outcome(), found.enjoyed())));
    }

    ReviewDeed archive(ReviewItem item) {
        return ReviewDeed.of(ReviewKey.ARCHIVE, item.name() + " · archived", () -> people.archive(List.of(item.personId())));
    }

    private static NewFollowUp step(ReviewItem item, Step step) {
        return NewFollowUp.of(item.personId(), null, Owner.ME, step);
    }

    private NewInteraction talk(ReviewItem item, @Nullable String words) {
        return new NewInteraction(LocalDate.now(clock), List.of(item.personId()), null, null, null, Stance.TALKED, null,
                words == null || words.isBlank() ? null : words.strip());
    }

    private NewInteraction introduction(ReviewItem item) {
        return new NewInteraction(LocalDate.now(clock), List.of(item.personId(), item.otherId()), null, null, null, Stance.GAVE, null,
                "Introduced to each other");
    }
}
