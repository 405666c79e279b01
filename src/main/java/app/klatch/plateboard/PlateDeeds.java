package app.klatch.plateboard;

import app.klatch.db.Database;
import app.klatch.followups.QuickLog;
import app.klatch.followups.StepOffers;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import app.klatch.plates.PlateWords;
import app.klatch.ui.Acts;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;

/// What can be done about a plate: each is one undo step, written in the background, told by a toast that can take it back.
public final class PlateDeeds {
    private final PlateRepository plates;
    private final QuickLog log;
    private final Acts acts;
    private final RelativeDate dates;

    public PlateDeeds(Database database, Clock clock, Acts acts, StepOffers offers) {
        this.plates = new PlateRepository(database, clock);
        this.log = new QuickLog(database, clock, acts, offers);
        this.acts = acts;
        this.dates = new RelativeDate(clock);
    }

    void talked(PlateName of) {
        log.talkedToday(of.id(), of.name());
    }

    /// `then` runs on the UI thread once it is saved.
    void snooze(PlateName of, LocalDate until, Runnable then) {
        acts.runAndSay(() -> plates.snooze(of.id(), until), "Snoozed until " + dates.inSentence(until) + " · " + of.name(), then);
    }

    void endSnooze(PlateName of) {
        acts.runAndSay(() -> plates.endSnooze(of.id()), "Awake again · " + of.name());
    }

    void skip(PlateName of) {
        acts.runAndSay(() -> plates.skip(of.id()), "Skipped once · " + of.name());
    }

    void rest(PlateName of) {
        acts.runAndSay(() -> plates.rest(of.id()), "The plate of " + of.name() + " rests");
    }

    void wake(PlateName of) {
        acts.runAndSay(() -> plates.wake(of.id()), "The plate of " + of.name() + " spins again");
    }

    void change(PlateName of, Plate plate, Runnable then) {
        acts.runAndSay(() -> plates.set(of.id(), plate), of.name() + " · " + PlateWords.of(plate), then);
    }
}
