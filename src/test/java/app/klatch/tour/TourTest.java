package app.klatch.tour;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import app.klatch.ui.Avatar;
import app.klatch.ui.Background;
import app.klatch.ui.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@OnScreen
final class TourTest {
    private Label words;
    private final CompletableFuture<Throwable> failed = new CompletableFuture<>();
    private final ExecutorService worker = Background.oneWorker();
    private final Background background = new Background(worker, Platform::runLater, failed::complete);
    private Stage stage;
    private Theme theme;

    @Start
    void start(Stage shown) {
        words = new Label();
        Scene scene = new Scene(new VBox(new Avatar("Omar Haddad", Avatar.Size.LARGE), words), 960, 640);
        scene.getRoot().getStyleClass().add("page");
        stage = shown;
        theme = new Theme(scene, Theme.Choice.LIGHT, List.of());
        shown.setScene(scene);
        shown.show();
    }

    @Test
    void everyStopIsDrawnLightAndDarkAndSmallAndMainPagesSmallInTheDark(@TempDir Path folder) throws Exception {
        CompletableFuture<Integer> done = new CompletableFuture<>();
        Stop slow = Stop.ofMainPage("slow", () -> background.run(() -> "loaded in the background", words::setText));
        Stop bare = new Stop("bare", () -> words.setText(""));
        Stop late = new Stop("late", () -> words.setText("")).onceDrawn(() -> words.setText("said once it was drawn"));
        Platform.runLater(() -> new Tour(stage, theme, background, folder.resolve("new")).render(List.of(slow, bare, late), "", done::complete));
        assertThat(done.get(30, TimeUnit.SECONDS)).isEqualTo(10);
        assertThat(failed).isNotDone();
        assertThat(colours(folder.resolve("new/slow-light.png"), 1280, 800)).isGreaterThan(colours(folder.resolve("new/bare-light.png"), 1280, 800));
        assertThat(colours(folder.resolve("new/slow-dark.png"), 1280, 800)).isGreaterThan(1);
        assertThat(colours(folder.resolve("new/slow-small.png"), 960, 640)).isGreaterThan(1);
        assertThat(colours(folder.resolve("new/slow-small-dark.png"), 960, 640)).as("a main page").isGreaterThan(1);
        assertThat(colours(folder.resolve("new/late-light.png"), 1280, 800)).isGreaterThan(colours(folder.resolve("new/bare-light.png"), 1280, 800));
        assertThat(folder.resolve("new/bare-small-dark.png")).doesNotExist();
    }

    @Test
    void onlyThePicturesAskedForAreTaken(@TempDir Path folder) throws Exception {
        CompletableFuture<Integer> done = new CompletableFuture<>();
        Stop bare = Stop.ofMainPage("bare", () -> words.setText(""));
        Platform.runLater(() -> new Tour(stage, theme, background, folder).render(List.of(bare), "bare-small", done::complete));
        assertThat(done.get(30, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("bare-small.png", "bare-small-dark.png");
    }

    private static long colours(Path file, int width, int height) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        return Arrays.stream(picture.getRGB(0, 0, width, height, null, 0, width)).distinct().count();
    }
}
