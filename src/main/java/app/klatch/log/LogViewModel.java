package app.klatch.log;

import app.klatch.interactions.InteractionRepository;
import app.klatch.ui.Acts;
import app.klatch.ui.InFront;
import app.klatch.ui.RowWindow;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The Log page: what is filtered, what is listed, what is chosen. Lines come by [#row] when they are looked at; what is
/// shown is always the answer to the newest filter.
public final class LogViewModel {
    /// What the page has to show.
    public enum Showing { NOTHING_YET, ENTRIES, NOTHING_LOGGED, NOTHING_MATCHES }

    private record Answer(LogFilter filter, LogListing listing, List<LogRow> rows, int total, int lookedAt) {}

    private final LogRepository log;
    private final InteractionRepository interactions;
    private final Acts acts;
    private final RowWindow<LogRow> window;
    private final InFront front;
    private final AtomicLong asked = new AtomicLong();
    private final ReadOnlyObjectWrapper<LogFilter> filter = new ReadOnlyObjectWrapper<>(LogFilter.NONE);
    private final ReadOnlyObjectWrapper<LogListing> listing = new ReadOnlyObjectWrapper<>(LogListing.EMPTY);
    private final ReadOnlyObjectWrapper<Showing> showing = new ReadOnlyObjectWrapper<>(Showing.NOTHING_YET);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper linesLoaded = new ReadOnlyIntegerWrapper();
    private long chosenId;
    private int chosenAt;

    public LogViewModel(LogRepository log, InteractionRepository interactions, Acts acts, Clock clock) {
        this.log = log;
        this.interactions = interactions;
        this.acts = acts;
        this.window = new RowWindow<>(log::rows, LogRow::id, acts.background(), this::loaded);
        this.front = new InFront(clock, () -> ask(window.lookedAt()));       // keeps the place and the choice
        log.onChange(() -> acts.background().run(() -> {}, front::changed));
    }

    /// Reads the list anew, in front or not.
    public void refresh() {
        front.read();
    }

    /// The page has come to the front, or has left it: the whole list is read only while it is seen.
    public void inFront(boolean now) {
        front.set(now);
    }

    public ReadOnlyObjectProperty<LogFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    public void filter(UnaryOperator<LogFilter> change) {
        LogFilter changed = change.apply(filter.get());
        if (!changed.equals(filter.get())) {
            filter.set(changed);
            ask(0);
        }
    }

    /// The line of an entry; null while it is being loaded, and [#linesLoaded] changes when it has come.
    @Nullable LogRow row(LogLine line) {
        return line.isHeading() ? null : window.line(line.at());
    }

    /// The chosen entry; null when there is none or it is not loaded.
    public @Nullable LogRow chosen() {
        return chosenId == 0 ? null : window.known(chosenId);
    }

    void choose(LogLine line) {
        chosenId = line.id();
        chosenAt = line.at();
    }

    /// The line to choose after the list was read anew: the chosen entry's, or of whatever stands in its place; -1 for none.
    int chosenLine() {
        List<Long> ids = listing.get().ids();
        if (chosenId == 0 || ids.isEmpty()) {
            return -1;
        }
        int at = ids.indexOf(chosenId);
        return listing.get().lineOf(at >= 0 ? at : Math.min(chosenAt, ids.size() - 1));
    }

    /// Deletes the chosen entry for everybody who took part.
    public void deleteChosen() {
        LogRow row = chosen();
        if (row != null) {
            acts.runAndSay(() -> interactions.delete(row.id()), "Deleted the entry of " + row.entry().when().inFull());
        }
    }

    public ReadOnlyObjectProperty<Showing> showing() {
        return showing.getReadOnlyProperty();
    }

    /// "1,204 of 100,312 interactions".
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Changes whenever lines have come that [#row] did not have before.
    public ReadOnlyIntegerProperty linesLoaded() {
        return linesLoaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LogListing> listing() {
        return listing.getReadOnlyProperty();
    }

    private void ask(int lookedAt) {
        LogFilter wanted = filter.get();
        long mine = asked.incrementAndGet();
        acts.background().run(() -> asked.get() == mine ? Optional.of(answer(wanted, lookedAt)) : Optional.<Answer>empty(),
                answer -> answer.filter(_ -> asked.get() == mine).ifPresent(this::show));
    }

    private Answer answer(LogFilter wanted, int lookedAt) {
        LogListing found = log.list(wanted);
        int total = wanted.isEmpty() ? found.ids().size() : log.count();
        return new Answer(wanted, found, log.rows(RowWindow.around(found.ids(), lookedAt)), total, lookedAt);
    }

    private void show(Answer answer) {
        LogListing found = answer.listing();
        window.show(found.ids(), answer.rows(), answer.lookedAt());
        if (!found.sameAs(listing.get())) {
            listing.set(found);                                    // else the list keeps its place
        }
        count.set(LogWords.count(found.ids().size(), answer.total(), !answer.filter().isEmpty()));
        showing.set(!found.ids().isEmpty() ? Showing.ENTRIES : answer.total() == 0 ? Showing.NOTHING_LOGGED : Showing.NOTHING_MATCHES);
        loaded();
    }

    private void loaded() {
        linesLoaded.set(linesLoaded.get() + 1);
    }
}
