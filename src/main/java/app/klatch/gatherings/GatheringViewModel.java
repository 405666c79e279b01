package app.klatch.gatherings;

import app.klatch.dates.DateWords;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StepWords;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository.Edited;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.RhythmWords;
import app.klatch.platforms.Series;
import app.klatch.ui.Acts;
import app.klatch.ui.InFront;
import app.klatch.ui.ShownAhead;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One object for the life of the window that shows the gathering it is told to, and reads anew after every change while the
/// page is in front. Editing methods say in a sentence why a text can't be saved, or null; what they save comes back through
/// the change.
public final class GatheringViewModel {
    /// What there is to see.
    public enum State { NOTHING, HERE, GONE }

    private static final int LIKELY = 3;

    private final GatheringRooms rooms;
    private final Acts acts;
    private final GatheringDayWords days;
    private final GatheringDeeds deeds;
    private final RollViewModel roll;
    private final ReadOnlyObjectWrapper<@Nullable GatheringPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper();
    private final InFront front;
    private final ShownAhead ahead;
    private long id;

    public GatheringViewModel(GatheringRooms rooms, DateWords words, Acts acts, StepOffers offers) {
        this.rooms = rooms;
        this.acts = acts;
        this.days = new GatheringDayWords(words, rooms.clock());
        this.deeds = new GatheringDeeds(rooms, acts, offers, new StepWords(words));
        this.roll = new RollViewModel(rooms, acts.background(), deeds);
        this.ahead = new ShownAhead(acts.background(), rooms.gatherings()::latest, this::turnTo);
        this.front = new InFront(rooms.clock(), this::reload);
        rooms.attendees().onChange(() -> acts.background().run(() -> {}, front::changed));
    }

    /// Shows this gathering from now on; nothing until it is read, so that no key acts on the one before.
    public void show(long gatheringId) {
        ahead.end();
        turnTo(gatheringId);
    }

    private void turnTo(long gatheringId) {
        roll.showEverybody();
        if (gatheringId != id) {
            id = gatheringId;
            arrived(Optional.empty(), State.NOTHING);
        }
        front.read();
    }

    /// What shows those likely to be opened next, one after the other, as long as nobody has opened the page.
    public Runnable[] ahead() {
        return ahead.rounds(LIKELY);
    }

    /// The page has come to the front, or has left it.
    void inFront(boolean now) {
        front.set(now);
    }

    /// What is shown; null before the first one and once it is gone.
    public ReadOnlyObjectProperty<@Nullable GatheringPage> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Counts the edits that were refused after they had left the page: what stands there is to be shown again as it is.
    ReadOnlyIntegerProperty refusals() {
        return refusals.getReadOnlyProperty();
    }

    public RollViewModel roll() {
        return roll;
    }

    public GatheringDeeds deeds() {
        return deeds;
    }

    public GatheringDayWords days() {
        return days;
    }

    /// A blank name is the platform's.
    public @Nullable String setName(Gathering of, String name) {
        String text = name.strip();
        String own = text.isEmpty() || text.equals(of.platform()) ? null : text;
        return edit(new NewGathering(of.platformId(), of.happenedOn(), of.startsAt(), own, of.note(), of.seriesId()));
    }

    public @Nullable String setNote(Gathering of, String note) {
        return edit(new NewGathering(of.platformId(), of.happenedOn(), of.startsAt(), of.name(), note.isBlank() ? null : note.strip(),
                of.seriesId()));
    }

    /// Takes a day, a day with a time, or a time alone. One where something is logged can't be still to come.
    public @Nullable String setWhen(GatheringPage at, String words) {
        Gathering of = at.gathering();
        GatheringDayWords.Answer answer = days.readMove(words, of);
        GatheringDayWords.When when = answer.when();
        if (when == null) {
            return answer.problem();
        }
        String kept = at.keptFrom(when.day());
        return kept != null ? kept : edit(new NewGathering(of.platformId(), when.day(), when.time(), of.name(), of.note(), of.seriesId()));
    }

    /// Lets it come again and again, in another rhythm, or, with blank words, no more.
    public @Nullable String setRhythm(GatheringPage of, String words) {
        Gathering gathering = of.gathering();
        if (words.isBlank()) {
            endSeries(of);
            return null;
        }
        Optional<Rhythm> rhythm = RhythmWords.read(words, gathering.happenedOn());
        rhythm.ifPresent(found -> acts.runAndSay(() -> rooms.database().inOneStep("Comes " + RhythmWords.say(found),
                () -> new GatheringWriter(rooms).comeAgain(gathering, of.series(), found)), gathering.title() + " comes " + RhythmWords.say(found)));
        return rhythm.isPresent() ? null : GatheringDayWords.NO_RHYTHM;
    }

    /// What a rhythm typed so far would mean, with its next dates; empty while it means nothing.
    public String previewRhythm(String words) {
        GatheringPage now = page.get();
        return now == null ? "" : days.preview(words, now.gathering().happenedOn());
    }

    public void endSeries(GatheringPage of) {
        Series series = of.series();
        if (series != null) {
            LocalDate last = of.gathering().happenedOn();
            acts.runAndSay(() -> rooms.gatherings().series().end(series.id(), last.isAfter(of.today()) ? last : of.today()),
                    of.gathering().title() + " comes no more after this");
        }
    }

    /// A date of a series that is still to come is left out of it for good; the series goes on.
    public void delete(Gathering gathering) {
        acts.runAndSay(() -> rooms.gatherings().delete(gathering.id()), gathering.isOccurrence(LocalDate.now(rooms.clock()))
                ? "Not this time · " + gathering.title() + ", " + days.shown(gathering.happenedOn(), null)
                : "Deleted · " + gathering.title() + "; its talks stay in the log");
    }

    private @Nullable String edit(NewGathering as) {
        long edited = id;
        acts.runAndSay(() -> rooms.gatherings().edit(edited, as), GatheringViewModel::words, done -> {
            if (!done.isWritten()) {
                refusals.set(refusals.get() + 1);
            }
        });
        return null;
    }

    /// What is to be said of an edit beside what the page then shows.
    private static Optional<String> words(Edited done) {
        return switch (done) {
            case WRITTEN -> Optional.empty();
            case WRITTEN_APART -> Optional.of("Moved so far from its date that it stands apart from its series now; the series goes on without that date");
            case TAKEN -> Optional.of("There is another gathering of this place on that day already; nothing was moved.");
            case LOGGED -> Optional.of("Something was logged here meanwhile; nothing was moved.");
        };
    }

    private void reload() {
        long wanted = id;
        if (wanted != 0) {
            acts.background().run(() -> rooms.read(wanted), found -> {
                if (wanted == id) {
                    arrived(found, found.isPresent() ? State.HERE : State.GONE);
                }
            });
        }
    }

    private void arrived(Optional<GatheringPage> found, State now) {
        state.set(now);
        page.set(found.orElse(null));
        roll.show(found.orElse(null));
    }
}
