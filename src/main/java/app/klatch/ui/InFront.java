package app.klatch.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads a page only while somebody can see it: what changes meanwhile, the day too, is read when it comes to the front
/// again. A page counts as in front until it is told otherwise. Call on the UI thread.
public final class InFront {
    private final Clock clock;
    private final Runnable read;
    private boolean inFront = true;
    private @Nullable LocalDate readOn;

    public InFront(Clock clock, Runnable read) {
        this.clock = clock;
        this.read = read;
    }

    /// Reads now, in front or not.
    public void read() {
        readOn = LocalDate.now(clock);
        read.run();
    }

    /// Something that the page shows was written.
    public void changed() {
        readOn = null;
        if (inFront) {
            read();
        }
    }

    /// The page has come to the front, or has left it.
    public void set(boolean now) {
        inFront = now;
        if (now && !LocalDate.now(clock).equals(readOn)) {
            read();
        }
    }
}
