package app.klatch.log;

import java.util.List;

/// Somebody an interaction is with; id 0 is somebody new, who is added when the form is saved.
public record PersonChoice(long id, String name) {
    static PersonChoice newcomer(String name) {
        return new PersonChoice(0, name.strip());
    }

    boolean isNew() {
        return id == 0;
    }

    /// The same person as these name them; as they are named here where none of these is meant.
    PersonChoice among(List<PersonChoice> others) {
        return others.stream().filter(other -> !isNew() && other.id == id).findFirst().orElse(this);
    }
}
