package app.klatch;

import app.klatch.db.Database;
import app.klatch.ui.Background;
import app.klatch.ui.Toasts;
import java.util.Optional;

/// Undo and redo, said in a toast that can be turned round.
final class UndoActs {
    private final Database database;
    private final Background background;
    private final Toasts toasts;

    UndoActs(Database database, Background background, Toasts toasts) {
        this.database = database;
        this.background = background;
        this.toasts = toasts;
    }

    void undo() {
        background.run(database::undo, label -> say(label, "Undone: ", "There is nothing to undo."));
    }

    void redo() {
        background.run(database::redo, label -> say(label, "Done again: ", "There is nothing to do again."));
    }

    private void say(Optional<String> label, String done, String nothing) {
        toasts.show(label.map(done::concat).orElse(nothing), null);
    }
}
