package app.klatch;

import java.util.Locale;
import java.util.stream.LongStream;

/// What frames have cost, one after the other.
final class Frames {
    private final LongStream.Builder works = LongStream.builder();
    private final LongStream.Builder gaps = LongStream.builder();
    private final LongStream.Builder waits = LongStream.builder();
    private long worked;
    private long drawn;
    private long blankSince;

    /// `workedSoFar` is what the JavaFX thread has worked before the first frame, in nanoseconds.
    void begin(long workedSoFar) {
        worked = workedSoFar;
        drawn = System.nanoTime();
    }

    /// A frame is laid out; `blank` when something in it has no text yet.
    void add(long workedSoFar, boolean blank) {
        long now = System.nanoTime();
        works.add(workedSoFar - worked);
        gaps.add(now - drawn);
        worked = workedSoFar;
        drawn = now;
        if (blank && blankSince == 0) {
            blankSince = now;
        } else if (!blank && blankSince != 0) {
            waits.add(now - blankSince);
            blankSince = 0;
        }
    }

    @Override
    public String toString() {
        long[] work = works.build().toArray();
        long[] gap = gaps.build().toArray();
        long[] wait = waits.build().toArray();
        long late = LongStream.of(work).filter(nanos -> nanos > 16_000_000).count();
        return String.format(Locale.ROOT, "%d frames; work on the JavaFX thread: median %.1f ms, 99%% %.1f, longest %.1f, over 16 ms %d times;"
                        + " between frames: median %.0f, 99%% %.0f, longest %.0f; rows without text %d times, longest %.0f ms%s",
                work.length, BusyWindow.percentile(0.5, work), BusyWindow.percentile(0.99, work), BusyWindow.percentile(1, work), late,
                BusyWindow.percentile(0.5, gap), BusyWindow.percentile(0.99, gap), BusyWindow.percentile(1, gap),
                wait.length, BusyWindow.percentile(1, wait), blankSince == 0 ? "" : " and at the end");
    }
}
