package app.klatch.people;

import app.klatch.ui.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The lines of a long list of people, loaded in pages when somebody looks at them, so that 100,000 people cost no more
/// than a screenful. All on the UI thread; only the loading is not.
final class RowWindow {
    static final int PAGE = 60;
    private static final int PAGES_AT_ONCE = 3;
    private static final int LINES_KEPT = 3_000;

    private final PersonRowRepository rows;
    private final Background background;
    private final Runnable onLoaded;
    private final SequencedSet<Integer> wanted = new LinkedHashSet<>();
    private final Map<Long, PersonRow> loaded = new HashMap<>();
    private List<Long> ids = List.of();
    private boolean loading;
    private int lookedAt;

    /// `onLoaded` is called when lines that were looked at have come.
    RowWindow(PersonRowRepository rows, Background background, Runnable onLoaded) {
        this.rows = rows;
        this.background = background;
        this.onLoaded = onLoaded;
    }

    /// The part of a list worth loading together with it: around the line looked at last, or its beginning.
    static List<Long> around(List<Long> ids, int lookedAt) {
        int from = Math.clamp(lookedAt - PAGE, 0, ids.size());
        return ids.subList(from, Math.clamp(lookedAt + PAGE, from, ids.size()));
    }

    /// Another list, with the lines of it that have been loaded with it.
    void show(List<Long> newIds, List<PersonRow> lines, int nowAt) {
        ids = newIds;
        loaded.clear();
        lines.forEach(line -> loaded.put(line.id(), line));
        wanted.clear();
        lookedAt = nowAt;
        loading = false;
    }

    /// The line at an index; null while it is still being loaded, or when there is none.
    @Nullable PersonRow line(int index) {
        if (index < 0 || index >= ids.size()) {
            return null;
        }
        lookedAt = index;
        PersonRow line = loaded.get(ids.get(index));
        if (line == null) {
            want(index / PAGE);
        }
        return line == null ? loaded.get(ids.get(index)) : line;
    }

    /// The line of a person, if it is loaded.
    @Nullable PersonRow known(long id) {
        return loaded.get(id);
    }

    int lookedAt() {
        return lookedAt;
    }

    /// Pages that were passed by while another was loading are forgotten; whoever still looks asks again.
    private void want(int page) {
        wanted.addLast(page);
        if (wanted.size() > PAGES_AT_ONCE) {
            wanted.removeFirst();
        }
        if (!loading) {
            loading = true;
            background.run(() -> {}, this::load);      // by then the whole screenful has been asked for
        }
    }

    private void load() {
        List<Long> asked = new ArrayList<>();
        for (int page : wanted) {
            asked.addAll(ids.subList(Math.min(ids.size(), page * PAGE), Math.min(ids.size(), (page + 1) * PAGE)));
        }
        wanted.clear();
        background.run(() -> rows.rows(asked), lines -> {
            loading = false;
            if (loaded.size() > LINES_KEPT) {
                loaded.clear();
            }
            lines.forEach(line -> loaded.put(line.id(), line));
            onLoaded.run();
        });
    }
}
