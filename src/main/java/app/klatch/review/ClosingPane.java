package app.klatch.review;

import app.klatch.ui.KeyHint;
import app.klatch.ui.SectionHeader;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The end of the review: the week in figures, one line about it, next week's plan, and the button that closes the week. Calm.
final class ClosingPane extends VBox {
    private final Label title = new Label();
    private final Label rest = new Label();
    private final WeekFiguresPane figures = new WeekFiguresPane();
    private final TextArea worked = new TextArea();
    private final GridPane plan = new GridPane();
    private final Label noPlan = new Label("Nothing is planned yet. A free week is fine, too.");
    private final Button calendar = new Button("Save to calendar…");
    private final Button print = new Button("Print…");
    private final Button finish = new Button();

    ClosingPane(ClosingViewModel model) {
        getStyleClass().addAll("review-card", "closing");
        title.getStyleClass().add("page-title");
        rest.getStyleClass().add("muted");
        Wrapping.of(rest.wrapTextProperty(), rest.textProperty());
        noPlan.getStyleClass().add("muted");
        worked.setPromptText("What worked this week? One line is enough.");
        worked.setAccessibleText("What worked this week");
        worked.setPrefRowCount(2);
        Wrapping.of(worked.wrapTextProperty(), worked.textProperty());
        worked.textProperty().bindBidirectional(model.worked());
        plan.getStyleClass().add("closing-plan");
        finish.getStyleClass().addAll("review-key", "review-key-first");
        finish.setGraphic(new KeyHint("Ctrl+Enter"));
        finish.setOnAction(_ -> model.finish());
        calendar.setOnAction(_ -> model.toCalendar());
        print.setOnAction(_ -> model.print());
        HBox planKeys = new HBox(calendar, print);
        planKeys.getStyleClass().add("closing-keys");
        HBox end = new HBox(finish);
        end.getStyleClass().add("closing-end");
        getChildren().addAll(title, rest, figures, new SectionHeader("What worked"), worked, new SectionHeader("Next week"), plan, noPlan, planKeys, end);
        model.week().subscribe(this::show);
    }

    /// How much of the review is left, or that there was nothing in it.
    void say(ReviewShown shown) {
        int left = shown.steps().stream().mapToInt(ReviewStepRow::left).sum();
        rest.setText(shown.steps().isEmpty() ? "Nothing wants you this week."
                : left == 0 ? "All is looked at; nobody is forgotten."
                : left == 1 ? "One is left; it may wait." : left + " are left; they may wait.");
    }

    private void show(ClosingViewModel.@Nullable Week week) {
        if (week == null) {
            return;
        }
        title.setText(ReviewWeekWords.of(week.monday()));
        figures.show(week.figures());
        plan.getChildren().clear();
        List<WeekPlan.Line> lines = week.plan().lines();
        for (int i = 0; i < lines.size(); i++) {
            plan.addRow(i, caption(PlanWords.when(lines.get(i))), new Label(PlanWords.what(lines.get(i))));
        }
        there(noPlan, lines.isEmpty());
        calendar.setDisable(lines.isEmpty());
        print.setDisable(lines.isEmpty());
        finish.setText(week.isFinished() ? "Close the week again" : "Close the week");
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static void there(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }
}
