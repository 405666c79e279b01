package app.klatch.gatherings;

import app.klatch.dates.DateWords;
import app.klatch.gatherings.PlaceMatch.Place;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.RhythmWords;
import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Acts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The small form that creates a gathering: where, when, how it is called, and whether it comes again. A day on which the
/// place has one already opens that one, or asks in [#already] what to do with what was typed beside. The day may be past or to come; without one, the rhythm's next or today.
public final class NewGatheringViewModel {
    private final GatheringRooms rooms;
    private final PlatformCareRepository platforms;
    private final GatheringDayWords days;
    private final Acts acts;
    private final LongConsumer open;
    private final StringProperty where = new SimpleStringProperty("");
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<PlaceMatch> match = new ReadOnlyObjectWrapper<>(PlaceMatch.of("", List.of(), Map.of()));
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private List<TendedPlatform> all = List.of();
    private Map<String, Long> former = Map.of();
    private final ReadOnlyObjectWrapper<@Nullable AlreadyThere> already = new ReadOnlyObjectWrapper<>();
    private final GatheringWriter writer;
    private Runnable onDone = () -> {};

    private record Places(List<TendedPlatform> all, Map<String, Long> former) {}

    /// `open` shows the page of the gathering with this id.
    public NewGatheringViewModel(GatheringRooms rooms, DateWords words, Acts acts, LongConsumer open) {
        this.rooms = rooms;
        this.writer = new GatheringWriter(rooms);
        this.platforms = new PlatformCareRepository(rooms.database(), rooms.clock());
        this.days = new GatheringDayWords(words, rooms.clock());
        this.acts = acts;
        this.open = open;
        where.subscribe((_, _) -> matched());
        List.of(where, when, name, again).forEach(field -> field.subscribe((_, _) -> already.set(null)));
    }

    /// Begins a new one, at this platform when it is not 0; `done` runs once it was created or found.
    public void begin(long platformId, Runnable done) {
        onDone = done;
        already.set(null);
        List.of(where, when, name, again).forEach(field -> field.set(""));
        acts.background().run(() -> new Places(platforms.all(), rooms.platforms().formerNames()), found -> {
            all = found.all();
            former = found.former();
            all.stream().filter(platform -> platform.id() == platformId).findFirst().ifPresent(platform -> where.set(platform.name()));
            matched();
        });
    }

    public StringProperty where() {
        return where;
    }

    public StringProperty when() {
        return when;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty again() {
        return again;
    }

    /// What the typed place may mean.
    ReadOnlyObjectProperty<PlaceMatch> match() {
        return match.getReadOnlyProperty();
    }

    /// Where it will be; null while that must be asked.
    ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    void choose(Place chosen) {
        if (chosen instanceof Place.Known(TendedPlatform platform)) {
            where.set(platform.name());
        }
        place.set(chosen);
    }

    /// The day as it is understood, in full; what is wrong with the words, when they mean none.
    public String whenSaid() {
        return when.get().isBlank() ? "" : Optional.ofNullable(days.read(when.get(), today()).problem())
                .orElseGet(() -> days.previewDay(when.get(), today()));
    }

    /// The rhythm as it is understood, with its next dates.
    public String againSaid() {
        return again.get().isBlank() ? "" : rhythm().isEmpty() ? GatheringDayWords.NO_RHYTHM : days.preview(again.get(), day().day());
    }

    /// Creates it, opens the one there is, or asks. Says in a sentence what is missing, or null.
    public @Nullable String create() {
        Place at = place.get();
        if (at == null) {
            return where.get().isBlank() ? "Where is it? Name a place." : "Which place is meant? Choose one under the name.";
        }
        String problem = when.get().isBlank() ? null : days.read(when.get(), today()).problem();
        if (problem == null && !again.get().isBlank() && rhythm().isEmpty()) {
            problem = GatheringDayWords.NO_RHYTHM;
        }
        if (problem == null) {
            create(SaidGathering.of(at, day(), name.get(), rhythm().orElse(null)));
        }
        return problem;
    }

    /// What the place has that day already, and more was typed than it has: it is to be asked what to do. Null while nothing is.
    ReadOnlyObjectProperty<@Nullable AlreadyThere> already() {
        return already.getReadOnlyProperty();
    }

    /// The question as it is asked.
    String question(AlreadyThere asked) {
        return asked.sentence(days.inSentence(asked.said().day()));
    }

    /// Writes what was typed onto the gathering there is, and opens it.
    void writeOnto(AlreadyThere asked) {
        Runnable done = onDone;
        acts.runAndTell(() -> {
            writer.write(asked);
            String title = asked.nameThen() == null ? asked.there().platform() : asked.nameThen();
            return "Written · " + title + ", " + days.shown(asked.said().day(), asked.timeThen());
        }, () -> opened(asked.there().id(), done));
    }

    /// Opens it as it is.
    void openThere(AlreadyThere asked) {
        opened(asked.there().id(), onDone);
    }

    private void create(SaidGathering said) {
        Runnable done = onDone;
        acts.background().run(() -> writer.there(said), there -> {
            if (there.isPresent()) {
                found(there.get(), done);
                return;
            }
            AtomicLong id = new AtomicLong();
            acts.runAndTell(() -> {
                id.set(writer.create(said));
                return "Created · " + said.title() + ", " + days.shown(said.day(), said.time());
            }, () -> opened(id.get(), done));
        });
    }

    private void found(AlreadyThere there, Runnable done) {
        if (there.saysNothingNew()) {
            acts.toasts().show("There was one already · " + there.there().title() + ", " + days.shown(there.said().day(), null), null);
            opened(there.there().id(), done);
        } else {
            already.set(there);
        }
    }

    private void opened(long id, Runnable done) {
        done.run();
        open.accept(id);
    }

    private void matched() {
        PlaceMatch now = PlaceMatch.of(where.get(), all, former);
        match.set(now);
        place.set(now.meant().orElse(null));
    }

    private Optional<Rhythm> rhythm() {
        LocalDate first = Optional.ofNullable(when.get().isBlank() ? null : days.read(when.get(), today()).when())
                .map(GatheringDayWords.When::day).orElse(today());
        return again.get().isBlank() ? Optional.empty() : RhythmWords.read(again.get(), first);
    }

    /// The day meant, which is understood; without one the next of the rhythm, else today.
    private GatheringDayWords.When day() {
        GatheringDayWords.When said = when.get().isBlank() ? null : days.read(when.get(), today()).when();
        return said != null ? said : new GatheringDayWords.When(
                rhythm().map(found -> found.next(today(), today().minusDays(1))).orElse(today()), null);
    }

    private LocalDate today() {
        return rooms.today();
    }
}
