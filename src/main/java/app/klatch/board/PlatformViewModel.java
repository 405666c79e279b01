package app.klatch.board;

import app.klatch.platforms.Gathering;
import app.klatch.ui.Acts;
import app.klatch.ui.InFront;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.ShownAhead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One object for the life of the window that shows the platform it is told to, and reads anew after every change while the
/// page is in front.
public final class PlatformViewModel {
    private static final int LIKELY = 3;

    private final PlatformRooms rooms;
    private final PlatformActs deeds;
    private final Acts acts;
    private final EtiquetteViewModel etiquette;
    private final TendingViewModel tending;
    private final SeriesViewModel series;
    private final ShownAhead ahead;
    private final ReadOnlyObjectWrapper<@Nullable PlatformPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PlatformDoings> doings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<PersonThere>> people = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> gone = new ReadOnlyObjectWrapper<>(false);
    private final InFront front;
    private boolean peopleInSight;
    private boolean peopleRead;
    private long id;

    public PlatformViewModel(PlatformRooms rooms, PlatformActs deeds) {
        this.rooms = rooms;
        this.deeds = deeds;
        this.acts = deeds.acts();
        this.etiquette = new EtiquetteViewModel(rooms, acts);
        this.tending = new TendingViewModel(rooms, acts);
        this.ahead = new ShownAhead(acts.background(), rooms.lists()::lastLogged, this::turnTo);
        this.series = new SeriesViewModel(rooms, acts);
        this.front = new InFront(rooms.clock(), this::reload);
        rooms.onChange(() -> acts.background().run(() -> {}, front::changed));
    }

    /// Shows this platform from now on; none until it is read, so that no key acts on the one before.
    public void show(long platformId) {
        ahead.end();
        turnTo(platformId);
    }

    private void turnTo(long platformId) {
        if (platformId != id) {
            id = platformId;
            gone.set(false);
            page.set(null);
            doings.set(null);
            people.set(null);
        }
        front.read();
    }

    /// What shows those likely to be opened next, one after the other, as long as nobody has opened the page.
    public Runnable[] ahead() {
        return ahead.rounds(LIKELY);
    }

    /// The page has come to the front, or has left it.
    public void inFront(boolean now) {
        front.set(now);
    }

    /// What is shown; null before the first platform and once it is gone.
    public ReadOnlyObjectProperty<@Nullable PlatformPage> page() {
        return page.getReadOnlyProperty();
    }

    /// What happens there; it comes after the page. Null until it is read.
    ReadOnlyObjectProperty<@Nullable PlatformDoings> doings() {
        return doings.getReadOnlyProperty();
    }

    /// Who is there, the latest first; null until they are read.
    ReadOnlyObjectProperty<@Nullable List<PersonThere>> people() {
        return people.getReadOnlyProperty();
    }

    /// Whether somebody looks at the people there. They are read only then: on a busy platform there are thousands.
    void peopleInSight(boolean now) {
        peopleInSight = now;
        if (now && !peopleRead) {
            readPeople();
        }
    }

    /// Whether the platform was deleted or merged into another.
    public ReadOnlyObjectProperty<Boolean> gone() {
        return gone.getReadOnlyProperty();
    }

    EtiquetteViewModel etiquette() {
        return etiquette;
    }

    TendingViewModel tending() {
        return tending;
    }

    SeriesViewModel series() {
        return series;
    }

    LocalDate today() {
        return rooms.today();
    }

    PlatformActs deeds() {
        return deeds;
    }

    /// Opens a gathering; one that only its series tells of is stored first.
    void open(Gathering gathering, LongConsumer then) {
        acts.background().run(() -> rooms.gatherings().stored(gathering), then::accept);
    }

    /// Leaves a date out of its series, or deletes a gathering that is of none or is past.
    void drop(Gathering gathering) {
        acts.runAndSay(() -> rooms.gatherings().skip(gathering), (gathering.isOccurrence(today()) ? "Not this time · " : "Deleted · ")
                + gathering.title() + ", " + RelativeDate.exact(gathering.happenedOn()));
    }

    /// Deletes an entry of the log for everybody who took part.
    void delete(PlatformEntry entry) {
        acts.runAndSay(() -> rooms.interactions().delete(entry.id()), "Deleted the entry of " + entry.when().inFull());
    }

    private void reload() {
        long wanted = id;
        if (wanted != 0) {
            acts.background().run(() -> rooms.read(wanted), found -> arrived(wanted, found));
            acts.background().run(() -> rooms.doings(wanted), found -> filled(wanted, found));
            readPeople();
        }
    }

    private void readPeople() {
        long wanted = id;
        peopleRead = peopleInSight;
        if (peopleInSight && wanted != 0) {
            acts.background().run(() -> rooms.lists().people(wanted), found -> {
                if (wanted == id) {
                    people.set(found);
                }
            });
        }
    }

    private void arrived(long wanted, Optional<PlatformPage> found) {
        if (wanted == id) {
            page.set(found.orElse(null));
            gone.set(found.isEmpty());
        }
    }

    private void filled(long wanted, Optional<PlatformDoings> found) {
        if (wanted == id) {
            doings.set(found.orElse(null));
        }
    }
}
