package app.klatch.board;

import app.klatch.evidence.PitchRule;
import app.klatch.platforms.Etiquette;
import app.klatch.platforms.PlatformKind;
import app.klatch.ui.EditableText;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.Wrapping;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The etiquette of the kind. Each line is edited where it stands; ✕, or Delete on the line, dismisses it here for good.
final class EtiquetteCard extends VBox implements PlatformPart {
    private final EtiquetteViewModel model;
    private final Map<EtiquetteLine, VBox> lines = new EnumMap<>(EtiquetteLine.class);
    private final Map<EtiquetteLine, EditableText> texts = new EnumMap<>(EtiquetteLine.class);
    private final Label heading = new Label();
    private final EditableText reply = new EditableText("Reply expected", "none expected", false);
    private final EditableText budget = new EditableText("Pitch budget in percent", "0 %", false);
    private final Label balance = new Label();
    private final Button reset = new Button("Back to Klatch’s words");
    private @Nullable PlatformPage shown;

    EtiquetteCard(EtiquetteViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "etiquette");
        heading.getStyleClass().add("name");
        getChildren().add(heading);
        for (EtiquetteLine line : EtiquetteLine.values()) {
            VBox box = line(line);
            lines.put(line, box);
            getChildren().add(box);
        }
        balance.getStyleClass().addAll("caption", "muted");
        Wrapping.of(balance);
        reset.getStyleClass().add("quiet-button");
        reset.setOnAction(_ -> model.reset(page()));
        getChildren().addAll(number("Reply expected", reply), number("Pitch budget", budget), balance, reset);
    }

    @Override
    public void render(PlatformPage page) {
        shown = page;
        Etiquette etiquette = page.etiquette();
        heading.setText(etiquette.kind() == PlatformKind.NONE ? "How it goes here" : "How a " + etiquette.kind().word() + " goes");
        lines.forEach((line, box) -> {
            boolean visible = !page.dismissed().contains(line.hint());
            box.setVisible(visible);
            box.setManaged(visible);
        });
        texts.forEach((line, text) -> text.show(line.of(etiquette), words -> model.set(page, line, words)));
        reply.show(etiquette.replyWords(), words -> model.setReply(page, words));
        budget.show(etiquette.pitchBudget() + " %", words -> model.setBudget(page, words));
        reset.setVisible(page.ownEtiquette());
        reset.setManaged(page.ownEtiquette());
    }

    @Override
    public void fill(@Nullable PlatformDoings doings) {
        balance.setText(doings == null ? "" : PitchRule.words(doings.balance()));
    }

    @Override
    public void commit() {
        texts.values().forEach(EditableText::commit);
        reply.commit();
        budget.commit();
    }

    private VBox line(EtiquetteLine line) {
        Label name = new Label(line.heading());
        name.getStyleClass().addAll("caption", "muted");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button dismiss = new Button(null, Icons.of("mdi2c-close", "chip-cross-icon"));
        dismiss.getStyleClass().setAll("chip-cross", "etiquette-dismiss");
        dismiss.setAccessibleText("Never show “" + line.heading() + "” here again");
        dismiss.setFocusTraversable(false);
        dismiss.setOnAction(_ -> model.dismiss(page(), line));
        EditableText text = new EditableText(line.heading(), "Nothing written", true);
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Delete", event) && !text.isEditing()) {
                event.consume();
                model.dismiss(page(), line);
            }
        });
        texts.put(line, text);
        VBox box = new VBox(new HBox(name, dismiss), text);
        box.getStyleClass().add("etiquette-line");
        return box;
    }

    private static HBox number(String name, EditableText value) {
        Label label = new Label(name);
        label.getStyleClass().addAll("caption", "muted");
        label.setMinWidth(104);
        HBox line = new HBox(label, value);
        line.getStyleClass().add("etiquette-number");
        return line;
    }

    private PlatformPage page() {
        return Objects.requireNonNull(shown, "rendered before anything is clicked");
    }
}
