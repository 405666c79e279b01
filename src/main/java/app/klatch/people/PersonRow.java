package app.klatch.people;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One line of a list of people, computed by SQL. `online` and `inPerson` are the lit faces of the coin. `lastQualifying` is
/// the newest interaction that fills the plate, `lastContact` the newest that is no broadcast. The next step is the open follow-up that wants
/// attention first; it is mine to do unless `nextIsTheirs`. `roles` has commas between.
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
        @Nullable LocalDate lastQualifying,
        @Nullable LocalDate lastContact,
        @Nullable LocalDate nextOn,
        @Nullable String nextText,
        boolean nextIsTheirs,
        Instant createdAt,
        boolean archived,
        @Nullable String roles) {
    /// How the plate stands on a day; `zone` tells on which day the person was added. Who is only expected at a gathering to
    /// come has not been met yet.
    public PlateStanding plate(LocalDate today, ZoneId zone) {
        Plate plate = ideal == null ? null : new Plate(ideal, worst);
        LocalDate met = firstMet == null || firstMet.isAfter(today) ? null : firstMet;
        return PlateRule.standing(plate, lastQualifying, met, LocalDate.ofInstant(createdAt, zone), today);
    }
}
