package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.platforms.HintRepository;
import java.time.Clock;

/// What only the review writes about people.
final class ReviewDeedRepository {
    private final Database database;
    private final HintRepository hints;

    ReviewDeedRepository(Database database, Clock clock) {
        this.database = database;
        this.hints = new HintRepository(database, clock);
    }

    /// What this person wrote needs no answer.
    void needsNoAnswer(long interactionId, long personId) {
        database.write("No answer needed", h -> h.execute(
                "UPDATE interaction_person SET no_next_step = 1 WHERE interaction_id = ? AND person_id = ?", interactionId, personId));
    }

    /// Never ask about this half coin again.
    void halfCoinIsFine(long personId) {
        hints.dismiss("half coin", personId, null);
    }

    /// Never propose to introduce these two again.
    void neverIntroduce(long personId, long otherId) {
        hints.dismiss("introduce:" + uid(otherId), personId, null);
    }

    /// Takes back what the three above said.
    void askAgain(DecidedBefore decided) {
        switch (decided.step()) {
            case WAITING -> database.write("Ask for an answer again", h -> h.execute(
                    "UPDATE interaction_person SET no_next_step = 0 WHERE interaction_id = ? AND person_id = ?", decided.interactionId(), decided.personId()));
            case HALF_COINS -> hints.bringBack("half coin", decided.personId(), null);
            case INTRODUCTIONS -> {
                hints.bringBack("introduce:" + decided.otherUid(), decided.personId(), null);
                hints.bringBack("introduce:" + uid(decided.personId()), decided.otherId(), null);
            }
            default -> { }
        }
    }

    private String uid(long personId) {
        return database.read(h -> h.createQuery("SELECT uid FROM person WHERE id = ?").bind(0, personId).mapTo(String.class).one());
    }
}
