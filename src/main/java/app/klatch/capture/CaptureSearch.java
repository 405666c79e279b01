package app.klatch.capture;

import app.klatch.ui.Background;
import java.util.List;
import java.util.function.Consumer;

/// The bar as a search box: searches in the background, and only for what stands there last.
final class CaptureSearch {
    private static final int MOST_FOUND = 5;
    private static final int LONGEST_QUERY = 80;

    private final PeopleFinder finder;
    private final Background background;
    private final Consumer<List<PeopleFinder.Found>> onFound;
    private volatile String wanted = "";

    CaptureSearch(PeopleFinder finder, Background background, Consumer<List<PeopleFinder.Found>> onFound) {
        this.finder = finder;
        this.background = background;
        this.onFound = onFound;
    }

    void search(String text) {
        String words = text.length() > LONGEST_QUERY ? "" : text.strip();
        wanted = words;
        if (words.isEmpty()) {
            onFound.accept(List.of());
            return;
        }
        background.run(() -> words.equals(wanted) ? finder.find(words, MOST_FOUND) : List.<PeopleFinder.Found>of(), found -> {
            if (words.equals(wanted)) {
                onFound.accept(found);
            }
        });
    }
}
