package app.klatch.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How Klatch looks: AtlantaFX's Primer under theme.css, light or dark as the system says unless the owner chose, and the
/// bundled Inter (scripts it lacks come from the system's fonts).
public final class Theme {
    /// What the owner chose; SYSTEM follows the system, also while running.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK;

        /// The choice of that name; SYSTEM when there is none.
        public static Choice named(String name) {
            return Arrays.stream(values()).filter(choice -> choice.name().equals(name)).findFirst().orElse(SYSTEM);
        }
    }

    private final Scene scene;
    private Choice choice;

    /// Dresses the scene now and whenever the system's colour scheme changes. `stylesheets` are the features' own, in order.
    public Theme(Scene scene, Choice choice, List<String> stylesheets) {
        this.scene = scene;
        this.choice = choice;
        loadFont("Inter-Regular.otf");
        loadFont("Inter-SemiBold.otf");
        scene.getStylesheets().add(resource("theme.css"));
        scene.getStylesheets().addAll(stylesheets);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
    }

    public void choose(Choice wanted) {
        choice = wanted;
        dress();
    }

    private void dress() {
        boolean dark = choice == Choice.DARK || (choice == Choice.SYSTEM && systemIsDark());
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getRoot().getStyleClass().removeAll("dark");
        if (dark) {
            scene.getRoot().getStyleClass().add("dark");
        }
    }

    private static boolean systemIsDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private static void loadFont(String file) {
        try (InputStream in = Theme.class.getResourceAsStream("fonts/" + file)) {
            Font.loadFont(Objects.requireNonNull(in, file), 14);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String resource(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}
