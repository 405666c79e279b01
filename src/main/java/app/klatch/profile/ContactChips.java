package app.klatch.profile;

import app.klatch.people.ContactPoint;
import app.klatch.platforms.Presence;
import app.klatch.ui.Chip;
import app.klatch.ui.EditableText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// The row of ways to reach a person: addresses, then profiles platform by platform. A click writes, opens or copies; the
/// menu, or E and Delete on the chip, edit and remove.
final class ContactChips implements ProfilePart {
    private final ContactsViewModel model;
    private final ProfileLinks links;
    private final FlowPane row;
    private final EditableText more = EditableChip.adder("Another way to reach", "+");
    private final RoomFor room;

    ContactChips(ContactsViewModel model, ProfileLinks links, FlowPane row) {
        this.model = model;
        this.links = links;
        this.row = row;
        this.room = new RoomFor(row, more);
        more.tip("Add an e-mail, a phone, a link, or “LinkedIn ana-ruiz”");
    }

    @Override
    public void render(Profile profile) {
        List<Node> nodes = new ArrayList<>();
        profile.contacts().forEach(point -> nodes.add(chip(point)));
        List<Presence> presences = ContactsViewModel.byPlatform(profile.presences());
        presences.forEach(presence -> nodes.add(chip(profile, presence, presences)));
        more.show("", "", text -> model.add(profile, text, more::clear));
        nodes.add(more);
        row.getChildren().setAll(nodes);
        room.show(nodes.size() > 1);
    }

    @Override
    public void commit() {
        more.commit();
    }

    /// Opens the field for another way to reach the person.
    void add() {
        room.begin();
    }

    private Node chip(ContactPoint point) {
        Chip chip = new Chip(icon(point), point.value());
        EditableChip editable = new EditableChip(chip, "Address", point.value(), text -> model.change(point, text), () -> model.remove(point));
        return acting(editable, chip, ContactsViewModel.link(point), point.value(), point.kind() == ContactPoint.Kind.EMAIL ? "Write to" : "Open");
    }

    private Node chip(Profile profile, Presence presence, List<Presence> all) {
        String handle = ContactsViewModel.handle(presence);
        boolean several = all.stream().filter(other -> other.platformId() == presence.platformId()).count() > 1;
        Chip chip = new Chip(presence.kind().icon(), several ? presence.platform() + " · " + handle : presence.platform(), presence.kind().chipStyle());
        EditableChip editable = new EditableChip(chip, presence.platform(), ContactsViewModel.toEdit(presence),
                text -> model.change(presence, text), () -> model.remove(presence));
        editable.offering(List.of(EditableChip.item("Another handle on " + presence.platform(), () -> another(profile, presence))));
        return acting(editable, chip, ContactsViewModel.link(presence), handle, "Open");
    }

    /// Opens a field behind the chips that takes a handle or a link on the same platform.
    private void another(Profile profile, Presence presence) {
        EditableText field = EditableChip.adder("Another handle on " + presence.platform(), "+");
        field.show("", "", text -> model.addTo(profile, presence, text));
        field.onEnd(() -> row.getChildren().remove(field));
        row.getChildren().add(row.getChildren().indexOf(more), field);
        field.edit();
    }

    private EditableChip acting(EditableChip editable, Chip chip, Optional<URI> link, String value, String verb) {
        Runnable copy = () -> {
            links.copy().accept(value);
            model.copied(value);
        };
        Runnable act = link.<Runnable>map(uri -> () -> links.browse().accept(uri)).orElse(copy);
        List<MenuItem> items = new ArrayList<>();
        link.ifPresent(_ -> items.add(EditableChip.item(verb, act)));
        items.add(EditableChip.item("Copy", copy));
        chip.onAction(act);
        Tooltip.install(chip, new Tooltip((link.isPresent() ? verb : "Copy") + " " + value + "\nE edits, Delete removes, or right-click"));
        return editable.offering(items);
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
}
