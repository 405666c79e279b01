package app.klatch.profile;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.log.InteractionForms;
import app.klatch.people.ContactPoint;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonFields;
import app.klatch.shell.OverlayLayer;
import app.klatch.shell.Page;
import app.klatch.shell.ShellKeys;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.HeardToasts;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The page of Ana Ruiz in a window of its own for tests; everything happens at once. It is Friday 20 November 2026.
final class ProfilePage implements AutoCloseable {
    static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    final List<URI> opened = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    final Database database;
    final Rooms rooms;
    final ProfileViewModel model;
    final long ana;

    ProfilePage(Path folder, Stage stage) {
        database = Database.open(folder.resolve("klatch.db"));
        rooms = Rooms.of(database, FRIDAY);
        ana = rooms.people().add(new PersonFields("Ana Ruiz", "Northwind", "CFO", null, null, null), "Ana Ruiz");
        rooms.contacts().add(ana, ContactPoint.Kind.EMAIL, "ana@northwind.example");
        DateWords words = new DateWords(Locale.US);
        Acts acts = new HeardToasts().acts(database, new Background(Runnable::run, Runnable::run, failures::add));
        model = new ProfileViewModel(rooms, new DayWords(words, FRIDAY), acts);
        InteractionForms forms = new InteractionForms(database, FRIDAY, words, new PeopleSearchRepository(database, rooms.rows()),
                acts, Runnable::run, new OverlayLayer());
        ProfileView view = new ProfileView(model, new ProfileLinks(opened::add, model::show, _ -> {}, opened -> {}), new RelativeDate(FRIDAY), forms);
        show(stage, view);
    }

    Profile shown() {
        return Objects.requireNonNull(model.profile().get());
    }

    private void show(Stage stage, ProfileView view) {
        Scene scene = new Scene(view.load(), 776, 576);
        new Theme(scene, Theme.Choice.LIGHT, List.of(Objects.requireNonNull(getClass().getResource("profile.css")).toExternalForm()));
        ShellViewModel shell = new ShellViewModel();
        shell.setPages(List.of(Page.onRail("person", "Person", "mdi2a-account-outline", 1, scene::getRoot).actions(view::actions)));
        new ShellKeys(shell, new OverlayLayer(), List.of()).listenTo(scene);
        model.show(ana);
        stage.setScene(scene);
        stage.show();
    }

    @Override
    public void close() {
        database.close();
    }
}
