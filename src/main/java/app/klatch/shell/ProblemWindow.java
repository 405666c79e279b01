package app.klatch.shell;

import app.klatch.ui.Icons;
import app.klatch.ui.Theme;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// What is shown in place of the window when the file can't be opened: a sentence, and the details to copy.
public final class ProblemWindow {
    private ProblemWindow() {}

    public static void show(Stage stage, String sentence, String details, List<String> stylesheets) {
        Label title = new Label("Klatch can't open your file");
        title.getStyleClass().add("title");
        Label words = new Label(sentence);
        Wrapping.of(words);
        Button copy = new Button("Copy details");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(sentence + "\n\n" + details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        Button close = new Button("Close Klatch");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.close());
        HBox buttons = new HBox(copy, close);
        buttons.getStyleClass().add("dialog-buttons");
        VBox root = new VBox(Icons.of("mdi2d-database-alert-outline", "problem-icon"), title, words, buttons);
        root.setAlignment(Pos.TOP_LEFT);
        root.getStyleClass().addAll("shell", "problem");
        Scene scene = new Scene(root, 560, 280);
        new Theme(scene, Theme.Choice.SYSTEM, stylesheets);
        stage.setTitle("Klatch");
        stage.setScene(scene);
        stage.show();
        close.requestFocus();
    }
}
