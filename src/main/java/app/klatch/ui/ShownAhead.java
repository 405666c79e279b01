package app.klatch.ui;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

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

    /// Shows the likeliest (0), the second likeliest (1) and so on; the least likely when there are not so many.
    public void show(int place) {
        background.run(likely, all -> {
            if (!opened && !all.isEmpty()) {
                show.accept(all.get(Math.min(place, all.size() - 1)));
            }
        });
    }
}
