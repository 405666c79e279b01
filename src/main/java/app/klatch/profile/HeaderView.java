package app.klatch.profile;

import app.klatch.people.Closeness;
import app.klatch.people.Person;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import app.klatch.ui.Avatar;
import app.klatch.ui.Coin;
import app.klatch.ui.EditableText;
import app.klatch.ui.PlateRing;
import app.klatch.ui.RelativeDate;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who it is: picture, name, title and company, closeness, ways to reach, coin and plate.
final class HeaderView implements ProfilePart {
    private static final double LAMP = 36;
    private static final int LONG = 24;
    private static final double LEAST_OF_LONG = 160;

    private final ProfileViewModel model;
    private final ContactChips chips;
    private final Avatar avatar = new Avatar(Avatar.Size.LARGE);
    private final Coin coin = new Coin(LAMP);
    private final PlateRing plate = new PlateRing(LAMP);

    @FXML private HBox picture;
    @FXML private EditableText name;
    @FXML private Hyperlink addName;
    @FXML private EditableText title;
    @FXML private EditableText company;
    @FXML private MenuButton closeness;
    @FXML private VBox who;
    @FXML private Label comma;
    @FXML private Label dot;
    @FXML private FlowPane channels;
    @FXML private VBox coinBox;
    @FXML private Label coinWord;
    @FXML private VBox plateBox;
    @FXML private Label plateWord;
    @FXML private MenuItem archive;
    @FXML private MenuItem delete;

    HeaderView(ProfileViewModel model, ProfileLinks links) {
        this.model = model;
        this.chips = new ContactChips(model.contacts(), links);
    }

    @FXML
    void initialize() {
        picture.getChildren().add(avatar);
        coinBox.getChildren().addFirst(coin);
        plateBox.getChildren().addFirst(plate);
        who.widthProperty().subscribe(width -> channels.setPrefWrapLength(width.doubleValue()));
        name.styled("title");
        addName.setOnAction(_ -> name.edit());
        title.styled("muted");
        company.styled("muted");
        archive.setOnAction(_ -> withProfile(model::archive));
        delete.setOnAction(_ -> withProfile(model::delete));
        for (Closeness each : Closeness.values()) {
            closeness.getItems().add(item(each.word(), each));
        }
        closeness.getItems().add(item("not said", null));
    }

    @Override
    public void render(Profile profile) {
        Person person = profile.person();
        avatar.setName(person.shownName());
        name.show(person.shownName(), person.name() == null ? "" : person.name(), text -> model.setName(profile, text));
        addName.setVisible(profile.isNameless());
        addName.setManaged(profile.isNameless());
        String titleText = person.title() == null ? "" : person.title();
        title.show(person.title() != null && person.company() != null ? titleText + "," : titleText, titleText, text -> model.setTitle(profile, text));
        share(title, person.title());
        share(company, person.company());
        company.show(person.company(), text -> model.setCompany(profile, text));
        comma.setText(person.title() != null && person.company() != null ? " " : "   ");
        dot.setText(person.closeness() != null && (person.title() != null || person.company() != null) ? " · " : "   ");
        closeness.setText(person.closeness() == null ? "+ Closeness" : person.closeness().word());
        closeness.setAccessibleText("Closeness: " + (person.closeness() == null ? "not said" : person.closeness().word()));
        archive.setText(person.archivedAt() == null ? "Archive" : "Bring back");
        archive.setOnAction(_ -> withProfile(person.archivedAt() == null ? model::archive : model::bringBack));
        channels.getChildren().setAll(chips.of(profile));
        renderLamps(profile);
    }

    @Override
    public void commit() {
        name.commit();
        title.commit();
        company.commit();
    }

    void editName() {
        name.edit();
    }

    /// Long texts share the line and wrap; short ones never do.
    private static void share(EditableText field, @Nullable String text) {
        field.setMinWidth(text != null && text.length() > LONG ? LEAST_OF_LONG : Region.USE_PREF_SIZE);
    }

    private void renderLamps(Profile profile) {
        coin.show(profile.row().online(), profile.row().inPerson());
        coinWord.setText(Coin.words(profile.row().online(), profile.row().inPerson()));
        PlateStanding standing = model.facts().standing(profile);
        plateBox.setVisible(standing.state() != PlateRule.State.RESTING);
        plateBox.setManaged(plateBox.isVisible());
        plate.show(ring(standing), standing.left(), standing.due() == null ? "" : "due " + RelativeDate.exact(standing.due()));
        plateWord.setText(FactsViewModel.word(standing.state()));
    }

    private static PlateRing.State ring(PlateStanding standing) {
        return switch (standing.state()) {
            case SPINNING -> PlateRing.State.SPINNING;
            case WOBBLING -> PlateRing.State.WOBBLING;
            case FALLEN -> PlateRing.State.FALLEN;
            case NEVER -> standing.slipped() < 0 ? PlateRing.State.SPINNING : PlateRing.State.WOBBLING;
            case RESTING -> PlateRing.State.RESTING;
        };
    }

    private MenuItem item(String words, @Nullable Closeness value) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> withProfile(profile -> model.setCloseness(profile, value)));
        return item;
    }

    private void withProfile(Consumer<Profile> what) {
        Profile now = model.profile().get();
        if (now != null) {
            what.accept(now);
        }
    }
}
