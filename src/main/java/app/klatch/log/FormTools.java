package app.klatch.log;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.ui.Acts;
import java.time.Clock;

/// What every form works with.
record FormTools(PeopleSearchRepository search, PlaceRepository places, NameResolver names, FormWords words, FormReader reader,
        FormSaver saver, StoredFormRepository stored, FormDrafts drafts, Acts acts) {
    static FormTools of(Database database, Clock clock, DateWords dateWords, PeopleSearchRepository search, Acts acts) {
        PlaceRepository places = new PlaceRepository(database);
        FormWords words = new FormWords(dateWords, clock);
        return new FormTools(search, places, new NameResolver(search, places), words, new FormReader(words),
                new FormSaver(database, clock), new StoredFormRepository(database, clock), new FormDrafts(), acts);
    }
}
