package app.klatch.ui;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Shows on a page of one person, platform or gathering some of those that are likely to be opened next, while nobody looks: the
/// nodes for them are made and the code for them is warm then. Once somebody has opened the page it stays as it is.
public final class ShownAhead {
    private final Background background;
    private final Supplier<List<Long>> likely;
    private final LongConsumer show;
    private boolean opened;

    /// `likely` reads whose turn it may be, likeliest first; `show` turns the page to one of them.
    public ShownAhead(Background background, Supplier<List<Long>> likely, LongConsumer show) {
        this.background = background;
        this.likely = likely;
        this.show = show;
    }

    /// Somebody has opened the page: it shows from now on what they want.
    public void end() {
        opened = true;
    }

    /// One round for each of the likeliest, the likeliest last, so that it stays: to be run one after the other, each once what the one
    /// before asked for is drawn. Where there are fewer, the rounds before do nothing.
    public Runnable[] rounds(int most) {
        return IntStream.iterate(most - 1, place -> place >= 0, place -> place - 1)
                .<Runnable>mapToObj(place -> () -> show(place)).toArray(Runnable[]::new);
    }

    private void show(int place) {
        background.run(likely, all -> {
            if (!opened && place < all.size()) {
                show.accept(all.get(place));
            }
        });
    }
}
