package app.klatch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/// Waits until JavaFX has drawn the next few frames: what the last deed set off is then heard, laid out and focused, however slow
/// the machine is. TestFX sleeps for 50 ms instead, several times a test: most of the time its tests take, and on a slow machine
/// not even one frame.
public final class NextFrames {
    /// A frame for what happened, one for what its layout set off, one for what that asked to be done later.
    private static final int ENOUGH = 3;
    private static final int PATIENCE_SECONDS = 60;

    private NextFrames() {}

    public static void pass() {
        CountDownLatch passed = new CountDownLatch(1);
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> new Counter(passed).start()));
        try {
            if (!passed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX drew no frame for " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// Is called as a frame begins; what it asks to be run later runs when that frame is over.
    private static final class Counter extends AnimationTimer {
        private final CountDownLatch passed;
        private int begun;

        private Counter(CountDownLatch passed) {
            this.passed = passed;
        }

        @Override
        public void handle(long now) {
            if (++begun == ENOUGH) {
                stop();
                Platform.runLater(passed::countDown);
            }
        }
    }
}
