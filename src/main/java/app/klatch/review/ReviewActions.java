package app.klatch.review;

import app.klatch.followups.SnoozeChoice;
import app.klatch.ui.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which keys there are now. The same list feeds the buttons, the keys help, the palette and the keyboard.
final class ReviewActions {
    private final ReviewViewModel model;

    ReviewActions(ReviewViewModel model) {
        this.model = model;
    }

    List<Action> now(@Nullable ReviewItem item) {
        if (model.line().isOpen()) {
            return List.of(
                    Action.of("review-save", "Save", "mdi2c-check", "Enter", model.line()::submit),
                    Action.of("review-give-up", "Give up", "mdi2c-close", "Esc", model::cancelLine));
        }
        if (item != null && model.isChoosing()) {
            return choices();
        }
        List<Action> all = new ArrayList<>();
        if (item != null) {
            for (ReviewKeysRule.Offer offer : ReviewKeysRule.of(item)) {
                ReviewKey key = offer.key();
                all.add(Action.of("review-" + key, offer.words(), key.icon(), key.shortcut(), () -> model.press(key)));
            }
        }
        model.logged().ifPresent(step -> all.add(
                Action.of("review-words", "Add words about " + step.item().name(), "mdi2n-note-edit-outline", "L", model::addWords)));
        if (model.undone().canLookAgain()) {
            all.add(Action.of("review-again", "Look again at what was decided before", "mdi2u-undo", "B", () -> model.undone().lookAgain(model.week())));
        }
        all.add(Action.of("review-next", "Look at the next", "mdi2a-arrow-down", "Down", () -> model.move(1)));
        all.add(Action.of("review-previous", "Look at the one before", "mdi2a-arrow-up", "Up", () -> model.move(-1)));
        all.add(Action.of("review-stop", "Stop here, go on later", "mdi2p-pause", "Esc", model::leave));
        return all;
    }

    private List<Action> choices() {
        List<Action> all = new ArrayList<>();
        for (SnoozeChoice choice : SnoozeChoice.values()) {
            all.add(Action.of("review-" + choice, choice.words(), "mdi2s-sleep", choice.key(), () -> model.snooze(choice)));
        }
        all.add(Action.of("review-day", "A day in words…", "mdi2c-calendar-plus", "T", model::snoozeInWords));
        all.add(Action.of("review-back", "Back", "mdi2a-arrow-left", "Esc", () -> model.choose(false)));
        return all;
    }
}
