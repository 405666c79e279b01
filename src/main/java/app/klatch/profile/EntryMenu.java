package app.klatch.profile;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionIcon;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.ui.Icons;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with an entry of the timeline.
final class EntryMenu {
    private EntryMenu() {}

    static List<MenuItem> of(InteractionRow entry, TimelineViewModel model, Runnable editNote, Runnable editDay,
            LongConsumer editAll) {
        Menu channel = new Menu("How", Icons.of(InteractionIcon.of(entry.channel())));
        for (Channel each : Channel.values()) {
            channel.getItems().add(choice(each.word(), each == entry.channel(), () -> model.setChannel(entry, each)));
        }
        Menu stance = new Menu("Stance", Icons.of("mdi2s-scale-balance"));
        for (Stance each : Stance.values()) {
            stance.getItems().add(choice(each.word(), each == entry.stance(), () -> model.setStance(entry, each)));
        }
        return List.of(
                item("Edit the note", "mdi2n-note-edit-outline", editNote),
                item("Change the day", "mdi2c-calendar-edit", editDay),
                channel,
                stance,
                item("Edit…", "mdi2p-pencil-outline", () -> editAll.accept(entry.id())),
                new SeparatorMenuItem(),
                item("Delete", "mdi2d-delete-outline", () -> model.delete(entry)));
    }

    private static MenuItem item(String words, String icon, Runnable run) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static MenuItem choice(String words, boolean chosen, Runnable run) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
