package app.klatch.people;

/// A day that matters to a person. `day` is ISO: 2019-06-01, or --06-01 without a year.
public record ImportantDate(long id, long personId, String day, String label) {
    /// "wedding 1 June 2019": understood by [ImportantDateSaid] as it stands.
    public String toEdit() {
        return label + " " + BirthdayWords.shown(day);
    }
}
