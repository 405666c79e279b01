package app.klatch.plateboard;

import app.klatch.plates.PlateOnDay;
import app.klatch.plates.StandingRepository;
import app.klatch.ui.Background;
import app.klatch.ui.InFront;
import app.klatch.ui.RowWindow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The Plates page: all plates as they stand today, which of them are shown, which is chosen. Standings of all are kept; names come
/// for those that are looked at. Under a line that is being typed the rows stand still.
public final class PlateBoardViewModel {
    /// What the page has to show.
    public enum Showing { NOTHING_YET, PLATES, NO_PLATES, NOTHING_LEFT }

    private record Answer(boolean fresh, List<PlateOnDay> all, List<Band> bands, List<Long> shown, List<PlateName> names, int lookedAt) {}

    private final StandingRepository standings;
    private final PlateNameRepository names;
    private final Background background;
    private final Clock clock;
    private final RowWindow<PlateName> window;
    private final InFront front;
    private final AtomicLong asked = new AtomicLong();
    private final ReadOnlyObjectWrapper<PlateFilter> filter = new ReadOnlyObjectWrapper<>(PlateFilter.ALL);
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Long>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Band>> bands = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Showing> showing = new ReadOnlyObjectWrapper<>(Showing.NOTHING_YET);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper linesLoaded = new ReadOnlyIntegerWrapper();
    private Map<Long, PlateOnDay> plates = Map.of();
    private @Nullable List<PlateOnDay> read;
    private long chosenId;
    private int chosenAt;
    private boolean held;
    private boolean stale;
    private boolean movingOn;

    public PlateBoardViewModel(StandingRepository standings, PlateNameRepository names, Background background, Clock clock) {
        this.standings = standings;
        this.names = names;
        this.background = background;
        this.clock = clock;
        this.window = new RowWindow<>(names::names, PlateName::id, background, this::loaded);
        this.front = new InFront(clock, this::readAgain);
        front.set(false);
        standings.onChange(() -> background.run(() -> {}, front::changed));
    }

    /// Reads the page, in front or not.
    public void refresh() {
        front.read();
    }

    /// The page has come to the front, or has left it.
    public void inFront(boolean now) {
        front.set(now);
    }

    public ReadOnlyObjectProperty<PlateFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    public void filter(PlateFilter wanted) {
        filter.set(wanted);
        chosenId = 0;
        chosenAt = 0;
        ask(0);
    }

    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    public void search(String typed) {
        if (!typed.strip().equals(text.get())) {
            text.set(typed.strip());
            ask(0);
        }
    }

    /// Whose plates are shown, in order.
    ReadOnlyObjectProperty<List<Long>> listed() {
        return listed.getReadOnlyProperty();
    }

    /// The picture of all plates.
    ReadOnlyObjectProperty<List<Band>> bands() {
        return bands.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /// "20 plates, 7 want you".
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Changes whenever names have come that [#name] did not have before.
    ReadOnlyIntegerProperty linesLoaded() {
        return linesLoaded.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Nullable PlateOnDay plate(long id) {
        return plates.get(id);
    }

    /// Whose plate stands at a line; null while the name is being loaded.
    @Nullable PlateName name(int line) {
        return window.line(line);
    }

    /// The chosen plate's owner; null when none is chosen or the name is not loaded.
    @Nullable PlateName chosen() {
        return chosenId == 0 ? null : window.known(chosenId);
    }

    void choose(long id) {
        chosenId = id;
        chosenAt = Math.max(0, listed.get().indexOf(id));
    }

    /// The line to choose: the chosen plate's, or what took its place; -1 for none.
    int chosenLine() {
        List<Long> ids = listed.get();
        int at = ids.indexOf(chosenId);
        return ids.isEmpty() ? -1 : at >= 0 ? at : Math.min(chosenAt, ids.size() - 1);
    }

    /// The chosen plate is being dealt with: once that shows, whatever took its place is chosen.
    public void moveOn() {
        movingOn = true;
    }

    /// While a line is being typed the list stands still.
    void hold(boolean hold) {
        held = hold;
        if (!held && stale) {
            readAgain();
        }
    }

    private void readAgain() {
        stale = held;
        if (!held) {
            read = null;
            ask(window.lookedAt());
        }
    }

    private void ask(int lookedAt) {
        long mine = asked.incrementAndGet();
        List<PlateOnDay> known = read;
        PlateFilter wanted = filter.get();
        String typed = text.get();
        LocalDate today = today();
        background.run(() -> {
            List<PlateOnDay> all = known != null ? known : PlateOrderRule.sorted(standings.all(today));
            Set<Long> meant = typed.isEmpty() ? null : names.matching(typed);
            List<Long> shown = all.stream().filter(wanted::lets).map(PlateOnDay::personId)
                    .filter(id -> meant == null || meant.contains(id)).toList();
            return new Answer(known == null, all, known != null ? bands.get() : Band.of(all), shown, names.names(RowWindow.around(shown, lookedAt)), lookedAt);
        }, answer -> {
            if (asked.get() == mine) {
                show(answer);
            }
        });
    }

    private void show(Answer answer) {
        if (answer.fresh()) {
            chosenId = movingOn ? 0 : chosenId;
            movingOn = false;
            read = answer.all();
            plates = read.stream().collect(Collectors.toMap(PlateOnDay::personId, Function.identity(), (one, _) -> one, HashMap::new));
        }
        window.show(answer.shown(), answer.names(), answer.lookedAt());
        bands.set(answer.bands());
        count.set(BoardWords.count(answer.all(), answer.shown().size()));
        listed.set(answer.shown());
        int line = chosenLine();
        if (line >= 0) {
            choose(answer.shown().get(line));                   // also where the same people are listed again
        }
        showing.set(answer.all().isEmpty() ? Showing.NO_PLATES : answer.shown().isEmpty() ? Showing.NOTHING_LEFT : Showing.PLATES);
        loaded();
    }

    private void loaded() {
        linesLoaded.set(linesLoaded.get() + 1);
    }
}
