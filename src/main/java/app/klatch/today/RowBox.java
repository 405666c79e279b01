package app.klatch.today;

import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.Gathering;
import app.klatch.ui.Avatar;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.LineBox;
import app.klatch.ui.RowKeys;
import app.klatch.ui.States;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Somebody on the page: avatar, name, company, the reason, and at the right the keys, which can be clicked too.
final class RowBox extends HBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final TodayActions actions;
    private final Avatar avatar = new Avatar(Avatar.Size.NORMAL);
    private final Label name = new Label();
    private final Label company = new Label();
    private final Label reason = new Label();
    private final Tooltip exact = new Tooltip();
    private final Tooltip whole = new Tooltip();
    private final Label plate = new Label();
    private final Label hint = new Label();
    private final VBox words = new VBox(new GivingWay(4, name, company), new GivingWay(0, plate, reason, hint));
    private final RowKeys keys = new RowKeys(this);
    private final ContextMenu menu = new ContextMenu();
    private @Nullable TodayRow shown;

    RowBox(TodayActions actions) {
        this.actions = actions;
        getStyleClass().add("today-row");
        words.getStyleClass().add("today-words");
        reason.getStyleClass().add("today-reason");
        plate.getStyleClass().add("today-plate");
        name.getStyleClass().add("name");
        company.getStyleClass().add("muted");
        reason.setTooltip(exact);
        hint.getStyleClass().add("today-hint");
        hint.setTooltip(whole);
        setOnContextMenuRequested(event -> {
            if (shown != null) {
                menu.getItems().setAll(actions.of(shown).stream().map(RowBox::item).toList());
                menu.show(this, event.getScreenX(), event.getScreenY());
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(avatar, words, keys);
    }

    void show(TodayEntry.Line line) {
        TodayRow row = line.row();
        Reason because = line.reason();
        avatar.setName(row.name());
        avatar.setGraphic(row instanceof NextGatheringRow(Gathering next) ? Icons.of(next.kind().icon(), next.kind().iconStyle()) : null);
        avatar.setContentDisplay(avatar.getGraphic() == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        name.setText(row.name());
        company.setText(row.company());
        reason.setText((because.plate() == null ? "" : " · ") + because.words());
        reason.setGraphic(because.icon() == null ? null : Icons.of(because.icon(), because.iconStyle()));
        plate.setText(because.plate() == null ? "" : PlateWords.of(because.plate()));
        plate.pseudoClassStateChanged(States.WOBBLING, because.plate() == PlateRule.State.WOBBLING);
        exact.setText(because.exact());
        setAccessibleText(row.name() + (row.company() == null ? "" : ", " + row.company()) + ". " + because.spoken() + (line.hint() == null ? "" : ". " + line.hint()));
        hint.setText(line.hint() == null ? "" : " · " + line.hint());
        whole.setText(line.hint());
        keys.show(actions.of(row).stream().filter(Deed::capped).map(deed -> new RowKeys.Key(deed.action(), deed.caption())).toList());
        shown = row;
    }

    /// Opens the person's page.
    void open() {
        if (shown != null) {
            actions.open(shown);
        }
    }

    void showKeys(boolean shown) {
        keys.seen(shown);
    }

    /// Shows `line` under the reason, or takes it away when null; `theLine` is the one there is.
    void host(@Nullable LineBox<Inline> line, LineBox<Inline> theLine) {
        if (line == null) {
            words.getChildren().remove(theLine);
        } else if (!words.getChildren().contains(line)) {
            words.getChildren().add(line);
        }
        pseudoClassStateChanged(OPEN, line != null);
    }

    private static MenuItem item(Deed deed) {
        String key = deed.action().shortcut();
        MenuItem item = new MenuItem(deed.action().name() + (key == null ? "" : "  " + Keys.shown(key)), Icons.of(deed.action().icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.action().run().run());
        return item;
    }
}
