package app.klatch.profile;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateSaid;
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
        Optional<Plate> plate = PlateSaid.read(words);
        plate.ifPresent(said -> acts.run(() -> rooms.plates().set(of.id(), said)));
        return plate.isPresent() ? null : PlateSaid.problem(words);
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
}
