package app.klatch.people;

import app.klatch.interactions.VagueDay;
import app.klatch.plates.PlateFacts;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a list of people, computed by SQL. `online` and `inPerson` are the lit faces of the coin. `lastQualifying` is
/// the newest interaction that fills the plate, `kept` what is known of the plate (null without one), `lastContact` the newest that is no
/// broadcast, as exactly as it is remembered. The next step is the open follow-up that wants attention first; it is mine to do unless
/// `nextIsTheirs`. `roles` has commas between.
public record PersonRow(
        long id,
        String shownName,
        @Nullable String company,
        @Nullable String title,
        boolean online,
        boolean inPerson,
        @Nullable PlateFacts kept,
        @Nullable LocalDate firstMet,
        @Nullable LocalDate lastQualifying,
        @Nullable VagueDay lastContact,
        @Nullable LocalDate nextOn,
        @Nullable String nextText,
        boolean nextIsTheirs,
        Instant createdAt,
        boolean archived,
        @Nullable String roles) {
    /// How the plate stands on a day.
    public PlateStanding plate(LocalDate today) {
        return PlateRule.standing(kept, today);
    }
}
