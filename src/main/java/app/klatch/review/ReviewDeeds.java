package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.StepWords.Step;
import app.klatch.interactions.Channel;
import app.klatch.people.PersonRepository;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import app.klatch.plates.PlateWords;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What each key means for each kind of item. Nothing is written here: a [ReviewDeed] is, later, together with its decision.
final class ReviewDeeds {
    private static final String THEY_ANSWERED = "They answered";

    private final FollowUpRepository followUps;
    private final PlateRepository plates;
    private final PersonRepository people;
    private final ReviewDeedRepository own;
    private final ReviewTalks talks;
    private final RelativeDate dates;

    ReviewDeeds(Database database, Clock clock) {
        followUps = new FollowUpRepository(database, clock);
        plates = new PlateRepository(database, clock);
        people = new PersonRepository(database, clock);
        own = new ReviewDeedRepository(database, clock);
        talks = new ReviewTalks(database, clock);
        dates = new RelativeDate(clock);
    }

    /// A key that needs no words.
    ReviewDeed of(ReviewKey key, ReviewItem item) {
        return switch (key) {
            case SKIP -> skip(item);
            case REST -> rest(item);
            case DROP -> drop(item);
            case ARCHIVE -> archive(item);
            default -> done(item, TalkSaid.NOTHING);
        };
    }

    /// A line that is whole.
    ReviewDeed of(ReviewLineViewModel.Said said) {
        ReviewItem item = said.line().item();
        return switch (said.line().kind()) {
            case FOLLOW_UP -> followUp(item, Objects.requireNonNull(said.step()));
            case SNOOZE -> snooze(item, Objects.requireNonNull(said.step()).due());
            case CHANGE -> change(item, Objects.requireNonNull(said.plate()));
            case NAME -> name(item, said.text());
            case NOTE, WORDS -> done(item, TalkSaid.read(said.text()));
        };
    }

    /// D, or N with words.
    private ReviewDeed done(ReviewItem item, TalkSaid said) {
        return switch (item.kind()) {
            case ANSWERED -> deed(ReviewKey.DONE, item, "closed", () -> followUps.dropRound(item.id(), THEY_ANSWERED));
            case PROMISE, MINE, THEIRS -> said.equals(TalkSaid.NOTHING)
                    ? deed(ReviewKey.DONE, item, "done", () -> followUps.done(item.id()))
                    : deed(ReviewKey.NOTE, item, "done" + told(said), () -> followUps.done(item.id(), talks.talked(item, said)));
            case PLATE, HALF_COIN -> logged(item, "talked", said);
            case WAITS -> logged(item, "answered", said);
            case THANKS -> logged(item, "thanked", said);
            case INTRODUCTION -> ReviewDeed.logging(ReviewKey.DONE, item.name() + " and " + item.otherName() + " · introduced",
                    () -> talks.introduced(item));
            case HANDLE_ONLY, GATHERING, DRAFT, FORM -> ReviewDeed.noted(ReviewKey.DONE, item.name() + " · looked at");
        };
    }

    private ReviewDeed logged(ReviewItem item, String what, TalkSaid said) {
        Channel by = said.channel() == null ? item.by() : said.channel();
        String told = what + (by == null ? "" : " " + by.how()) + " today" + told(said);
        return said.equals(TalkSaid.NOTHING) ? ReviewDeed.logging(ReviewKey.DONE, item.name() + " · " + told, () -> talks.talked(item, said))
                : deed(ReviewKey.NOTE, item, told, () -> talks.talked(item, said));
    }

    private static String told(TalkSaid said) {
        return said.words().isBlank() ? "" : ": " + said.words();
    }

    /// K: comes back another week. A round of a step that repeats is let go, a step they have answered holds from now on anyway.
    private ReviewDeed skip(ReviewItem item) {
        return switch (item.kind()) {
            case MINE, THEIRS, PROMISE -> deed(ReviewKey.SKIP, item, "skipped once", () -> skipRound(item.id()));
            case PLATE -> deed(ReviewKey.SKIP, item, "skipped once", () -> plates.skip(item.personId()));
            case ANSWERED -> deed(ReviewKey.SKIP, item, "kept", () -> followUps.unlessAnswered(item.id(), false));
            default -> ReviewDeed.noted(ReviewKey.SKIP, item.name() + " · skipped once");
        };
    }

