package app.klatch.tour;

import app.klatch.ui.Background;
import app.klatch.ui.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Walks a window through its stops and writes a picture at each: light and dark at 1280 × 800, light at 960 × 640,
/// and main pages dark at that size too. Nothing waits by the clock: each picture is taken when Background has nothing left to do.
public final class Tour {
    private record Shot(String file, int width, int height, Theme.Choice colours, Stop stop) {}

    private final Stage stage;
    private final Theme theme;
    private final Background background;
    private final Path folder;
    private final Queue<Shot> shots = new ArrayDeque<>();

    /// The stage must be showing. The folder is made when it is missing.
    public Tour(Stage stage, Theme theme, Background background, Path folder) {
        this.stage = stage;
        this.theme = theme;
        this.background = background;
        this.folder = folder;
    }

    /// Renders the pictures of the stops that have `only` in their name, and then calls `onDone` with their number, all on the UI thread.
    public void render(List<Stop> stops, String only, Consumer<Integer> onDone) {
        for (Stop stop : stops) {
            shots.add(new Shot(stop.name() + "-light", 1280, 800, Theme.Choice.LIGHT, stop));
        }
        for (Stop stop : stops) {
            shots.add(new Shot(stop.name() + "-dark", 1280, 800, Theme.Choice.DARK, stop));
        }
        for (Stop stop : stops) {
            shots.add(new Shot(stop.name() + "-small", 960, 640, Theme.Choice.LIGHT, stop));
        }
        for (Stop stop : stops.stream().filter(Stop::main).toList()) {
            shots.add(new Shot(stop.name() + "-small-dark", 960, 640, Theme.Choice.DARK, stop));
        }
        shots.removeIf(shot -> !shot.file().contains(only));
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException("The folder " + folder + " could not be made.", broken);
        }
        int all = shots.size();
        next(() -> onDone.accept(all));
    }

    private void next(Runnable onDone) {
        Shot shot = shots.poll();
        if (shot == null) {
            onDone.run();
            return;
        }
        stage.setWidth(shot.width());
        stage.setHeight(shot.height());
        theme.choose(shot.colours());
        shot.stop().arrange().run();
        background.whenIdle(() -> whenSized(shot, () -> finish(shot, () -> {
            Picture.write(stage.getScene().snapshot(null), folder.resolve(shot.file() + ".png"));
            next(onDone);
        })));
    }

    private static void finish(Shot shot, Runnable action) {
        Runnable drawn = shot.stop().drawn();
        if (drawn == null) {
            action.run();
        } else {
            drawn.run();
            Frames.after(3, action);
        }
    }

    /// A stage takes its new size some time after it was asked for.
    private void whenSized(Shot shot, Runnable action) {
        Scene scene = stage.getScene();
        AtomicReference<Subscription> waiting = new AtomicReference<>(Subscription.EMPTY);
        Runnable look = () -> {
            if (scene.getWidth() == shot.width() && scene.getHeight() == shot.height()) {
                waiting.get().unsubscribe();
                waiting.set(Subscription.EMPTY);
                Frames.after(3, action);
            }
        };
        waiting.set(Subscription.combine(
                scene.widthProperty().subscribe(look), scene.heightProperty().subscribe(look)));
        look.run();
    }
}
