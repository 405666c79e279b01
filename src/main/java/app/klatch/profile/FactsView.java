package app.klatch.profile;

import app.klatch.introductions.Introduced;
import app.klatch.people.BirthdayWords;
import app.klatch.people.Interest;
import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
import app.klatch.ui.Chip;
import app.klatch.ui.EditableText;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.States;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The side column under the next steps: plate, who led whom here, interests, birthday, note.
final class FactsView implements ProfilePart {
    private static final int INTRODUCED_SHOWN = 4;

    private final ProfileViewModel model;
    private final ProfileLinks links;
    private final RelativeDate dates;
    private final PersonPicker picker;
    private @Nullable Profile profile;

    @FXML private EditableText plate;
    @FXML private Label plateDue;
    @FXML private Button rest;
    @FXML private FlowPane ledHere;
    @FXML private VBox pickerPlace;
    @FXML private FlowPane interests;
    @FXML private EditableText birthday;
    @FXML private EditableText note;
    private final EditableText moreInterests = new EditableText("Another interest", "+ Add", false).styled("chip-text");

    FactsView(ProfileViewModel model, ProfileLinks links, RelativeDate dates) {
        this.model = model;
        this.links = links;
        this.dates = dates;
        this.picker = new PersonPicker((typed, onFound) -> with(now -> model.facts().suggest(now, typed, onFound)),
                chosen -> with(now -> model.facts().setIntroducer(now, chosen)));
    }

    @FXML
    void initialize() {
        pickerPlace.getChildren().add(picker);
        moreInterests.getStyleClass().add("chip-editor");
        rest.setOnAction(_ -> with(model.facts()::letRest));
        birthday.preview(words -> BirthdayWords.read(words).map(BirthdayWords::shown).orElse(""));
    }

    @Override
    public void render(Profile now) {
        if (profile != null && profile.id() != now.id()) {
            picker.close();
        }
        profile = now;
        renderPlate(now);
        ledHere.getChildren().setAll(path(now));
        interests.getChildren().setAll(now.interests().stream().map(this::chip).toList());
        moreInterests.pseudoClassStateChanged(States.EMPTY, now.interests().isEmpty());
        moreInterests.show("", "", text -> model.facts().addInterests(now, text, moreInterests::clear));
        interests.getChildren().add(moreInterests);
        String iso = now.person().birthday();
        birthday.show(iso == null ? "" : BirthdayWords.shown(iso), text -> model.setBirthday(now, text));
        note.show(now.person().note(), text -> model.setNote(now, text));
    }

    @Override
    public void commit() {
        List.of(plate, birthday, note, moreInterests).forEach(EditableText::commit);
    }

    private void renderPlate(Profile now) {
        String words = now.plate() == null ? "" : PlateWords.of(now.plate());
        plate.show(words, text -> model.facts().setPlate(now, text));
        PlateStanding standing = model.facts().standing(now);
        plateDue.setText(standing.due() == null ? "" : dueWords(standing.due()));
        rest.setVisible(now.plate() != null);
        rest.setManaged(now.plate() != null);
    }

    private String dueWords(LocalDate due) {
        return (due.isBefore(model.facts().today()) ? "· was due " : "· due ") + dates.inSentence(due);
    }

    /// Introducer → this person → whom they introduced, as far as there are any.
    private List<Node> path(Profile now) {
        List<Node> nodes = new ArrayList<>();
        Introduced introducer = now.introducer();
        if (introducer == null) {
            Hyperlink choose = new Hyperlink("+ Introduced by");
            choose.getStyleClass().add("add-link");
            choose.setOnAction(_ -> picker.open());
            nodes.add(choose);
        } else {
            nodes.add(new Chip(null, introducer.name()).removable("who introduced", () -> with(model.facts()::clearIntroducer))
                    .onAction(() -> links.openPerson().accept(introducer.personId())));
        }
        if (introducer != null || !now.introduced().isEmpty()) {
            nodes.addAll(List.of(arrow(), self(now)));
        }
        if (!now.introduced().isEmpty()) {
            nodes.add(arrow());
            nodes.addAll(links(now.introduced()));
        }
        return nodes;
    }

    /// The first few with commas between, and how many more there are.
    private List<Node> links(List<Introduced> people) {
        int shown = people.size() <= INTRODUCED_SHOWN + 1 ? people.size() : INTRODUCED_SHOWN;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            nodes.add(link(people.get(i), i < people.size() - 1 ? "," : ""));
        }
        if (shown < people.size()) {
            nodes.add(new Label(people.size() - shown + " more"));
        }
        return nodes;
    }

    private Hyperlink link(Introduced person, String comma) {
        Hyperlink link = new Hyperlink(person.name() + comma);
        link.getStyleClass().add("person-link");
        link.setOnAction(_ -> links.openPerson().accept(person.personId()));
        return link;
    }

    private static Label arrow() {
        Label arrow = new Label("→");
        arrow.getStyleClass().add("muted");
        return arrow;
    }

    private static Label self(Profile now) {
        String name = now.person().shownName();
        Label self = new Label(name.contains(" ") && name.length() > 20 ? name.substring(0, name.indexOf(' ')) : name);
        self.getStyleClass().add("name");
        return self;
    }

    private Chip chip(Interest interest) {
        return new Chip(null, interest.name()).removable(interest.name(), () -> model.facts().removeInterest(interest));
    }

    private void with(Consumer<Profile> what) {
        if (profile != null) {
            what.accept(profile);
        }
    }
}
