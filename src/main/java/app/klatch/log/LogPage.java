package app.klatch.log;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.VagueDayWords;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.util.function.LongConsumer;

/// Puts the Log page together.
public final class LogPage {
    private LogPage() {}

    public static LogView of(Database database, Clock clock, DateWords dateWords, PeopleSearchRepository search, Acts acts,
            InteractionForms forms, LongConsumer openPerson) {
        LogViewModel model = new LogViewModel(new LogRepository(database), new InteractionRepository(database, clock), acts, clock);
        LogNames names = new LogNames(search, new PlaceRepository(database), new PeriodWords(new VagueDayWords(dateWords), clock), acts.background());
        return new LogView(model, names, clock, forms, openPerson);
    }
}
