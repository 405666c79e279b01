package app.klatch.profile;

import app.klatch.introductions.Introduced;
import app.klatch.names.NameParser;
import app.klatch.ui.Keys;
import app.klatch.ui.WordFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Introducer → the person → whom they introduced, as far as there are any. Every name opens its page; Delete, or the menu,
/// takes a name out of the path.
final class LedHereView implements ProfilePart {
    private static final int SHOWN = 3;

    private final LedHereViewModel model;
    private final ProfileLinks links;
    private final WordFlow path = new WordFlow(8, 8);
    private final PersonPicker introducer;
    private final PersonPicker introduced;
    private final VBox section;
    private @Nullable Profile profile;
    private boolean all;

    LedHereView(LedHereViewModel model, ProfileLinks links) {
        this.model = model;
        this.links = links;
        this.introducer = picker("Who introduced you?", chosen -> with(now -> model.setIntroducer(now, chosen)));
        this.introduced = picker("Whom did they introduce to you?", chosen -> with(now -> model.addIntroduced(now, chosen)));
        this.section = Sections.of("Led here", path, introducer, introduced);
        path.getStyleClass().add("led-here");
        section.visibleProperty().bind(section.managedProperty());
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile now) {
        boolean another = profile != null && profile.id() != now.id();
        profile = now;
        if (another) {
            all = false;
            introducer.close();
            introduced.close();
        }
        path.getChildren().setAll(nodes(now));
        section.setManaged(isThere(now) || introducer.isVisible() || introduced.isVisible());
    }

    static boolean isThere(Profile profile) {
        return profile.introducer() != null || !profile.introduced().isEmpty();
    }

    void addIntroducer() {
        section.setManaged(true);
        introducer.open();
    }

    void addIntroduced() {
        section.setManaged(true);
        introduced.open();
    }

    private List<Node> nodes(Profile now) {
        List<Node> nodes = new ArrayList<>();
        Introduced first = now.introducer();
        nodes.add(first == null ? add("+ Introduced by", this::addIntroducer)
                : link(first, "", () -> model.clear(new Introduced(now.id(), now.person().shownName()))));
        nodes.addAll(List.of(arrow(), self(now), arrow()));
        List<Introduced> people = now.introduced();
        int shown = all || people.size() <= SHOWN + 1 ? people.size() : SHOWN;
        for (int i = 0; i < shown; i++) {
            Introduced person = people.get(i);
            nodes.add(link(person, i < people.size() - 1 ? "," : "", () -> model.clear(person)));
        }
        if (shown < people.size()) {
            nodes.add(add(people.size() - shown + " more", this::showAll));
        }
        Hyperlink more = add(people.isEmpty() ? "+ Led to" : "+", this::addIntroduced);
        more.setAccessibleText("Add somebody they introduced to you");
        nodes.add(more);
        return nodes;
    }

    private void showAll() {
        all = true;
        with(this::render);
    }

    private Hyperlink link(Introduced person, String comma, Runnable forget) {
        Hyperlink link = new Hyperlink(person.name() + comma);
        link.getStyleClass().add("person-link");
        Runnable open = () -> links.openPerson().accept(person.personId());
        link.setOnAction(_ -> open.run());
        link.setOnContextMenuRequested(event -> new ContextMenu(EditableChip.item("Open", open), EditableChip.item("Take out of the path", forget))
                .show(link, event.getScreenX(), event.getScreenY()));
        link.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.matches("Delete", event)) {
                event.consume();
                forget.run();
            }
        });
        return link;
    }

    private static Hyperlink add(String words, Runnable run) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("add-link");
        link.setOnAction(_ -> run.run());
        return link;
    }

    private static Label arrow() {
        Label arrow = new Label("→");
        arrow.getStyleClass().add("muted");
        return arrow;
    }

    private static Label self(Profile now) {
        String given = NameParser.parse(now.person().shownName()).given();
        Label self = new Label(given.isBlank() ? now.person().shownName() : given);
        self.getStyleClass().add("name");
        return self;
    }

    private PersonPicker picker(String prompt, Consumer<Introduced> onChosen) {
        return new PersonPicker(prompt, (typed, onFound) -> with(now -> model.suggest(now, typed, onFound)), onChosen,
                () -> with(this::render));
    }

    private void with(Consumer<Profile> what) {
        if (profile != null) {
            what.accept(profile);
        }
    }
}
