package app.klatch.log;

import app.klatch.names.Folding;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.ui.Background;
import app.klatch.ui.PatientEnter;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The people of a form: chips, and a field that finds the next one by name. The last match is always the offer to add
/// whoever was typed, unless somebody is called exactly so.
public final class PeopleFieldViewModel {
    private static final int MOST = 5;

    private final FormFields fields;
    private final PeopleSearchRepository search;
    private final Background background;
    private final ObservableList<PersonChoice> matches = FXCollections.observableArrayList();
    private final PatientEnter enter = new PatientEnter();

    PeopleFieldViewModel(FormFields fields, PeopleSearchRepository search, Background background) {
        this.fields = fields;
        this.search = search;
        this.background = background;
        fields.personText.subscribe(this::ask);
    }

    /// Who may be meant by what is typed, best first.
    public ObservableList<PersonChoice> matches() {
        return matches;
    }

    public void take(PersonChoice person) {
        if (!fields.people.contains(person)) {
            fields.people.add(person);
        }
        fields.personText.set("");
    }

    /// What Enter does: takes the first match of what stands there, as soon as it is found; false when nothing is typed.
    public boolean takeFirst() {
        boolean some = !fields.personText.get().isBlank();
        if (some) {
            enter.press(() -> matches.stream().findFirst().ifPresent(this::take));
        }
        return some;
    }

    public void remove(PersonChoice person) {
        fields.people.remove(person);
    }

    /// What Backspace does in the empty field.
    public void removeLast() {
        if (!fields.people.isEmpty()) {
            fields.people.removeLast();
        }
    }

    /// Everybody who fits a name, at most `most`; reads the file.
    static List<PersonChoice> fitting(PeopleSearchRepository search, String typed, int most) {
        return search.search(typed, most).stream().map(row -> new PersonChoice(row.id(), row.shownName())).toList();
    }

    static boolean isCalled(PersonChoice person, String typed) {
        return Folding.fold(person.name()).equals(Folding.fold(typed.strip()));
    }

    /// The field is left: an Enter that still waits is taken back.
    public void leave() {
        enter.leave();
    }

    boolean isEnterWaiting() {
        return enter.isWaiting();
    }

    private void ask(String typed) {
        enter.typed();
        if (typed.isBlank()) {
            matches.clear();
            return;
        }
        background.run(() -> fitting(search, typed, MOST), found -> {
            if (typed.equals(fields.personText.get())) {
                show(typed, found);
                enter.answered();
            }
        });
    }

    private void show(String typed, List<PersonChoice> found) {
        List<PersonChoice> offered = new ArrayList<>(found);
        offered.removeIf(fields.people::contains);
        if (found.stream().noneMatch(person -> isCalled(person, typed))) {
            offered.add(PersonChoice.newcomer(typed));
        }
        matches.setAll(offered);
    }
}
