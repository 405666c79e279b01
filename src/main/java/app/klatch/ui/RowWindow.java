package app.klatch.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The lines of a long list of ids, loaded in pages when somebody looks at them, so that a list of 100,000 costs no more
/// than a screenful. All on the UI thread; only the loading is not.
public final class RowWindow<T> {
    private static final int PAGE = 60;
    private static final int PAGES_AT_ONCE = 3;
    private static final int LINES_KEPT = 3_000;

    private final Function<List<Long>, List<T>> rows;
    private final ToLongFunction<T> idOf;
    private final Background background;
    private final Runnable onLoaded;
    private final SequencedSet<Integer> wanted = new LinkedHashSet<>();
    private final Map<Long, T> loaded = new HashMap<>();
    private List<Long> ids = List.of();
    private boolean loading;
    private int lookedAt;

    /// `rows` reads the lines of some ids, in the background; `onLoaded` is called when lines that were looked at have come.
    public RowWindow(Function<List<Long>, List<T>> rows, ToLongFunction<T> idOf, Background background, Runnable onLoaded) {
        this.rows = rows;
        this.idOf = idOf;
        this.background = background;
        this.onLoaded = onLoaded;
    }

    /// The part of a list worth loading together with it: around the line looked at last, or its beginning.
    public static List<Long> around(List<Long> ids, int lookedAt) {
        int from = Math.clamp(lookedAt - PAGE, 0, ids.size());
        return ids.subList(from, Math.clamp(lookedAt + PAGE, from, ids.size()));
    }

    /// Another list, with the lines of it that have been loaded with it.
    public void show(List<Long> newIds, List<T> lines, int nowAt) {
        ids = newIds;
        loaded.clear();
        lines.forEach(line -> loaded.put(idOf.applyAsLong(line), line));
        wanted.clear();
        lookedAt = nowAt;
        loading = false;
    }

    /// The line at an index; null while it is still being loaded, or when there is none.
    public @Nullable T line(int index) {
        if (index < 0 || index >= ids.size()) {
            return null;
        }
        lookedAt = index;
        T line = loaded.get(ids.get(index));
        if (line == null) {
            want(index / PAGE);
        }
        return line == null ? loaded.get(ids.get(index)) : line;
    }

    /// The line of an id, if it is loaded.
    public @Nullable T known(long id) {
        return loaded.get(id);
    }

    public int lookedAt() {
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
        background.run(() -> rows.apply(asked), lines -> {
            loading = false;
            if (loaded.size() > LINES_KEPT) {
                loaded.clear();
            }
            lines.forEach(line -> loaded.put(idOf.applyAsLong(line), line));
            onLoaded.run();
        });
    }
}
