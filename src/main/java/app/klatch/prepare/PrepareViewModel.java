package app.klatch.prepare;

import app.klatch.followups.AgendaLine;
import app.klatch.print.PrintDocument;
import app.klatch.ui.Acts;
import app.klatch.ui.InFront;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One object for the life of the window that prepares what it is told to, shows one person at a time, and reads anew after
/// every change. What was begun for somebody's agenda stays with them.
public final class PrepareViewModel {
    /// What there is to see.
    public enum State { NOTHING, HERE, NOBODY, GONE }

    private final PrepareRooms rooms;
    private final Acts acts;
    private final InFront inFront;
    private final ReadOnlyObjectWrapper<@Nullable PreparePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Brief> brief = new ReadOnlyObjectWrapper<>();
    private final StringProperty line = new SimpleStringProperty("");
    private final Map<Long, String> begun = new HashMap<>();
    private volatile @Nullable Subject subject;

    public PrepareViewModel(PrepareRooms rooms, Acts acts) {
        this.rooms = rooms;
        this.acts = acts;
        this.inFront = new InFront(rooms.clock(), this::reload);
        inFront.set(false);
        rooms.onChange(() -> acts.background().run(() -> {}, inFront::changed));
    }

    /// Prepares a gathering from now on.
    public void showGathering(long gatheringId) {
        show(new Subject.OfGathering(gatheringId));
    }

    /// Prepares meeting one person.
    public void showPerson(long personId) {
        show(new Subject.OfPerson(personId));
    }

    /// The page came to the front or left it.
    public void inFront(boolean now) {
        inFront.set(now);
    }

    /// The gathering that is prepared; 0 when it is one person.
    public long gatheringId() {
        return subject instanceof Subject.OfGathering(long id) ? id : 0;
    }

    /// Null until it is read, and once the gathering or the person is gone.
    public ReadOnlyObjectProperty<@Nullable PreparePage> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The person in front; null when there is nobody.
    public ReadOnlyObjectProperty<@Nullable Brief> brief() {
        return brief.getReadOnlyProperty();
    }

    /// What is being typed for the agenda of the person in front.
    public StringProperty line() {
        return line;
    }

    public void choose(Brief person) {
        show(person);
    }

    /// The next person, or the one before; stays at the ends.
    public void move(int by) {
        PreparePage now = page.get();
        Brief shown = brief.get();
        if (now != null && shown != null) {
            int at = now.briefs().indexOf(shown) + by;
            show(now.briefs().get(Math.clamp(at, 0, now.briefs().size() - 1)));
        }
    }

    /// Keeps what was typed as something to talk about with the person in front.
    public void addLine() {
        Brief shown = brief.get();
        String text = line.get().strip();
        if (shown != null && !text.isEmpty()) {
            acts.runAndSay(() -> rooms.agenda().add(shown.personId(), text), "To talk about with " + shown.name() + " · " + text,
                    () -> typed(shown.personId(), text));
        }
    }

    /// Talked about with the person in front: in the talk of today, if one is in the log already. The line leaves the page.
    public void talked(AgendaLine about) {
        Brief shown = brief.get();
        if (shown != null) {
            acts.runAndSay(() -> rooms.agenda().talked(about.id(), shown.talkToday()), "Talked about · " + about.text());
        }
    }

    /// Everybody on paper; empty while there is nobody.
    public Optional<PrintDocument> document() {
        return Optional.ofNullable(page.get()).filter(now -> !now.briefs().isEmpty()).map(PrepareDocument::of);
    }

    private void show(Subject next) {
        if (!next.equals(subject)) {
            subject = next;
            show((Brief) null);
            page.set(null);
            state.set(State.NOTHING);
        }
        inFront.read();
    }

    private void show(@Nullable Brief person) {
        Brief before = brief.get();
        if (before != null) {
            begun.put(before.personId(), line.get());
        }
        brief.set(person);
        if (person == null || before == null || before.personId() != person.personId()) {
            line.set(person == null ? "" : begun.getOrDefault(person.personId(), ""));
        }
    }

    /// Saved; unless something else is typed by now, the field is free again.
    private void typed(long personId, String text) {
        Brief shown = brief.get();
        if (shown != null && shown.personId() == personId && line.get().strip().equals(text)) {
            line.set("");
        } else {
            begun.remove(personId, text);
        }
    }

    private void reload() {
        Subject wanted = subject;
        if (wanted != null) {
            acts.background().run(() -> rooms.read(wanted), found -> {
                if (wanted.equals(subject)) {
                    arrived(found.orElse(null));
                }
            });
        }
    }

    private void arrived(@Nullable PreparePage found) {
        List<Brief> briefs = found == null ? List.of() : found.briefs();
        Brief before = brief.get();
        page.set(found);
        show(briefs.stream().filter(one -> before != null && one.personId() == before.personId()).findFirst()
                .orElseGet(() -> briefs.isEmpty() ? null : briefs.getFirst()));
        state.set(found == null ? State.GONE : briefs.isEmpty() ? State.NOBODY : State.HERE);
    }
}
