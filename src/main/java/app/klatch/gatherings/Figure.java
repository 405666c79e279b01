package app.klatch.gatherings;

/// What came of a gathering: each figure counts some of the people, and shows only them when it is chosen.
public enum Figure {
    EVERYBODY("person", "people"),
    TAKEN("card taken", "cards taken"),
    VALUABLE("valuable talk", "valuable talks"),
    MISSING("next step missing", "next steps missing");

    private final String one;
    private final String many;

    Figure(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /// "card taken", "cards taken".
    public String caption(int number) {
        return number == 1 ? one : many;
    }

    public boolean counts(Attendee person) {
        return switch (this) {
            case EVERYBODY -> true;
            case TAKEN -> person.isNew();
            case VALUABLE -> person.valuable();
            case MISSING -> person.missesStep();
        };
    }
}
