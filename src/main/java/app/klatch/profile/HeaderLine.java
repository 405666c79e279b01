package app.klatch.profile;

import app.klatch.people.Person;
import app.klatch.ui.EditableText;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "CFO, Northwind · friend · client": one line under the name, of what is known; roles go to a second one in a narrow window.
final class HeaderLine extends VBox implements ProfilePart {
    private static final int LONG = 24;
    private static final double LEAST_OF_LONG = 160;

    private final ProfileViewModel model;
    private final EditableText title = new EditableText("Title", "Title", false).styled("muted");
    private final EditableText company = new EditableText("Company", "Company", false).styled("muted");
    private final RoomFor titleRoom = new RoomFor(title, title);
    private final RoomFor companyRoom = new RoomFor(company, company);
    private final Label comma = join(" ");
    private final Label dot = join(" · ");
    private final ClosenessMenu closeness;
    private final RolesMenu roles;
    private final HBox first = line();
    private final HBox second = line();
    private boolean something;

    HeaderLine(ProfileViewModel model) {
        this.model = model;
        this.closeness = new ClosenessMenu(value -> withProfile(profile -> model.setCloseness(profile, value)));
        this.roles = new RolesMenu(model.details());
        first.getChildren().addAll(title, comma, company, dot, closeness);
        getChildren().addAll(first, second);
        widthProperty().subscribe(this::place);
        roles.managedProperty().subscribe(this::place);
    }

    @Override
    public void render(Profile profile) {
        Person person = profile.person();
        String text = person.title() == null ? "" : person.title();
        boolean both = person.title() != null && person.company() != null;
        title.show(both ? text + "," : text, text, typed -> model.setTitle(profile, typed));
        company.show(person.company(), typed -> model.setCompany(profile, typed));
        share(title, person.title());
        share(company, person.company());
        titleRoom.show(person.title() != null);
        companyRoom.show(person.company() != null);
        RoomFor.take(comma, both);
        boolean work = person.title() != null || person.company() != null;
        RoomFor.take(dot, work && person.closeness() != null);
        something = work || person.closeness() != null;
        closeness.render(profile);
        roles.render(profile);
        place();
    }

    @Override
    public void commit() {
        title.commit();
        company.commit();
        roles.commit();
    }

    void addTitle() {
        titleRoom.begin();
    }

    void addCompany() {
        companyRoom.begin();
    }

    void chooseCloseness() {
        closeness.open();
    }

    void chooseRole() {
        roles.choose();
    }

    /// Puts the roles where there is room for them.
    private void place() {
        roles.follows(something);
        applyCss();
        boolean alone = second.getChildren().contains(roles);
        boolean fits = getWidth() <= 0 || first.prefWidth(-1) + (alone ? roles.prefWidth(-1) : 0) <= getWidth();
        if (fits == alone || roles.getParent() == null) {
            (fits ? second : first).getChildren().remove(roles);
            (fits ? first : second).getChildren().add(roles);
        }
        roles.follows(fits && something);
        RoomFor.take(second, !fits && roles.isManaged());
    }

    /// Long texts share the line and wrap; short ones never do.
    static void share(EditableText field, @Nullable String text) {
        field.setMinWidth(text != null && text.length() > LONG ? LEAST_OF_LONG : USE_PREF_SIZE);
    }

    private static Label join(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().addAll("muted", "profile-join");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static HBox line() {
        HBox line = new HBox();
        line.getStyleClass().add("profile-line");
        return line;
    }

    private void withProfile(Consumer<Profile> what) {
        Profile now = model.profile().get();
        if (now != null) {
            what.accept(now);
        }
    }
}
