package app.klatch.people;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One line of a list of people, computed by SQL. `online` and `inPerson` are the lit faces of the coin. `lastTalked` is the
/// newest two-way interaction, `lastContact` the newest that is no broadcast. The next step is the open follow-up that wants
/// attention first; it is mine to do unless `nextIsTheirs`.
public record PersonRow(
        long id,
        String shownName,
        @Nullable String company,
        @Nullable String title,
        boolean online,
        boolean inPerson,
        @Nullable Period ideal,
        @Nullable Period worst,
        @Nullable LocalDate firstMet,
        @Nullable LocalDate lastTalked,
        @Nullable LocalDate lastContact,
        @Nullable LocalDate nextOn,
        @Nullable String nextText,
        boolean nextIsTheirs,
        Instant createdAt,
        boolean archived) {
    /// How the plate stands on a day; `zone` tells on which day the person was added.
    public PlateStanding plate(LocalDate today, ZoneId zone) {
        Plate plate = ideal == null ? null : new Plate(ideal, worst);
        return PlateRule.standing(plate, lastTalked, firstMet, LocalDate.ofInstant(createdAt, zone), today);
    }
}
