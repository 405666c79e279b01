package app.klatch.log;

import app.klatch.people.PeopleSearchRepository;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Settles the names that still stand in a form's fields when it is saved. One that fits exactly one is that one; any other
/// is asked about, so that nothing is logged with the wrong one. Reads the file.
record NameResolver(PeopleSearchRepository search, PlaceRepository places) {
    private static final int MOST = 5;

    /// The form with nothing left open, or the first name that must be asked about.
    record Resolved(FormDraft draft, @Nullable FormProblem problem) {}

    Resolved resolve(FormDraft draft) {
        Resolved people = draft.personText().isBlank() ? new Resolved(draft, null) : person(draft, draft.personText().strip());
        boolean open = people.problem() != null || draft.placeText().isBlank() || draft.place() != null;
        return open ? people : place(people.draft(), draft.placeText().strip());
    }

    private Resolved person(FormDraft draft, String typed) {
        List<PersonChoice> found = PeopleFieldViewModel.fitting(search, typed, MOST);
        List<PersonChoice> exact = found.stream().filter(person -> PeopleFieldViewModel.isCalled(person, typed)).toList();
        if (exact.size() != 1) {
            return new Resolved(draft, new FormProblem.WhichPerson(typed, exact.isEmpty() ? found : exact));
        }
        List<PersonChoice> people = new ArrayList<>(draft.people());
        people.add(exact.getFirst());
        return new Resolved(draft.withPeople(people.stream().distinct().toList()), null);
    }

    private Resolved place(FormDraft draft, String typed) {
        List<PlaceChoice> found = places.named(typed).places();
        return found.size() == 1 ? new Resolved(draft.withPlace(found.getFirst()), null)
                : new Resolved(draft, new FormProblem.WhichPlace(typed, found));
    }
}
