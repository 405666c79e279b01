package app.klatch.log;

/// Somebody an interaction is with; id 0 is somebody new, who is added when the form is saved.
public record PersonChoice(long id, String name) {
    static PersonChoice newcomer(String name) {
        return new PersonChoice(0, name.strip());
    }

    boolean isNew() {
        return id == 0;
    }
}
