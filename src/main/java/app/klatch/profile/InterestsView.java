package app.klatch.profile;

import app.klatch.people.Interest;
import app.klatch.people.Interest.Sort;
import app.klatch.people.Interest.Sphere;
import app.klatch.ui.Chip;
import app.klatch.ui.EditableText;
import app.klatch.ui.States;
import app.klatch.ui.WordFlow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the person likes, can help with and looks for, as chips: a click or Enter on one opens its menu.
final class InterestsView implements ProfilePart {
    private final InterestsViewModel model;
    private final WordFlow chips = new WordFlow(8, 8);
    private final EditableText more = EditableChip.adder("Another interest", "+ Add")
            .tip("“sailing”, “can help with tax law”, “looks for a boat builder (business)”");
    private final VBox section = Sections.of("Interests", chips);
    private final RoomFor room = new RoomFor(section, more);

    InterestsView(InterestsViewModel model) {
        this.model = model;
        chips.getStyleClass().add("chips");
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile profile) {
        List<Interest> interests = profile.details().interests();
        List<Node> nodes = new ArrayList<>(
                interests.stream().sorted(Comparator.comparing(Interest::sort)).map(this::chip).toList());
        nodes.add(more);
        chips.getChildren().setAll(nodes);
        more.pseudoClassStateChanged(States.EMPTY, interests.isEmpty());
        more.show("", "", text -> model.add(profile, text, more::clear));
        room.show(!interests.isEmpty());
    }

    @Override
    public void commit() {
        more.commit();
    }

    void add() {
        room.begin();
    }

    private EditableChip chip(Interest interest) {
        String sphere = interest.sphere() == null ? "" : " · " + interest.sphere().word();
        Chip chip = new Chip(icon(interest.sort()), interest.words() + sphere);
        Tooltip.install(chip, new Tooltip(interest.words() + sphere + "\nEnter or a click changes it, E edits, Delete removes"));
        chip.setAccessibleText(interest.toEdit());
        return new EditableChip(chip, "Interest", interest.toEdit(), text -> model.change(interest, text), () -> model.remove(interest))
                .offering(() -> menu(interest))
                .opensMenu();
    }

    private List<MenuItem> menu(Interest interest) {
        List<MenuItem> items = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            items.add(choice(capital(sort.word()), sort == interest.sort(), () -> model.setSort(interest, sort)));
        }
        items.add(new SeparatorMenuItem());
        for (Sphere sphere : Sphere.values()) {
            items.add(choice(capital(sphere.word()), sphere == interest.sphere(), () -> model.setSphere(interest, sphere)));
        }
        items.add(choice("Not said which", interest.sphere() == null, () -> model.setSphere(interest, null)));
        items.add(new SeparatorMenuItem());
        return items;
    }

    private static CheckMenuItem choice(String words, boolean chosen, Runnable run) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static @Nullable String icon(Sort sort) {
        return switch (sort) {
            case LIKES -> null;
            case CAN_HELP_WITH -> "mdi2l-lifebuoy";
            case LOOKS_FOR -> "mdi2m-magnify";
        };
    }
}
