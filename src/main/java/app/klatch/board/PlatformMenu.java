package app.klatch.board;

import app.klatch.ui.Action;
import app.klatch.ui.Dialogs;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.Overlay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/// What can be done with a platform as a whole, on the board and on its page alike.
public final class PlatformMenu {
    private final PlatformActs deeds;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final Clock clock;

    public PlatformMenu(PlatformActs deeds, Overlay overlay, Dialogs dialogs, Clock clock) {
        this.deeds = deeds;
        this.overlay = overlay;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /// With their keys; no single letter puts a platform away.
    List<Action> actions(long id, String name, boolean away) {
        return List.of(
                Action.of("platform-edit", "Edit " + name, "mdi2p-pencil-outline", "E", () -> edit(id)),
                Action.of("platform-merge", "Merge " + name + " into another", "mdi2c-call-merge", "M", () -> merge(id)),
                away ? Action.of("platform-back", "Bring " + name + " back", "mdi2a-archive-arrow-up-outline", () -> deeds.bringBack(id, name))
                        : Action.of("platform-archive", "Archive " + name, "mdi2a-archive-outline", () -> deeds.archive(id, name)),
                Action.of("platform-close", "Close " + name + " with a year", "mdi2d-door-closed", () -> close(id, name)),
                Action.of("platform-delete", "Delete " + name, "mdi2d-delete-outline", "Delete", () -> deeds.delete(id, name)));
    }

    /// Opens the actions as a menu where it was asked for.
    static void show(List<Action> actions, Node owner, ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(actions));
        menu.show(owner, event.getScreenX(), event.getScreenY());
    }

    /// For where its key does something else.
    static Action withoutKey(Action action) {
        return Action.of(action.id(), action.name(), action.icon(), action.run());
    }

    static List<MenuItem> items(List<Action> actions) {
        return actions.stream().map(PlatformMenu::item).toList();
    }

    private static MenuItem item(Action action) {
        String key = action.shortcut();
        MenuItem item = new MenuItem(action.name() + (key == null ? "" : "   " + Keys.shown(key)), Icons.of(action.icon()));
        item.setOnAction(_ -> action.run().run());
        return item;
    }

    void edit(long id) {
        PlatformFormViewModel.open(deeds, id, LocalDate.now(clock).getYear(), form -> PlatformForm.open(form, overlay));
    }

    void merge(long id) {
        MergeViewModel.open(deeds, id, question -> MergeCard.open(question, overlay));
    }

    private void close(long id, String name) {
        String thisYear = Integer.toString(LocalDate.now(clock).getYear());
        deeds.lastYear(id, last -> dialogs.askText("In which year did " + name + " end? Its history stays.", "Year", thisYear, "Close platform",
                words -> deeds.close(id, name, words, last)));
    }
}
