package app.klatch;

import app.klatch.db.Database;
import app.klatch.db.SettingRepository;
import app.klatch.settings.SettingsRooms;
import app.klatch.shell.CaptureSlot;
import app.klatch.shell.ShellView;
import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Background;
import app.klatch.ui.Fxml;
import app.klatch.ui.Theme;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The composition root: the window from the file to the keys, in order; [Pages] has the pages. Make it on the UI thread.
public final class App {
    private final Frame frame;
    private final Pages pages;
    private final ShellView view;
    private final Scene scene;
    private final Theme theme;
    private final Commands commands;
    private final SettingRepository settings;

    /// `browser` opens a mail or a page in the system's own program; called in the background, and only after a click.
    public App(Database database, Clock clock, Consumer<String> browser) {
        settings = new SettingRepository(database);
        frame = new Frame(database, clock, browser, this::window);
        pages = new Pages(frame, this::dress);
        frame.shell().setPages(pages.all());
        CaptureSlot capture = pages.capture().slot();
        view = new ShellView(frame.shell(), capture, frame.toasts(), frame.overlay());
        scene = new Scene(Fxml.load(view), 1280, 800);
        theme = new Theme(scene, SettingsRooms.of(database, clock).theme(), Stylesheets.ALL);
        commands = new Commands(frame, view, capture, pages, ThemeActions.of(theme, this::remember));
        commands.listenTo(scene);
    }

    Scene scene() {
        return scene;
    }

    Theme theme() {
        return theme;
    }

    Background background() {
        return frame.background();
    }

    SettingRepository settings() {
        return settings;
    }

    Pages pages() {
        return pages;
    }

    /// Which page is in front.
    ShellViewModel shell() {
        return frame.shell();
    }

    /// What the tour leads through.
    TourStops tourStops() {
        return pages.tourStops(commands);
    }

    /// Builds the pages that are not open yet while nobody types.
    void buildAhead(Runnable onDone) {
        view.buildAhead(frame.background()::whenIdle, onDone);
    }

    /// To be called every second or so.
    void tick() {
        pages.tick();
    }

    /// Lets the last work finish and closes the file.
    void close() {
        pages.close();
        frame.close();
    }

    /// Tells also this of every failure that nobody else took care of.
    void onFailure(Consumer<Throwable> action) {
        frame.onFailure(action);
    }

    /// Any failure that nobody else took care of.
    void failed(Throwable failure) {
        frame.failed(failure);
    }

    private Window window() {
        return scene.getWindow();
    }

    private void dress(Theme.Choice colours) {
        theme.choose(colours);
    }

    private void remember(Theme.Choice colours) {
        frame.background().run(() -> settings.put(SettingsRooms.THEME, colours.name()));
    }
}
