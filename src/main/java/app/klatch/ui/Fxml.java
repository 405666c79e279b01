package app.klatch.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads `XView.fxml` from beside the class of a view, with that very instance as its controller: views have
/// constructors, and nothing looks a controller up.
public final class Fxml {
    private Fxml() {}

    /// The root of the view's FXML; the view's `initialize()` has run. A missing or broken file is a bug and throws.
    public static Parent load(Object view) {
        Class<?> type = view.getClass();
        String file = type.getSimpleName() + ".fxml";
        URL place = Objects.requireNonNull(type.getResource(file), () -> file + " is not beside " + type.getName());
        FXMLLoader loader = new FXMLLoader(place);
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be loaded", broken);
        }
    }
}
