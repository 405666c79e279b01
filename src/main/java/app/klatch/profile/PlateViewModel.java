package app.klatch.profile;

import app.klatch.dates.DateFound;
import app.klatch.dates.Direction;
import app.klatch.followups.SnoozeChoice;
import app.klatch.people.Closeness;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateFacts;
import app.klatch.plates.PlateSaid;
import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
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

    public void wake(Profile of) {
        acts.runAndSay(() -> rooms.plates().wake(of.id()), "The plate of " + of.person().shownName() + " spins again");
    }

    public void skip(Profile of) {
        acts.runAndSay(() -> rooms.plates().skip(of.id()), "Skipped once · " + of.person().shownName());
    }

    public void snooze(Profile of, LocalDate until) {
        acts.runAndSay(() -> rooms.plates().snooze(of.id(), until),
                "Snoozed until " + days.inSentence(until) + " · " + of.person().shownName());
    }

    /// A day in words; when it can't be, the reason.
    public @Nullable String snooze(Profile of, String words) {
        Optional<LocalDate> day = days.whole(words, Direction.FUTURE).map(DateFound::date);
        if (day.isPresent() && !day.get().isAfter(days.today())) {
            return "A day to come, please: until then the plate keeps quiet.";
        }
        day.ifPresent(until -> snooze(of, until));
        return day.isPresent() ? null : days.complaint(words);
    }

    public void endSnooze(Profile of) {
        acts.runAndSay(() -> rooms.plates().endSnooze(of.id()), "Awake again · " + of.person().shownName());
    }

    /// Gives somebody without a plate the one that is usual for their closeness.
    public void takeUsual(Profile of) {
        acts.runAndSay(() -> rooms.plates().set(of.id(), of.usualPlate()),
                of.person().shownName() + " · " + PlateWords.of(of.usualPlate()));
    }

    /// "Enter alone takes every 4 to 6 weeks, usual for a close friend."
    public String usualWords(Profile of) {
        Closeness closeness = of.person().closeness() == null ? Closeness.CONTACT : of.person().closeness();
        return "Enter alone takes " + PlateWords.of(of.usualPlate()) + ", usual for a " + closeness.word() + ".";
    }

    /// Why it wants attention, or doesn't; empty without a plate.
    public String reason(Profile of) {
        PlateFacts facts = of.row().kept();
        return facts == null ? "" : PlateWords.sentence(facts, days.today());
    }

    public LocalDate day(SnoozeChoice choice) {
        return choice.from(days.today());
    }

    public String previewDay(String words) {
        return days.preview(words, Direction.FUTURE);
    }

    /// How the plate stands today.
    public PlateStanding standing(Profile of) {
        return of.row().plate(days.today());
    }

    public LocalDate today() {
        return days.today();
    }
}
