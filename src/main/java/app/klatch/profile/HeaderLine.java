package app.klatch.profile;

import app.klatch.people.Person;
import app.klatch.ui.EditableText;
import app.klatch.ui.WordFlow;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// "CFO, Northwind · friend · client": one line under the name, of what is known; more lines in a narrow window.
final class HeaderLine implements ProfilePart {
    private final ProfileViewModel model;
    private final EditableText title = new EditableText("Title", "Title", false).styled("muted");
    private final EditableText company = new EditableText("Company", "Company", false).styled("muted");
    private final RoomFor titleRoom = new RoomFor(title, title);
    private final RoomFor companyRoom = new RoomFor(company, company);
    private final Label blank = WordFlow.join(" ");
    private final Label dot = WordFlow.join(" · ");
    private final Label roleDot = WordFlow.join(" · ");
    private final ClosenessMenu closeness;
    private final RolesMenu roles;
    private final WordFlow line = new WordFlow(0, 2);
    private boolean something;

    HeaderLine(ProfileViewModel model) {
        this.model = model;
        this.closeness = new ClosenessMenu(value -> withProfile(profile -> model.setCloseness(profile, value)));
        this.roles = new RolesMenu(model.details());
        line.getStyleClass().add("profile-line");
        line.getChildren().addAll(title, blank, company, dot, closeness, roleDot, roles);
        roles.managedProperty().subscribe(this::join);
    }

    Node node() {
        return line;
    }

    @Override
    public void render(Profile profile) {
        Person person = profile.person();
        String text = person.title() == null ? "" : person.title();
        boolean both = person.title() != null && person.company() != null;
        title.show(both ? text + "," : text, text, typed -> model.setTitle(profile, typed));
        company.show(person.company(), typed -> model.setCompany(profile, typed));
        titleRoom.show(person.title() != null);
        companyRoom.show(person.company() != null);
        RoomFor.take(blank, both);
        boolean work = person.title() != null || person.company() != null;
        RoomFor.take(dot, work && person.closeness() != null);
        something = work || person.closeness() != null;
        closeness.render(profile);
        roles.render(profile);
        join();
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

    private void join() {
        RoomFor.take(roleDot, something && roles.isManaged());
    }

    private void withProfile(Consumer<Profile> what) {
        Profile now = model.profile().get();
        if (now != null) {
            what.accept(now);
        }
    }
}
