package app.klatch;

import app.klatch.shell.CaptureSlot;
import app.klatch.shell.KeysHelp;
import app.klatch.shell.PaletteView;
import app.klatch.shell.PaletteViewModel;
import app.klatch.shell.ShellActions;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellView;
import app.klatch.ui.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;

/// What can be done from anywhere, with the palette that finds it and the card that lists its keys, put together for [App].
final class Commands {
    private final Frame frame;
    private final ShellView shell;
    private final PaletteViewModel paletteModel;
    private final PaletteView palette;
    private final KeysHelp keysHelp;
    private final List<Action> everywhere = new ArrayList<>();

    /// `others` come after the window's own.
    Commands(Frame frame, ShellView shell, CaptureSlot capture, Pages pages, List<Action> others) {
        this.frame = frame;
        this.shell = shell;
        paletteModel = new PaletteViewModel(pages.paletteFinds(), frame.background());
        palette = new PaletteView(paletteModel, frame.overlay());
        keysHelp = new KeysHelp(frame.overlay());
        UndoActs undo = new UndoActs(frame.database(), frame.background(), frame.toasts());
        everywhere.addAll(ShellActions.of(frame.shell(), capture, this::openPalette, this::openKeysHelp,
                () -> pages.review().undo(undo::undo), () -> pages.review().redo(undo::redo), frame.toasts()::focusNewest));
        everywhere.addAll(pages.everywhere());
        everywhere.addAll(others);
    }

    void listenTo(Scene scene) {
        new ShellKeys(frame.shell(), frame.overlay(), everywhere).listenTo(scene);
    }

    PaletteViewModel palette() {
        return paletteModel;
    }

    void openPalette() {
        paletteModel.begin(() -> shell.actions(everywhere));
        palette.open();
    }

    void openKeysHelp() {
        Optional.ofNullable(frame.shell().current().get()).ifPresent(page -> keysHelp.open(page, everywhere));
    }
}
