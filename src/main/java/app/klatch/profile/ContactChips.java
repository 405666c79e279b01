package app.klatch.profile;

import app.klatch.people.ContactPoint;
import app.klatch.platforms.Presence;
import app.klatch.ui.Chip;
import app.klatch.ui.EditableText;
import app.klatch.ui.Keys;
import app.klatch.ui.States;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// The row of ways to reach a person. A click writes, opens or copies; the menu, or E and Delete on the chip, edit and remove.
final class ContactChips {
    private final ContactsViewModel model;
    private final ProfileLinks links;

    ContactChips(ContactsViewModel model, ProfileLinks links) {
        this.model = model;
        this.links = links;
    }

    List<Node> of(Profile profile) {
        List<Node> nodes = new ArrayList<>();
        profile.contacts().forEach(point -> nodes.add(chip(point)));
        profile.presences().forEach(presence -> nodes.add(chip(presence)));
        EditableText more = field("Another way to reach",
                nodes.isEmpty() ? "+ Phone, e-mail or profile" : "+", "");
        more.pseudoClassStateChanged(States.EMPTY, nodes.isEmpty());
        more.show("", "", text -> model.add(profile, text, more::clear));
        nodes.add(more);
        return nodes;
    }

    private Node chip(ContactPoint point) {
        Optional<URI> link = ContactsViewModel.link(point);
        Chip chip = new Chip(icon(point), point.value());
        HBox place = new HBox(chip);
        return equipped(place, chip, link, point.value(), verb(point.kind()),
                () -> edit(place, chip, "Address", point.value(), text -> model.change(point, text)), () -> model.remove(point));
    }

    private Node chip(Presence presence) {
        Optional<URI> link = ContactsViewModel.link(presence);
        String handle = presence.handle() != null ? presence.handle() : presence.url() != null ? presence.url() : presence.platform();
        Chip chip = new Chip(presence.kind().icon(), presence.platform(), presence.kind().chipStyle());
        HBox place = new HBox(chip);
        String toEdit = presence.handle() != null ? presence.handle() : presence.url() == null ? "" : presence.url();
        return equipped(place, chip, link, handle, "Open",
                () -> edit(place, chip, presence.platform(), toEdit, text -> model.change(presence, text)), () -> model.remove(presence));
    }

    private Node equipped(HBox place, Chip chip, Optional<URI> link, String value, String verb, Runnable edit, Runnable remove) {
        Runnable copy = () -> {
            links.copy().accept(value);
            model.copied(value);
        };
        Runnable act = link.<Runnable>map(uri -> () -> links.browse().accept(uri)).orElse(copy);
        ContextMenu menu = new ContextMenu();
        link.ifPresent(_ -> menu.getItems().add(item(verb, act)));
        menu.getItems().addAll(item("Copy", copy), item("Edit", edit), item("Remove", remove));
        chip.onAction(act);
        chip.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                act.run();
            }
        });
        chip.setOnContextMenuRequested(event -> menu.show(chip, event.getScreenX(), event.getScreenY()));
        chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, edit, remove));
        Tooltip.install(chip, new Tooltip((link.isPresent() ? verb : "Copy") + " " + value + "\nE edits, Delete removes, or right-click"));
        return place;
    }

    private static void onKey(KeyEvent event, Runnable edit, Runnable remove) {
        if (Keys.matches("E", event)) {
            event.consume();
            edit.run();
        } else if (Keys.matches("Delete", event) || Keys.matches("Backspace", event)) {
            event.consume();
            remove.run();
        }
    }

    private void edit(HBox place, Chip chip, String name, String value, EditableText.Save save) {
        EditableText field = field(name, value, value).onEnd(() -> {
            boolean focused = place.isFocusWithin();
            place.getChildren().setAll(chip);
            if (focused) {
                chip.requestFocus();
            }
        });
        field.show(value, value, save);
        place.getChildren().setAll(field);
        field.edit();
    }

    private static EditableText field(String name, String placeholder, String value) {
        EditableText field = new EditableText(name, placeholder, false).styled("chip-text");
        field.getStyleClass().add("chip-editor");
        field.show(value, _ -> null);
        return field;
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static String icon(ContactPoint point) {
        return switch (point.kind()) {
            case EMAIL -> "mdi2e-email-outline";
            case PHONE -> "mdi2p-phone";
            case ADDRESS -> "mdi2h-home-outline";
            case WEB -> "mdi2w-web";
            case HANDLE -> "mdi2a-at";
        };
    }

    private static String verb(ContactPoint.Kind kind) {
        return kind == ContactPoint.Kind.EMAIL ? "Write to" : "Open";
    }
}
