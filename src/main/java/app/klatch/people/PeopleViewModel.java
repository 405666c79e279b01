package app.klatch.people;

import app.klatch.people.PeopleAnswers.Answer;
import app.klatch.people.PeopleAnswers.Question;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.Dialogs;
import app.klatch.ui.InFront;
import app.klatch.ui.RowWindow;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The People page: who is listed, in which order, who is selected, and what can be done with them. The list is one of ids;
/// lines come by [#line] when they are looked at. What is shown is always the answer to the newest question.
public final class PeopleViewModel {
    /// What the page has to show.
    public enum Showing { NOTHING_YET, PEOPLE, NOBODY_ADDED, ALL_ARCHIVED, NOBODY_ARCHIVED, NOBODY_MATCHES, NOBODY_LEFT }

    /// The list in front: `ids` in order, and which of them are selected.
    public record Listing(List<Long> ids, List<Long> selected) {}

    private final PeopleAnswers answers;
    private final PersonRepository people;
    private final Acts acts;
    private final Background background;
    private final Dialogs dialogs;
    private final InFront front;
    private final RowWindow<PersonRow> window;
    private final AtomicLong asked = new AtomicLong();
    private final StringProperty filter = new SimpleStringProperty("");
    private final PeopleNarrowing narrowing = new PeopleNarrowing(() -> ask(0));
    private final ReadOnlyObjectWrapper<List<String>> rolesInUse = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty archived = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(new Listing(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Showing> showing = new ReadOnlyObjectWrapper<>(Showing.NOTHING_YET);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper linesLoaded = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper selectedCount = new ReadOnlyIntegerWrapper();
    private List<Long> selected = List.of();
    private int selectNext = -1;
    private @Nullable PeopleSort sort;

    public PeopleViewModel(PersonRowRepository rows, PeopleSearchRepository search, PersonRepository people,
            Acts acts, Dialogs dialogs, Clock clock) {
        this.answers = new PeopleAnswers(rows, search, rows.filters());
        this.people = people;
        this.acts = acts;
        this.background = acts.background();
        this.dialogs = dialogs;
        this.window = new RowWindow<>(rows::rows, PersonRow::id, background, () -> linesLoaded.set(linesLoaded.get() + 1));
        filter.subscribe((before, now) -> {
            if (!before.strip().equals(now.strip())) {
                ask(0);
            }
        });
        archived.subscribe((_, _) -> ask(0));
        front = new InFront(clock, () -> ask(window.lookedAt()));            // keeps the place and the selection
        rows.onChange(() -> background.run(() -> {}, front::changed));
    }

    /// Reads the list anew, in front or not.
    public void refresh() {
        front.read();
    }

    /// The page has come to the front, or has left it: the whole list is read only while it is seen.
    public void inFront(boolean now) {
        front.set(now);
    }

    /// Null sorts by name, and what was found by how well it matches.
    public void sortBy(@Nullable PeopleSort wanted) {
        if (!Objects.equals(sort, wanted)) {
            sort = wanted;
            ask(0);
        }
    }

    /// The line at an index of the list; null while it is being loaded, and [#linesLoaded] changes when it has come.
    public @Nullable PersonRow line(int index) {
        return window.line(index);
    }

    /// Who is selected now, in the order of the list.
    public void select(List<Long> ids) {
        selected = List.copyOf(ids);
        selectedCount.set(selected.size());
    }

    public List<Long> selected() {
        return selected;
    }

    public void archiveSelected() {
        List<Long> ids = selected;
        if (archived.get()) {
            act("Brought back", ids, () -> people.unarchive(ids));
        } else {
            act("Archived", ids, () -> people.archive(ids));
        }
    }

    /// Deletes at once when it is one person, asks first when there are several; either can be undone.
    public void deleteSelected() {
        List<Long> ids = selected;
        if (ids.size() > 1) {
            dialogs.confirm("Delete " + PeopleWords.people(ids.size()) + "?",
                    "Their notes, follow-ups and plates go too. Undo brings everything back.",
                    "Delete " + PeopleWords.people(ids.size()), () -> act("Deleted", ids, () -> people.delete(ids)));
        } else {
            act("Deleted", ids, () -> people.delete(ids));
        }
    }

    private void act(String what, List<Long> ids, Runnable write) {
        if (ids.isEmpty()) {
            return;
        }
        List<String> names = ids.stream().limit(1).map(window::known).filter(Objects::nonNull)
                .map(PersonRow::shownName).toList();
        selectNext = listing.get().ids().indexOf(ids.getFirst());
        acts.runAndSay(write, PeopleWords.done(what, names, ids.size()), () -> {}, () -> selectAgain(ids));
    }

    /// Whoever came back is selected once the list, which may have been read meanwhile, is read anew.
    private void selectAgain(List<Long> ids) {
        selected = ids;
        front.changed();
    }

    /// Which filters and roles are chosen.
    public PeopleNarrowing narrowing() {
        return narrowing;
    }

    /// Narrows the list down to those who pass this too, or no longer.
    public void toggle(PeopleFilter filter) {
        narrowing.toggle(filter);
    }

    /// Lists everybody again who matches what is typed.
    public void dropFilters() {
        narrowing.clear();
    }

    private void ask(int lookedAt) {
        Question question = new Question(filter.get().strip(), archived.get(), narrowing.filtersProperty().get(),
                narrowing.rolesProperty().get(), sort, lookedAt);
        long mine = asked.incrementAndGet();
        background.run(() -> asked.get() == mine ? Optional.of(answers.to(question)) : Optional.<Answer>empty(),
                answer -> answer.filter(_ -> asked.get() == mine).ifPresent(this::show));
    }

    private void show(Answer answer) {
        List<Long> ids = answer.found().ids();
        Question question = answer.question();
        window.show(ids, answer.lines(), question.lookedAt());
        select(stillThere(ids));
        listing.set(new Listing(ids, selected));
        count.set(PeopleWords.count(ids.size(), question.narrows(), answer.found().more(), question.archived()));
        rolesInUse.set(answer.rolesInUse());
        showing.set(answer.showing());
        linesLoaded.set(linesLoaded.get() + 1);
    }

    /// The selected who are still listed; when an act took them all away, whoever stands in their place.
    private List<Long> stillThere(List<Long> ids) {
        if (selected.isEmpty()) {
            return selected;
        }
        Set<Long> wanted = new HashSet<>(selected);
        List<Long> there = new ArrayList<>(ids.stream().filter(wanted::contains).toList());
        if (there.isEmpty() && selectNext >= 0 && !ids.isEmpty()) {
            there.add(ids.get(Math.min(selectNext, ids.size() - 1)));
            selectNext = -1;
        }
        return there;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// Which filters are on.
    public ReadOnlyObjectProperty<Set<PeopleFilter>> filtersProperty() {
        return narrowing.filtersProperty();
    }

    /// The roles that somebody has.
    public ReadOnlyObjectProperty<List<String>> rolesInUseProperty() {
        return rolesInUse.getReadOnlyProperty();
    }

    /// Whether the archived are listed instead of the others.
    public BooleanProperty archivedProperty() {
        return archived;
    }

    public ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Showing> showingProperty() {
        return showing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Changes whenever lines have come that [#line] did not have before.
    public ReadOnlyIntegerProperty linesLoadedProperty() {
        return linesLoaded.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty selectedCountProperty() {
        return selectedCount.getReadOnlyProperty();
    }
}
