package app.klatch.today;

import app.klatch.ui.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the page shows and which row is chosen. Reloads by itself after every change of the file and on a new day. The rows
/// stand still under a line that is being typed, until that is closed, and behind another page; the count on the rail goes on.
public final class TodayViewModel {
    /// What there is to see.
    public enum State { LOADING, NOBODY, NOTHING, ROWS }

    private final TodayRepository today;
    private final Background background;
    private final Clock clock;
    private final ObservableList<TodayEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper badge = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable RowKey> selected = new ReadOnlyObjectWrapper<>();
    private final Set<Section> inFull = EnumSet.noneOf(Section.class);
    private final AtomicBoolean asked = new AtomicBoolean();
    private @Nullable LocalDate day;
    private int lastIndex;
    private boolean held;
    private boolean inFront = true;
    private @Nullable TodayLists undrawn;

    public TodayViewModel(TodayRepository today, Background background, Clock clock) {
        this.today = today;
        this.background = background;
        this.clock = clock;
        title.set(DayWords.heading(LocalDate.now(clock)));
        today.onChange(this::changed);
        reload();
    }

    ObservableList<TodayEntry> entries() {
        return entries;
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// How many things want attention, for the rail.
    public ReadOnlyIntegerProperty badge() {
        return badge.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable RowKey> selected() {
        return selected.getReadOnlyProperty();
    }

    /// To be called when the page comes to the front and every minute or so: begins the new day after midnight.
    public void tick() {
        if (!LocalDate.now(clock).equals(day)) {
            reload();
        }
    }

    /// The chosen row, if there is one.
    Optional<TodayRow> current() {
        int index = TodayEntries.indexOf(entries, selected.get());
        return index >= 0 && entries.get(index) instanceof TodayEntry.Line line ? Optional.of(line.row()) : Optional.empty();
    }

    void select(@Nullable RowKey key) {
        selected.set(key);
        lastIndex = Math.max(0, TodayEntries.indexOf(entries, key));
    }

    /// Chooses a row so many further down, or up when negative; at the end stays.
    void move(int rows) {
        int step = Integer.signum(rows);
        int at = TodayEntries.indexOf(entries, selected.get());
        for (int i = 0; i < Math.abs(rows); i++) {
            int next = TodayEntries.nextRow(entries, at < 0 ? 0 : at + step, step);
            if (next < 0) {
                break;
            }
            at = next;
        }
        choose(at);
    }

    /// Chooses the first row of a part; says whether it has one.
    public boolean chooseFirst(Section section) {
        Optional<TodayEntry> first = entries.stream()
                .filter(entry -> entry instanceof TodayEntry.Line line && line.row().key().section() == section).findFirst();
        first.ifPresent(entry -> select(((TodayEntry.Line) entry).row().key()));
        return first.isPresent();
    }

    void showAll(Section section) {
        inFull.add(section);
        reload();
    }

    /// While a line is being typed the list stands still.
    void hold(boolean hold) {
        held = hold;
        draw();
    }

    /// The page has come to the front, or has left it.
    void inFront(boolean now) {
        inFront = now;
        draw();
    }

    /// Many changes in a row (a review, an import) are read once, when nothing else waits: keys go before the count on the rail.
    private void changed() {
        if (!asked.getAndSet(true)) {
            background.whenIdle(() -> {
                asked.set(false);
                reload();
            });
        }
    }

    void reload() {
        LocalDate now = LocalDate.now(clock);
        Map<Section, Integer> limits = List.of(Section.values()).stream().collect(Collectors.toMap(
                Function.identity(), section -> inFull.contains(section) ? Integer.MAX_VALUE : section.atMost()));
        background.run(() -> today.load(now, limits), lists -> show(lists, now));
    }

    private void show(TodayLists lists, LocalDate now) {
        day = now;
        title.set(DayWords.heading(now));
        summary.set(lists.nobody() ? "" : SummaryRule.of(lists, now));
        badge.set(lists.things());
        undrawn = lists;
        draw();
    }

    private void draw() {
        TodayLists lists = undrawn;
        if (lists == null || held || !inFront) {
            return;
        }
        undrawn = null;
        List<TodayEntry> fresh = TodayEntries.of(lists, Objects.requireNonNull(day));
        if (!fresh.equals(entries)) {
            entries.setAll(fresh);
        }
        keepSelection();
        state.set(lists.nobody() ? State.NOBODY : entries.isEmpty() ? State.NOTHING : State.ROWS);
    }

    /// The same row, or when it went the one that took its place.
    private void keepSelection() {
        if (TodayEntries.indexOf(entries, selected.get()) < 0) {
            int at = TodayEntries.nextRow(entries, Math.min(lastIndex, entries.size() - 1), 1);
            choose(at >= 0 ? at : TodayEntries.nextRow(entries, entries.size() - 1, -1));
            if (entries.isEmpty()) {
                select(null);
            }
        }
    }

    private void choose(int index) {
        if (index >= 0 && entries.get(index) instanceof TodayEntry.Line line) {
            select(line.row().key());
        }
    }
}
