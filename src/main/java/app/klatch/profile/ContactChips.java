package app.klatch.profile;

import app.klatch.people.ContactPoint;
import app.klatch.platforms.Presence;
import app.klatch.ui.Chip;
import app.klatch.ui.EditableText;
import app.klatch.ui.WordFlow;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// The row of ways to reach a person: the first phone and e-mail, then profiles platform by platform, then the others; when
/// there are many, the first of them. A click writes, opens or copies; the menu, or E and Delete on the chip, edit and remove.
final class ContactChips implements ProfilePart {
    private static final int MOST = 6;

    private final ContactsViewModel model;
    private final ProfileLinks links;
    private final WordFlow row;
    private final EditableText more = EditableChip.adder("Another way to reach", "+");
    private final RoomFor room;
    private long shown;
    private boolean all;

    ContactChips(ContactsViewModel model, ProfileLinks links, WordFlow row) {
        this.model = model;
        this.links = links;
        this.row = row;
        this.room = new RoomFor(row, more);
        more.tip("Add an e-mail, a phone, a link, or “LinkedIn ana-ruiz”");
    }

    @Override
    public void render(Profile profile) {
        if (shown != profile.id()) {
            shown = profile.id();
            all = false;
        }
        List<ContactPoint> first = ContactsViewModel.firstPoints(profile.contacts());
        List<Presence> presences = ContactsViewModel.byPlatform(profile.presences());
        List<Node> nodes = new ArrayList<>();
        first.forEach(point -> nodes.add(chip(point)));
        presences.forEach(presence -> nodes.add(chip(profile, presence, presences)));
        profile.contacts().stream().filter(point -> !first.contains(point)).forEach(point -> nodes.add(chip(point)));
        boolean any = !nodes.isEmpty();
        if (!all && nodes.size() > MOST + 1) {
            nodes.subList(MOST, nodes.size()).clear();
            nodes.add(showAll(profile, profile.contacts().size() + presences.size() - MOST));
        }
        more.show("", "", text -> model.add(profile, text, more::clear));
        nodes.add(more);
        row.getChildren().setAll(nodes);
        room.show(any);
    }

    @Override
    public void commit() {
        more.commit();
    }

    /// Opens the field for another way to reach the person.
    void add() {
        room.begin();
    }

    private Hyperlink showAll(Profile profile, int hidden) {
        Hyperlink link = new Hyperlink(hidden + " more");
        link.getStyleClass().addAll("add-link", "chip-text");
        link.setOnAction(_ -> {
            all = true;
            render(profile);
            row.getChildren().get(MOST).requestFocus();
        });
        return link;
    }

    private Node chip(ContactPoint point) {
        Chip chip = new Chip(icon(point), point.value());
        EditableChip editable = new EditableChip(chip, "Address", point.value(), text -> model.change(point, text), () -> model.remove(point));
        return acting(editable, chip, ContactsViewModel.link(point), point.value(), point.kind() == ContactPoint.Kind.EMAIL ? "Write to" : "Open", List::of);
    }

    private Node chip(Profile profile, Presence presence, List<Presence> all) {
        String handle = ContactsViewModel.handle(presence);
        boolean several = all.stream().filter(other -> other.platformId() == presence.platformId()).count() > 1;
        Chip chip = new Chip(presence.kind().icon(), several ? presence.platform() + " · " + handle : presence.platform(), presence.kind().chipStyle());
        EditableChip editable = new EditableChip(chip, presence.platform(), ContactsViewModel.toEdit(presence),
                text -> model.change(presence, text), () -> model.remove(presence));
        return acting(editable, chip, ContactsViewModel.link(presence), handle, "Open",
                () -> List.of(EditableChip.item("Another handle on " + presence.platform(), () -> another(profile, presence))));
    }

    /// Opens a field behind the chips that takes a handle or a link on the same platform.
    private void another(Profile profile, Presence presence) {
        EditableText field = EditableChip.adder("Another handle on " + presence.platform(), "+");
        field.show("", "", text -> model.addTo(profile, presence, text));
        field.onEnd(() -> row.getChildren().remove(field));
        row.getChildren().add(row.getChildren().indexOf(more), field);
        field.edit();
    }

    private EditableChip acting(EditableChip editable, Chip chip, Optional<URI> link, String value, String verb,
            Supplier<List<MenuItem>> more) {
        Runnable copy = () -> {
            links.copy().accept(value);
            model.copied(value);
        };
        Runnable act = link.<Runnable>map(uri -> () -> links.browse().accept(uri)).orElse(copy);
        chip.onAction(act);
        Tooltip.install(chip, new Tooltip((link.isPresent() ? verb : "Copy") + " " + value + "\nE edits, Delete removes, or right-click"));
        return editable.offering(() -> {
            List<MenuItem> items = new ArrayList<>();
            link.ifPresent(_ -> items.add(EditableChip.item(verb, act)));
            items.add(EditableChip.item("Copy", copy));
            items.addAll(more.get());
            return items;
        });
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
