package app.klatch.shell;

import app.klatch.ui.Action;
import app.klatch.ui.Background;
import app.klatch.ui.PatientEnter;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the command palette lists: actions whose name holds every typed word, then places and people found in the background.
public final class PaletteViewModel {
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteItem> items = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(0);
    private final Function<String, List<PaletteItem>> finder;
    private final Background background;
    private final PatientEnter enter = new PatientEnter();
    private Supplier<List<Action>> actions = List::of;

    public PaletteViewModel(Function<String, List<PaletteItem>> finder, Background background) {
        this.finder = finder;
        this.background = background;
        query.subscribe(this::refill);
    }

    /// Begins anew with what can be done right now.
    public void begin(Supplier<List<Action>> available) {
        actions = available;
        query.set("");
        refill("");
    }

    public StringProperty query() {
        return query;
    }

    public ObservableList<PaletteItem> items() {
        return items;
    }

    /// Index of the line that Enter runs.
    public IntegerProperty selected() {
        return selected;
    }

    /// Moves the selection, around the ends.
    public void move(int steps) {
        if (!items.isEmpty()) {
            selected.set(Math.floorMod(selected.get() + steps, items.size()));
        }
    }

    /// The line that Enter runs, as a list that is empty when nothing was found.
    public List<PaletteItem> chosen() {
        int index = selected.get();
        return index < items.size() ? List.of(items.get(index)) : List.of();
    }

    /// Enter: runs the chosen line at once; where there is none yet, the first that is found of what stands there.
    void enter(Consumer<PaletteItem> run) {
        if (chosen().isEmpty()) {
            enter.press(() -> chosen().forEach(run));
        } else {
            chosen().forEach(run);
        }
    }

    /// The palette is left: an Enter that still waits is taken back.
    void leave() {
        enter.leave();
    }

    private void refill(String text) {
        enter.typed();
        List<String> words = words(text);
        Set<String> names = new HashSet<>(); // J and ↓ are one action with two keys
        items.setAll(actions.get().stream()
                .filter(action -> !action.id().equals(ShellActions.PALETTE) && holds(action.name(), words))
                .filter(action -> names.add(action.name()))
                .map(PaletteItem::of)
                .toList());
        selected.set(0);
        if (!words.isEmpty()) {
            background.run(() -> finder.apply(text), found -> addFound(text, found));
        }
    }

    private void addFound(String asked, List<PaletteItem> found) {
        if (asked.equals(query.get())) {
            items.addAll(found);
            enter.answered();
        }
    }

    private static boolean holds(String name, List<String> words) {
        List<String> has = words(name);
        return words.stream().allMatch(word -> has.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
