package app.klatch.capture;

import app.klatch.ui.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The bar as a search box: searches in the background, and only for what stands there last. Also learns what stands
/// beside the people a line could mean.
final class CaptureSearch {
    private static final int MOST_FOUND = 5;
    private static final int LONGEST_QUERY = 80;

    private final PeopleFinder finder;
    private final Background background;
    private final Consumer<List<PeopleFinder.Found>> onFound;
    private final Map<Long, String> beside = new HashMap<>();
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

    /// What is known to stand beside these people; asks for the others in the background and then calls `onNews`.
    Map<Long, String> beside(List<Match> matches, Runnable onNews) {
        List<Long> missing = matches.stream().map(Match::personId).distinct().filter(id -> !beside.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(id -> beside.put(id, ""));      // asked for
            background.run(() -> finder.these(missing), found -> {
                found.forEach(one -> beside.put(one.id(), one.beside()));
                onNews.run();
            });
        }
        return beside;
    }

    /// Forgets what stood beside whom; after anything was saved.
    void forget() {
        beside.clear();
    }
}
