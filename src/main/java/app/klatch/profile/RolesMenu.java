package app.klatch.profile;

import app.klatch.ui.EditableText;
import app.klatch.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The roles as words in the header; a click or Enter opens the set to choose from, and any other word may be typed.
final class RolesMenu extends HBox implements ProfilePart {
    private final DetailsViewModel model;
    private final MenuButton menu = new MenuButton();
    private final EditableText other = new EditableText("Another role", "", false).styled("muted");
    private final RoomFor otherRoom = new RoomFor(other, other);
    private boolean there;

    RolesMenu(DetailsViewModel model) {
        this.model = model;
        menu.getStyleClass().add("text-menu");
        menu.setMinWidth(0);
        Wrapping.of(menu);
        menu.setOnHidden(_ -> settle());
        other.onEnd(this::settle);
        getChildren().addAll(menu, other);
    }

    @Override
    public void render(Profile profile) {
        List<String> roles = profile.details().roles();
        there = !roles.isEmpty();
        menu.setText(there ? String.join(", ", roles) : "Role");
        menu.setAccessibleText("Roles: " + (there ? String.join(", ", roles) : "none yet"));
        menu.setTooltip(there ? new Tooltip(String.join(", ", roles)) : null);
        menu.getItems().setAll(items(profile));
        other.show("", "", text -> model.addRoles(profile, text, other::clear));
        otherRoom.show(false);
        settle();
    }

    @Override
    public void commit() {
        other.commit();
    }

    void choose() {
        RoomFor.take(this, true);
        menu.requestFocus();
        Platform.runLater(menu::show);
    }

    private List<MenuItem> items(Profile profile) {
        List<MenuItem> items = new ArrayList<>();
        for (String role : model.rolesToChoose(profile)) {
            CheckMenuItem item = new CheckMenuItem(role);
            item.setMnemonicParsing(false);
            item.setSelected(profile.details().roles().contains(role));
            item.setOnAction(_ -> model.setRole(profile, role, item.isSelected()));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(EditableChip.item("Another role…", otherRoom::begin));
        return items;
    }

    private void settle() {
        boolean typing = other.isEditing() || !other.isBlank();
        RoomFor.take(other, typing);
        RoomFor.take(this, there || typing || menu.isShowing());
    }
}
