package app.klatch.shell;

import app.klatch.ui.SaveFile;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's own dialog.
public final class SaveFileChooser implements SaveFile {
    private final Supplier<Window> owner;

    public SaveFileChooser(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public void ask(String title, String suggested, Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggested);
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        File chosen = chooser.showSaveDialog(owner.get());
        if (chosen != null) {
            onChosen.accept(chosen.toPath());
        }
    }
}
