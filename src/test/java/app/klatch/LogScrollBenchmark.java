package app.klatch;

import app.klatch.bench.BusyLog;
import app.klatch.ui.Faces;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Scrolls through the real Log page with its 100,000 entries, a step for each frame. The last line of each way tells how long
/// the JavaFX thread worked for a frame (nothing should be over 16 ms, or a frame is late), how far apart frames were, and for
/// how long a row in view stood without its text, which is read behind.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m"})
public class LogScrollBenchmark {
    private static final int STEPS = 600;

    /// The wheel turned fast, the key PageDown held, the bar drawn from top to bottom and back, or thrown from place to place, and the
    /// keys End and Home.
    @Param({"wheel", "pages", "drag", "jumps", "ends"})
    public String way;

    private final Frames frames = new Frames();
    private BusyWindow window;
    private ListView<?> list;
    private ScrollBar bar;
    private Group cells;

    @Setup
    public void openTheLog(BusyLog busy) throws InterruptedException {
        window = BusyWindow.open(busy.database, busy.clock);
        window.untilDrawn(() -> window.app.shell().open("log"));
        window.untilDrawn(() -> {
            list = (ListView<?>) window.app.scene().lookup(".log-list");
            bar = (ScrollBar) list.lookup(".scroll-bar:vertical");
            cells = (Group) list.lookup(".sheet");
        });
    }

    /// All steps, each in a frame of its own, and then until the last lines have come.
    @Benchmark
    public void scroll() throws InterruptedException {
        window.await(done -> {
            frames.begin(window.worked());
            step(0, done);
        });
        window.untilDrawn(() -> {});
    }

    @TearDown
    public void tell() {
        System.out.printf(Locale.ROOT, "%n%s: %s; %s%n", way, frames, BusyWindow.load());
    }

    private void step(int number, Runnable done) {
        if (number == STEPS) {
            done.run();
            return;
        }
        move(number);
        window.nextFrame(() -> {
            frames.add(window.worked(), isBlank());
            Platform.runLater(() -> step(number + 1, done));
        });
    }

    private void move(int number) {
        switch (way) {
            case "wheel" -> wheel(number < STEPS * 3 / 4 ? -120 : 120);
            case "pages" -> key(number < STEPS * 3 / 4 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP);
            case "drag" -> bar.setValue(1 - Math.abs(1 - number * 2.0 / STEPS));
            case "jumps" -> {
                if (number % 20 == 0) {
                    bar.setValue(number * 0.618034 % 1);
                }
            }
            case "ends" -> {
                if (number % 20 == 0) {
                    key(number % 40 == 0 ? KeyCode.END : KeyCode.HOME);
                }
            }
            default -> throw new IllegalArgumentException(way);
        }
    }

    private void wheel(double pixels) {
        Node under = list.lookup(".virtual-flow");
        under.fireEvent(new ScrollEvent(under, under, ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, false, false,
                0, pixels, 0, pixels, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                0, new PickResult(under, 300, 300)));
    }

    private void key(KeyCode code) {
        list.fireEvent(new KeyEvent(list, list, KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// Whether a row in view still waits for its text.
    private boolean isBlank() {
        return cells.getChildren().stream().anyMatch(node -> node instanceof IndexedCell<?> cell && node.isVisible() && !cell.isEmpty()
                && cell.getGraphic() instanceof Faces faces && faces.shown() == null);
    }
}
