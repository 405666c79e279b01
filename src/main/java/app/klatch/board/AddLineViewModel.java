package app.klatch.board;

import app.klatch.names.Folding;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformFields;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformLine;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Side;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The line that adds a platform. It is read while one types; what nobody says comes from the cell it was opened from.
public final class AddLineViewModel {
    /// A piece that was understood, as a chip shows it; `style` is a style class or blank.
    public record Understood(String icon, String text, String style) {}

    /// What the line says now; `complaint` is why it can't be saved yet, or null.
    public record State(List<Understood> chips, PlatformLine.@Nullable Reading reading, @Nullable String complaint) {}

    private final PlatformCareRepository platforms;
    private final Acts acts;
    private final Clock clock;
    private final Supplier<List<PlatformCard>> known;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(List.of(), null, null));
    private PlatformKind kind = PlatformKind.NONE;
    private Side side = Side.IN_PERSON;
    private boolean writing;

    AddLineViewModel(PlatformCareRepository platforms, Acts acts, Clock clock, Supplier<List<PlatformCard>> known) {
        this.clock = clock;
        this.platforms = platforms;
        this.acts = acts;
        this.known = known;
        text.subscribe(this::read);
    }

    /// Opens the line for a cell; a line that is half typed stays.
    public void begin(PlatformKind presetKind, Side presetSide) {
        kind = presetKind;
        side = presetSide;
        open.set(true);
        read(text.get());
    }

    /// Closes the line and keeps what is typed.
    public void close() {
        open.set(false);
    }

    /// Adds the platform; `added` hears its id. The words leave the line only once they are written: where they can't be added, or the
    /// writing fails, they stay.
    public void save(LongConsumer added) {
        PlatformLine.Reading said = state.get().reading();
        if (writing || said == null || state.get().complaint() != null) {
            return;
        }
        String typed = text.get();
        PlatformFields fields = new PlatformFields(said.name(), kind(said), side(said), PlatformStage.SELECT, said.cadence(), said.url(),
                null, null);
        Rhythm rhythm = said.rhythm();
        AtomicLong id = new AtomicLong();
        writing = true;
        acts.runAndSay(() -> id.set(rhythm == null ? platforms.add(fields) : platforms.add(fields, rhythm, said.startsAt())),
                "Added · " + fields.name(), () -> {
                    if (typed.equals(text.get())) {
                        text.set("");
                    }
                    added.accept(id.get());
                });
        acts.background().run(() -> {}, () -> writing = false);             // comes after it, also after one that failed
    }

    private void read(String line) {
        PlatformLine.Reading said = PlatformLine.read(line, LocalDate.now(clock));
        state.set(said.name().isBlank() ? new State(List.of(kindChip(kind), sideChip(side)), null, null)
                : new State(chips(said), said, complaint(said.name()).orElse(null)));
    }

    private PlatformKind kind(PlatformLine.Reading said) {
        return said.kind() == null ? kind : said.kind();
    }

    private Side side(PlatformLine.Reading said) {
        return said.side() == null ? side : said.side();
    }

    private Optional<String> complaint(String name) {
        String folded = Folding.fold(name);
        return known.get().stream().filter(card -> Folding.fold(card.name()).equals(folded)).findFirst()
                .map(card -> card.name() + " is there already" + (card.archived() ? ", archived." : "."));
    }

    private List<Understood> chips(PlatformLine.Reading said) {
        List<Understood> chips = new ArrayList<>();
        chips.add(new Understood("mdi2f-format-letter-case", said.name(), ""));
        chips.add(kindChip(kind(said)));
        chips.add(sideChip(side(said)));
        if (said.rhythm() != null) {
            chips.add(new Understood("mdi2c-calendar-sync-outline", CardWords.rhythm(said.rhythm(), said.startsAt()), ""));
        }
        if (said.cadence() != null) {
            chips.add(new Understood("mdi2r-repeat", PlateWords.of(new Plate(said.cadence(), null)), ""));
        }
        if (said.url() != null) {
            chips.add(new Understood("mdi2l-link-variant", said.url(), ""));
        }
        return List.copyOf(chips);
    }

    private static Understood kindChip(PlatformKind kind) {
        return new Understood(kind.icon(), kind.word(), kind.chipStyle());
    }

    private static Understood sideChip(Side side) {
        return new Understood(side == Side.ONLINE ? "mdi2w-web" : "mdi2a-account-group-outline", side.word(), "");
    }

    public StringProperty textProperty() {
        return text;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
