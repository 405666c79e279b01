package app.klatch.today;

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

/// What can be done about a plate: each is one undo step, told by a toast that can take it back.
final class PlateDeeds {
    private final PlateRepository plates;
    private final QuickLog quick;
    private final Acts acts;
    private final RelativeDate dates;

    PlateDeeds(Database database, Clock clock, Acts acts, StepOffers offers) {
        this.plates = new PlateRepository(database, clock);
        this.quick = new QuickLog(database, clock, acts, offers);
        this.acts = acts;
        this.dates = new RelativeDate(clock);
    }

    void talked(PlateRow row) {
        quick.talkedToday(row.personId(), row.name());
    }

    void snooze(PlateRow row, LocalDate until, Runnable then) {
        acts.runAndSay(() -> plates.snooze(row.personId(), until), "Plate snoozed until " + dates.inSentence(until) + " · " + row.name(), then);
    }

    void skip(PlateRow row) {
        acts.runAndSay(() -> plates.skip(row.personId()), "Skipped this once · " + row.name());
    }

    void rest(PlateRow row) {
        acts.runAndSay(() -> plates.rest(row.personId()), "The plate of " + row.name() + " rests");
    }

    void change(PlateRow row, Plate plate, Runnable then) {
        acts.runAndSay(() -> plates.set(row.personId(), plate), row.name() + " · " + PlateWords.of(plate), then);
    }
}
