package app.klatch.plateboard;

import app.klatch.plates.PlateOnDay;
import app.klatch.plates.PlateRule.State;
import app.klatch.plates.PlateWords;
import app.klatch.ui.LineBox;
import app.klatch.ui.PlateRing;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.RowKeys;
import app.klatch.ui.States;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One plate: ring, name, company, how it stands and why; at the right the keys, which can be clicked too.
final class PlateBox extends HBox {
    private static final double RING = 32;

    private final PlateRing ring = new PlateRing(RING);
    private final Label name = label("name");
    private final Label company = label("muted");
    private final Label state = label("plate-state");
    private final Label reason = label("plate-reason");
    private final Tooltip exact = new Tooltip();
    private final VBox words;
    private final RowKeys keys = new RowKeys(this);

    PlateBox() {
        getStyleClass().add("plate-row");
        HBox who = new HBox(name, company);
        who.getStyleClass().add("plate-who");
        HBox why = new HBox(state, reason);
        state.setMinWidth(USE_PREF_SIZE);
        reason.setTooltip(exact);
        words = new VBox(who, why);
        words.getStyleClass().add("plate-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(ring, words, keys);
    }

    void show(PlateOnDay plate, @Nullable PlateName of, RelativeDate dates, List<RowKeys.Key> deeds) {
        State stands = plate.standing().state();
        boolean rests = stands == State.RESTING;
        ring.show(PlateRing.State.valueOf(stands.name()), plate.standing().left(), due(plate, dates));
        name.setText(of == null ? "" : of.name());
        company.setText(of == null || of.company() == null ? "" : of.company());
        state.setText(rests ? "" : PlateWords.of(stands) + " · ");
        state.pseudoClassStateChanged(States.WOBBLING, stands == State.WOBBLING && plate.standing().snoozedUntil() == null);
        reason.setText(plate.reason());
        exact.setText(due(plate, dates));
        setAccessibleText(name.getText() + ". " + state.getText() + reason.getText());
        keys.show(deeds);
    }

    /// "due Thu 17 Dec, falls after Thu 31 Dec".
    static String due(PlateOnDay plate, RelativeDate dates) {
        LocalDate due = plate.standing().due();
        LocalDate worst = plate.standing().worst();
        if (due == null || worst == null) {
            return PlateWords.of(plate.plate());
        }
        return PlateWords.of(plate.plate()) + "; " + (due.isBefore(plate.today()) ? "was due " : "due ") + dates.inSentence(due)
                + (worst.isBefore(plate.today()) ? ", fell after " : ", falls after ") + dates.inSentence(worst);
    }

    void showKeys(boolean shown) {
        keys.seen(shown);
    }

    /// Shows the line under the reason, or takes it away.
    void host(boolean mine, LineBox<PlateLine> line) {
        if (!mine) {
            words.getChildren().remove(line);
        } else if (!words.getChildren().contains(line)) {
            words.getChildren().add(line);
        }
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }
}
