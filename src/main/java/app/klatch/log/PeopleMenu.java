package app.klatch.log;

import app.klatch.ui.Icons;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;

/// Asks which of several people to open, beside the chosen line of a list.
final class PeopleMenu {
    private PeopleMenu() {}

    static void show(ListView<?> list, List<PersonChoice> people, LongConsumer open) {
        ContextMenu menu = new ContextMenu();
        for (PersonChoice person : people) {
            MenuItem item = new MenuItem(person.name(), Icons.of("mdi2a-account-outline"));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> open.accept(person.id()));
            menu.getItems().add(item);
        }
        Node beside = list.lookupAll(".list-cell:selected").stream().findFirst().orElse(list);
        Bounds at = beside.localToScreen(beside.getBoundsInLocal());
        menu.show(beside, at.getMinX() + 48, at.getMaxY());
    }
}