    private void skipRound(long id) {
        followUps.find(id).map(FollowUp::repeats).ifPresent(_ -> followUps.dropRound(id, "Skipped once"));
    }

    /// S: what can't sleep itself is put off by a follow-up of that day. A step they have answered sleeps only when it is kept: else it
    /// would be asked about again at once, and never come back on its day.
    ReviewDeed snooze(ReviewItem item, LocalDate until) {
        String what = "until " + dates.inSentence(until);
        return switch (item.kind()) {
            case PROMISE, MINE, THEIRS -> deed(ReviewKey.SNOOZE, item, what, () -> followUps.snooze(item.id(), until));
            case ANSWERED -> deed(ReviewKey.SNOOZE, item, "kept, " + what, () -> keepUntil(item.id(), until));
            case PLATE -> deed(ReviewKey.SNOOZE, item, what, () -> plates.snooze(item.personId(), until));
            default -> deed(ReviewKey.SNOOZE, item, what, () -> followUps.add(step(item, new Step(until, null, ReviewPrefillRule.what(item)))));
        };
    }

    private void keepUntil(long id, LocalDate until) {
        followUps.unlessAnswered(id, false);
        followUps.snooze(id, until);
    }

    /// F: a next step; where one was due, that is done.
    private ReviewDeed followUp(ReviewItem item, Step step) {
        String what = "follow-up " + dates.inSentence(step.due()) + (step.text().isEmpty() ? "" : ", " + step.text());
        return switch (item.kind()) {
            case PROMISE, MINE, THEIRS, ANSWERED -> deed(ReviewKey.FOLLOW_UP, item, "done; " + what, () -> followUps.doneWithNext(item.id(), step(item, step)));
            default -> deed(ReviewKey.FOLLOW_UP, item, what, () -> followUps.add(step(item, step)));
        };
    }

    private ReviewDeed change(ReviewItem item, Plate plate) {
        boolean kept = item.plate() != null && plate.equals(item.plate().plate());
        return kept ? ReviewDeed.noted(ReviewKey.CHANGE, item.name() + " · still " + PlateWords.of(plate))
                : deed(ReviewKey.CHANGE, item, PlateWords.of(plate), () -> plates.set(item.personId(), plate));
    }

    private ReviewDeed name(ReviewItem item, String name) {
        return deed(ReviewKey.CHANGE, item, "is " + name, () -> people.change(item.personId(), person -> person.withName(name)));
    }

    private ReviewDeed rest(ReviewItem item) {
        return deed(ReviewKey.REST, item, "the plate rests", () -> plates.rest(item.personId()));
    }

    /// X: for good.
    private ReviewDeed drop(ReviewItem item) {
        return switch (item.kind()) {
            case WAITS -> deed(ReviewKey.DROP, item, "no answer needed", () -> own.needsNoAnswer(item.id(), item.personId()));
            case HALF_COIN -> deed(ReviewKey.DROP, item, "fine as it is", () -> own.halfCoinIsFine(item.personId()));
            case INTRODUCTION -> deed(ReviewKey.DROP, item, "not with " + item.otherName(), () -> own.neverIntroduce(item.personId(), item.otherId()));
            default -> deed(ReviewKey.DROP, item, "dropped", () -> followUps.drop(item.id(), null));
        };
    }

    private ReviewDeed archive(ReviewItem item) {
        return deed(ReviewKey.ARCHIVE, item, "archived", () -> people.archive(List.of(item.personId())));
    }

    /// Adds words to a log entry.
    void addWords(long interaction, String words) {
        talks.addWords(interaction, TalkSaid.read(words));
    }

    private static NewFollowUp step(ReviewItem item, Step step) {
        return NewFollowUp.of(item.personId(), item.kind() == ReviewKind.WAITS ? (Long) item.id() : null, Owner.ME, step);
    }

    private static ReviewDeed deed(ReviewKey key, ReviewItem item, String what, Runnable work) {
        return ReviewDeed.of(key, item.name() + " · " + what, work);
    }
}
