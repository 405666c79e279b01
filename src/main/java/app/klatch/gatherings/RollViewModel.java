package app.klatch.gatherings;

import app.klatch.platforms.Gathering;
import app.klatch.ui.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The list of a gathering's page: who is there with what came of it, and whom to tick, narrowed by a name that is typed or
/// a figure that is chosen. The chosen line stays chosen when the list is read anew; one that was just ticked gives way to
/// the next, so that several are ticked in a row.
public final class RollViewModel {
    private final GatheringRooms rooms;
    private final Background background;
    private final GatheringDeeds deeds;
    private final ObservableList<GatheringRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable GatheringRow> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(Figure.EVERYBODY);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final NamesEntered names;
    private List<Regular> found = List.of();
    private boolean answered;
    private @Nullable GatheringPage page;

    RollViewModel(GatheringRooms rooms, Background background, GatheringDeeds deeds) {
        this.rooms = rooms;
        this.background = background;
        this.deeds = deeds;
        this.names = new NamesEntered(rooms, background, (at, row) -> take(at.gathering(), row));
        typed.subscribe((_, now) -> typed(now));
        figure.subscribe((_, _) -> draw());
    }

    public ObservableList<GatheringRow> rows() {
        return rows;
    }

    /// The line that the keys act on.
    public ObjectProperty<@Nullable GatheringRow> chosen() {
        return chosen;
    }

    public ObjectProperty<Figure> figure() {
        return figure;
    }

    /// The name in the field over the list.
    public StringProperty typed() {
        return typed;
    }

    /// Why Enter did nothing; empty otherwise, and as soon as something is typed.
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /// Space: ticks or unticks the chosen line, or adds the new name.
    public void tickChosen() {
        GatheringRow row = chosen.get();
        if (row != null) {
            tick(row);
        }
    }

    void tick(GatheringRow row) {
        with((at, _) -> {
            switch (row) {
                case GatheringRow.Here(Attendee person) -> deeds.untick(at, person);
                case GatheringRow.ToTick(Regular person) -> {
                    chooseNextAfter(row);
                    deeds.tick(at, person.id(), person.name());
                }
                case GatheringRow.AddNew(String name) when !answered -> names.add(at.id(), name);
                case GatheringRow.AddNew(String name) -> deeds.addPerson(at, name);
                case GatheringRow.Heading _ -> { }
            }
        });
    }

    /// Enter in the field: ticks whom the name means, or adds it as somebody new, and the field is free for the next name. Where
    /// it isn't known yet whom it means, it is done once it is.
    public void enter() {
        String name = typed.get().strip();
        if (name.isEmpty()) {
            return;
        }
        with((at, shown) -> {
            if (!answered || names.isBusy()) {
                typed.set("");
                names.add(at.id(), name);
            } else {
                GatheringRowsRule.entered(shown, name, found).ifPresent(row -> enter(at, row));
            }
        });
    }

    private void enter(Gathering at, GatheringRow row) {
        take(at, row);
        names.rest();
        if (!(row instanceof GatheringRow.Here)) {
            typed.set("");
        }
    }

    private void take(Gathering at, GatheringRow row) {
        switch (row) {
            case GatheringRow.Here(Attendee person) -> complaint.set(person.name() + " is ticked already.");
            case GatheringRow.ToTick(Regular person) -> deeds.tick(at, person.id(), person.name());
            case GatheringRow.AddNew(String name) -> deeds.addPerson(at, name);
            case GatheringRow.Heading _ -> { }
        }
    }

    /// Whoever is chosen and there.
    Optional<Attendee> chosenPerson() {
        return chosen.get() instanceof GatheringRow.Here(Attendee person) ? Optional.of(person) : Optional.empty();
    }

    /// Does something with the chosen person, if the chosen line is of somebody who is there.
    public void act(BiConsumer<Gathering, Attendee> deed) {
        with((at, _) -> chosenPerson().ifPresent(person -> deed.accept(at, person)));
    }

    /// Chooses the line after this one, or before it with -1; headings are stepped over.
    public void move(int step) {
        int index = rows.indexOf(chosen.get()) + step;
        while (index >= 0 && index < rows.size() && rows.get(index) instanceof GatheringRow.Heading) {
            index += step;
        }
        if (index >= 0 && index < rows.size()) {
            chosen.set(rows.get(index));
        }
    }

    /// Chooses the first line, so that the list begins at its top.
    void chooseFirst() {
        chosen.set(near(rows, 0).orElse(null));
    }

    /// Whether nothing stands over the chosen line but headings.
    boolean isFirstChosen() {
        return rows.stream().filter(row -> !(row instanceof GatheringRow.Heading)).findFirst().filter(row -> row.equals(chosen.get())).isPresent();
    }

    /// Shows another gathering, or the same one as it is now.
    void show(@Nullable GatheringPage now) {
        boolean another = page == null || now == null || page.gathering().id() != now.gathering().id();
        page = now;
        if (another) {
            chosen.set(null);
        }
        draw();
    }

    /// Takes the narrowing back.
    void showEverybody() {
        figure.set(Figure.EVERYBODY);
        typed.set("");
    }

    private void with(BiConsumer<Gathering, GatheringPage> deed) {
        GatheringPage now = page;
        if (now != null) {
            deed.accept(now.gathering(), now);
        }
    }

    private void typed(String now) {
        complaint.set("");
        answered = false;
        found = List.of();
        drawTyped();
        if (!now.isBlank()) {
            background.run(() -> rooms.find(now), people -> {
                if (now.equals(typed.get())) {
                    found = people;
                    answered = true;
                    drawTyped();
                }
            });
        }
    }

    /// The chosen line is the one that Enter means.
    private void drawTyped() {
        draw();
        if (!typed.get().isBlank()) {
            GatheringRowsRule.first(rows, typed.get()).ifPresent(chosen::set);
        }
    }

    private void draw() {
        List<GatheringRow> now = page == null ? List.of() : GatheringRowsRule.rows(page, figure.get(), typed.get(), found);
        GatheringRow before = chosen.get();
        int at = Math.max(0, rows.indexOf(before));
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
        chosen.set(now.stream().filter(row -> before != null && before.personId() != 0 && row.personId() == before.personId())
                .findFirst().or(() -> near(now, at)).orElse(null));
    }

    /// The line at this place, or the next one that is no heading.
    private static Optional<GatheringRow> near(List<GatheringRow> now, int at) {
        return now.stream().skip(Math.min(at, Math.max(0, now.size() - 1))).filter(row -> !(row instanceof GatheringRow.Heading))
                .findFirst().or(() -> now.stream().filter(row -> !(row instanceof GatheringRow.Heading)).findFirst());
    }

    private void chooseNextAfter(GatheringRow row) {
        rows.stream().skip(rows.indexOf(row) + 1L).filter(next -> next instanceof GatheringRow.ToTick).findFirst()
                .ifPresent(chosen::set);
    }
}
