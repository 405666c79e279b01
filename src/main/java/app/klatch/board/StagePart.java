package app.klatch.board;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.PlatformStage;
import app.klatch.ui.EditableText;
import app.klatch.ui.SectionHeader;
import app.klatch.ui.Wrapping;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The stage board: select → establish presence → grow → nurture, the checklist of the stage, and how often I mean to be there.
final class StagePart extends VBox implements PlatformPart {
    private final TendingViewModel model;
    private final Map<PlatformStage, ToggleButton> steps = new EnumMap<>(PlatformStage.class);
    private final Label meaning = new Label();
    private final Checklist checklist;
    private final EditableText cadence = new EditableText("How often I mean to be there", "how often? e.g. every 2 weeks", false).styled("caption");

    StagePart(TendingViewModel model) {
        this.model = model;
        this.checklist = new Checklist(model);
        getStyleClass().add("platform-part");
        HBox row = new HBox();
        row.getStyleClass().add("stage-steps");
        for (PlatformStage stage : PlatformStage.values()) {
            ToggleButton step = new ToggleButton(stage == PlatformStage.PRESENCE ? "presence" : stage.word());
            step.setAccessibleText("Stage: " + stage.word());
            step.getStyleClass().add("stage-step");
            step.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(step, Priority.ALWAYS);
            steps.put(stage, step);
            row.getChildren().add(step);
        }
        meaning.getStyleClass().addAll("caption", "muted");
        Wrapping.of(meaning);
        Label often = new Label("I mean to be there");
        often.getStyleClass().addAll("caption", "muted");
        FlowPane howOften = new FlowPane(often, cadence);
        howOften.getStyleClass().add("stage-cadence");
        getChildren().addAll(new SectionHeader("Stage"), row, meaning, checklist, howOften);
    }

    @Override
    public void render(PlatformPage page) {
        PlatformStage now = page.platform().stage();
        steps.forEach((stage, step) -> {
            step.setSelected(stage == now);
            step.setOnAction(_ -> {
                step.setSelected(stage == now);      // what is shown follows the file
                model.setStage(page, stage);
            });
        });
        meaning.setText(now.meaning());
        checklist.setVisible(now != PlatformStage.PRESENCE);       // that one stands under my presence
        checklist.setManaged(now != PlatformStage.PRESENCE);
        checklist.show(page, now);
        Period often = page.platform().cadence();
        cadence.show(often == null ? "" : PlateWords.of(new Plate(often, null)), text -> model.setCadence(page, text));
    }

    @Override
    public void commit() {
        cadence.commit();
    }
}
