package app.klatch.profile;

import app.klatch.dates.CadenceWords;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateStanding;
import app.klatch.ui.Acts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The plate: how often the person wants to be seen, and how that stands.
public final class PlateViewModel {
    private final Rooms rooms;
    private final Acts acts;
    private final DayWords days;
    private final CadenceWords cadences = new CadenceWords();

    PlateViewModel(Rooms rooms, Acts acts, DayWords days) {
        this.rooms = rooms;
        this.acts = acts;
        this.days = days;
    }

    /// "every 4 to 6 weeks"; a blank text lets the plate rest.
    public @Nullable String set(Profile of, String words) {
        if (words.isBlank()) {
            letRest(of);
            return null;
        }
        Optional<Plate> plate = plate(words);
        plate.ifPresent(said -> acts.run(() -> rooms.plates().set(of.id(), said)));
        return plate.isPresent() ? null
                : "“" + words.strip() + "” is not a rhythm I know. Try “every 6 weeks” or “every 4 to 6 weeks”.";
    }

    public void letRest(Profile of) {
        acts.runAndSay(() -> rooms.plates().rest(of.id()), "The plate of " + of.person().shownName() + " rests");
    }

    /// How the plate stands today.
    public PlateStanding standing(Profile of) {
        return of.row().plate(days.today());
    }

    public LocalDate today() {
        return days.today();
    }

    private Optional<Plate> plate(String words) {
        String text = words.strip();
        return cadences.at(text, 0).or(() -> cadences.at("every " + text, 0))
                .filter(found -> found.end() >= text.length()).map(found -> new Plate(
                found.cadence().ideal().period(),
                found.cadence().worst() == null ? null : found.cadence().worst().period()));
    }
}
