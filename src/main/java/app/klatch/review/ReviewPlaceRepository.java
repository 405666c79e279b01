package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.db.SettingRepository;
import java.time.LocalDate;
import java.util.Optional;

/// Where the owner went in the review of a week by hand, so that it is resumed there. No step of undo.
final class ReviewPlaceRepository {
    private static final String KEY = "review.place";
    private static final int PARTS = 3;

    private final SettingRepository settings;

    ReviewPlaceRepository(Database database) {
        settings = new SettingRepository(database);
    }

    /// Empty when the owner only went on from the first to the next, or that was another week.
    Optional<ItemKey> of(LocalDate week) {
        return settings.get(KEY).map(text -> text.split(" ", PARTS)).filter(parts -> parts.length == PARTS && parts[0].equals(week.toString()))
                .flatMap(parts -> step(parts[1]).map(step -> new ItemKey(step, parts[2])));
    }

    void put(LocalDate week, ItemKey key) {
        settings.put(KEY, week + " " + key.step() + " " + key.subject());
    }

    private static Optional<ReviewStep> step(String name) {
        for (ReviewStep step : ReviewStep.values()) {
            if (step.name().equals(name)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
