package app.klatch.log;

import app.klatch.ui.Wrapping;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a form asks before it saves: the sentence, and a button for every way on.
final class QuestionBox extends VBox {
    private final Label sentence = new Label();
    private final FlowPane choices = new FlowPane();

    QuestionBox() {
        getStyleClass().add("form-question");
        sentence.getStyleClass().add("attention");
        Wrapping.of(sentence);
        choices.getStyleClass().add("chip-flow");
        getChildren().addAll(sentence, choices);
        show(null);
    }

    /// The first choice gets the focus, so that Enter takes it.
    void show(@Nullable FormQuestion question) {
        setVisible(question != null);
        setManaged(question != null);
        if (question == null) {
            return;
        }
        sentence.setText(question.sentence());
        choices.getChildren().setAll(question.choices().stream().map(QuestionBox::button).toList());
        choices.setManaged(!question.choices().isEmpty());
        if (!choices.getChildren().isEmpty()) {
            choices.getChildren().getFirst().requestFocus();
        }
    }

    private static Button button(FormQuestion.Choice choice) {
        Button button = new Button(choice.words());
        button.getStyleClass().add("question-choice");
        button.setOnAction(_ -> choice.choose().run());
        return button;
    }
}
