package app.klatch.review;

import app.klatch.ui.SectionHeader;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The end of the review: the week in figures, one line about it, next week's plan, and the button that closes the week. Calm.
final class ClosingPane extends VBox {
    private final Label title = new Label();
    private final Label rest = new Label();
    private final WeekFiguresPane figures = new WeekFiguresPane();
    private final Label inAll = new Label();
    private final TextArea worked = new TextArea();
    private final GridPane plan = new GridPane();
    private final Label noPlan = new Label("Nothing is planned yet. A free week is fine, too.");
    private final Button calendar = new Button("Save to calendar…");
    private final Button print = new Button("Print…");

    ClosingPane(ClosingViewModel model) {
        getStyleClass().addAll("review-card", "closing");
        title.getStyleClass().add("page-title");
        rest.getStyleClass().add("muted");
        Wrapping.of(rest);
        inAll.getStyleClass().add("muted");
        Wrapping.of(inAll);
        inAll.textProperty().bind(model.inAll());
        noPlan.getStyleClass().add("muted");
        worked.setPromptText("What worked this week? One line is enough.");
        worked.setAccessibleText("What worked this week");
        worked.setPrefRowCount(2);
        Wrapping.of(worked);
        worked.textProperty().bindBidirectional(model.worked());
        plan.getStyleClass().add("closing-plan");
        quiet(calendar, model::toCalendar);
        quiet(print, model::print);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox next = new HBox(new SectionHeader("Next week"), gap, calendar, print);
        next.getStyleClass().add("closing-next");
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(title, rest, figures, inAll, new SectionHeader("What worked"), worked, next, plan, noPlan);
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
            boolean sameDay = i > 0 && lines.get(i - 1).day().equals(lines.get(i).day());
            plan.addRow(i, caption(sameDay ? "" : PlanWords.day(lines.get(i))), caption(PlanWords.time(lines.get(i))), words(PlanWords.what(lines.get(i))));
        }
        there(noPlan, lines.isEmpty());
        there(calendar, !lines.isEmpty());
        there(print, !lines.isEmpty());
    }

    private static void quiet(Button button, Runnable act) {
        button.getStyleClass().setAll("review-quiet");
        button.setOnAction(_ -> act.run());
    }

    private static Label words(String what) {
        Label label = new Label(what);
        label.setMinHeight(USE_PREF_SIZE);
        Wrapping.of(label);
        return label;
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
