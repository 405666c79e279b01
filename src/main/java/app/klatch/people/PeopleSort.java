package app.klatch.people;

/// By which column a list of people is sorted. Whoever has nothing in that column comes last, in both directions.
public record PeopleSort(Column column, boolean descending) {
    public static final PeopleSort BY_NAME = new PeopleSort(Column.NAME, false);

    /// The columns of the People page.
    public enum Column { NAME, COMPANY, COIN, PLATE, LAST_CONTACT, NEXT_STEP, ROLES }
}
