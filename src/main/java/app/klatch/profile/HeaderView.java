package app.klatch.profile;

import app.klatch.people.Person;
import app.klatch.ui.Avatar;
import app.klatch.ui.EditableText;
import app.klatch.ui.WordFlow;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who it is: picture, name, what others call them, title and company, closeness and roles, ways to reach, coin and plate.
final class HeaderView implements ProfilePart {
    private final ProfileViewModel model;
    private final ProfileLinks links;
    private final Avatar avatar = new Avatar(Avatar.Size.LARGE);
    private final EditableText name = new EditableText("Name", "Name", false).styled("title");
    private final EditableText otherNames = new EditableText("Other names", "Other names", false).styled("muted", "other-names")
            .tip("What others call them, with commas between. The search and the capture line know them by these too.");
    private final RoomFor otherNamesRoom = new RoomFor(otherNames, otherNames);
    private final Hyperlink addName = new Hyperlink("+ What is their name?");
    private final HeaderLine line;
    private final LampsView lampsView;
    private ContactChips chips;

    @FXML private HBox picture;
    @FXML private VBox who;
    @FXML private WordFlow channels;
    @FXML private HBox lamps;
    @FXML private MenuItem archive;
    @FXML private MenuItem delete;

    HeaderView(ProfileViewModel model, ProfileLinks links) {
        this.model = model;
        this.links = links;
        this.line = new HeaderLine(model);
        this.lampsView = new LampsView(model.plate());
    }

    @FXML
    void initialize() {
        chips = new ContactChips(model.contacts(), links, channels);
        picture.getChildren().add(avatar);
        WordFlow names = new WordFlow(12, 0);
        names.getStyleClass().add("profile-name");
        names.getChildren().addAll(name, otherNames, addName);
        who.getChildren().addAll(0, List.of(names, line.node()));
        lamps.getChildren().addFirst(lampsView);
        addName.getStyleClass().add("add-link");
        addName.setOnAction(_ -> name.edit());
        delete.setOnAction(_ -> withProfile(model::delete));
    }

    @Override
    public void render(Profile profile) {
        Person person = profile.person();
        avatar.setName(person.shownName());
        name.show(person.shownName(), person.name() == null ? "" : person.name(), text -> model.setName(profile, text));
        otherNames.show(DetailsViewModel.otherNames(profile), String.join(", ", profile.details().otherNames()),
                text -> model.details().setOtherNames(profile, text));
        otherNamesRoom.show(!profile.details().otherNames().isEmpty());
        RoomFor.take(addName, profile.isNameless());
        archive.setText(person.archivedAt() == null ? "Archive" : "Bring back");
        archive.setOnAction(_ -> withProfile(person.archivedAt() == null ? model::archive : model::bringBack));
        chips.render(profile);
        line.render(profile);
        lampsView.render(profile);
    }

    @Override
    public void commit() {
        name.commit();
        otherNames.commit();
        line.commit();
        chips.commit();
    }

    void editName() {
        name.edit();
    }

    /// What can be added to the header.
    List<AddRow.Offer> offers() {
        return List.of(
                new AddRow.Offer("Title", "T", "mdi2b-briefcase-outline", now -> now.person().title() == null, line::addTitle),
                new AddRow.Offer("Company", "C", "mdi2d-domain", now -> now.person().company() == null, line::addCompany),
                new AddRow.Offer("Closeness", "H", "mdi2h-heart-outline", now -> now.person().closeness() == null, line::chooseCloseness),
                new AddRow.Offer("Role", "R", "mdi2a-account-tag-outline", now -> now.details().roles().isEmpty(), line::chooseRole),
                new AddRow.Offer("Other name", "O", "mdi2a-account-voice", now -> now.details().otherNames().isEmpty(), otherNamesRoom::begin),
                new AddRow.Offer("E-mail, phone or profile", "W", "mdi2a-at",
                        now -> now.contacts().isEmpty() && now.presences().isEmpty(), chips::add));
    }

    private void withProfile(Consumer<Profile> what) {
        Profile now = model.profile().get();
        if (now != null) {
            what.accept(now);
        }
    }
}
