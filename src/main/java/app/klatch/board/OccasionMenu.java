package app.klatch.board;

import app.klatch.platforms.Gathering;
import app.klatch.ui.Action;
import app.klatch.ui.Keys;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// What can be done with the chosen one of a platform's gatherings, by its key and as a menu.
final class OccasionMenu {
    private static final String DELETE = "Delete";

    private OccasionMenu() {}

    static void install(ListView<Gathering> list, PlatformViewModel model) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches(DELETE, event)) {
                event.consume();            // else it would mean the platform
                actions(list, model).forEach(action -> action.run().run());
            }
        });
        list.setOnContextMenuRequested(event -> PlatformMenu.show(actions(list, model), list, event));
    }

    private static List<Action> actions(ListView<Gathering> list, PlatformViewModel model) {
        Gathering chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return List.of();
        }
        String words = chosen.isOccurrence(model.today()) ? "Not this time" : "Delete the gathering";
        return List.of(Action.of("platform-gathering-drop", words, "mdi2c-calendar-remove-outline", DELETE, () -> model.drop(chosen)));
    }
}
