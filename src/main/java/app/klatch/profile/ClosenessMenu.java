package app.klatch.profile;

import app.klatch.people.Closeness;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/// How close the person is, as a word in the header that opens the four to choose from.
final class ClosenessMenu extends MenuButton implements ProfilePart {
    private final Consumer<@Nullable Closeness> choose;
    private boolean there;

    ClosenessMenu(Consumer<@Nullable Closeness> choose) {
        this.choose = choose;
        getStyleClass().add("text-menu");
        setMinWidth(USE_PREF_SIZE);
        for (Closeness each : Closeness.values()) {
            getItems().add(item(each.word(), each));
        }
        getItems().add(item("not said", null));
        setOnHidden(_ -> RoomFor.take(this, there));
    }

    @Override
    public void render(Profile profile) {
        Closeness closeness = profile.person().closeness();
        there = closeness != null;
        setText(closeness == null ? "Closeness" : closeness.word());
        setAccessibleText("Closeness: " + (closeness == null ? "not said" : closeness.word()));
        RoomFor.take(this, there || isShowing());
    }

    void open() {
        RoomFor.take(this, true);
        requestFocus();
        Platform.runLater(this::show);
    }

    private MenuItem item(String words, @Nullable Closeness value) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> choose.accept(value));
        return item;
    }
}
