package app.klatch.profile;

import app.klatch.dates.CadenceWords;
import app.klatch.introductions.Introduced;
import app.klatch.people.Interest;
import app.klatch.people.InterestSaid;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import app.klatch.ui.Acts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What is known beside the log: the plate, who led whom here, interests.
public final class FactsViewModel {
    private final Rooms rooms;
    private final Acts acts;
    private final DayWords days;
    private final CadenceWords cadences = new CadenceWords();

    FactsViewModel(Rooms rooms, Acts acts, DayWords days) {
        this.rooms = rooms;
        this.acts = acts;
        this.days = days;
    }

    /// "every 4 to 6 weeks"; a blank text lets the plate rest.
    public @Nullable String setPlate(Profile of, String words) {
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
        return of.row().plate(days.today(), days.zone());
    }

    public LocalDate today() {
        return days.today();
    }

    /// Adds interests, several of them with commas between, and then runs `saved`.
    public @Nullable String addInterests(Profile to, String text, Runnable saved) {
        List<InterestSaid> names = InterestSaid.read(text);
        if (!names.isEmpty()) {
            acts.run(() -> rooms.interests().add(to.id(), names), saved);
        }
        return null;
    }

    public void removeInterest(Interest interest) {
        acts.runAndSay(() -> rooms.interests().remove(interest), "Removed · " + interest.name());
    }

    /// Finds people to choose an introducer from and hands them to `onFound`.
    public void suggest(Profile of, String typed, Consumer<List<Introduced>> onFound) {
        acts.background().run(() -> rooms.introductions().candidates(of.id(), typed), onFound);
    }

    /// An introduction that would lead somebody back to themselves is refused in words.
    public void setIntroducer(Profile of, Introduced introducer) {
        acts.background().run(() -> rooms.introductions().set(of.id(), introducer.personId()), kept -> {
            if (!kept) {
                acts.toasts().error(introducer.name() + " traces back to " + of.person().shownName()
                        + ", so that would be a circle. Nothing was changed.", null);
            }
        });
    }

    public void clearIntroducer(Profile of) {
        acts.run(() -> rooms.introductions().clear(of.id()));
    }

    private Optional<Plate> plate(String words) {
        String text = words.strip();
        return cadences.at(text, 0).or(() -> cadences.at("every " + text, 0))
                .filter(found -> found.end() >= text.length()).map(found -> new Plate(
                found.cadence().ideal().period(),
                found.cadence().worst() == null ? null : found.cadence().worst().period()));
    }

    /// The state's name for the caption under the ring.
    public static String word(PlateRule.State state) {
        return switch (state) {
            case SPINNING -> "spinning";
            case WOBBLING -> "wobbling";
            case FALLEN -> "fallen";
            case NEVER -> "not talked yet";
            case RESTING -> "resting";
        };
    }
}
