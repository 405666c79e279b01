package app.klatch.log;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.evidence.PitchQuestion;
import app.klatch.followups.OpenStepRepository;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.platforms.EtiquetteRepository;
import app.klatch.platforms.HintRepository;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.util.concurrent.Executor;

/// What every form works with. `soon` runs its task a moment later on the UI thread: drafts are written when typing pauses.
record FormTools(PeopleSearchRepository search, PlaceRepository places, OpenStepRepository steps, EtiquetteRepository etiquette,
        HintRepository hints, PitchQuestion pitch, FormWords words, FormCheck check, FormSaver saver, StoredFormRepository stored,
        FormDrafts drafts, Acts acts) {
    static FormTools of(Database database, Clock clock, DateWords dateWords, PeopleSearchRepository search, Acts acts,
            Executor soon) {
        PlaceRepository places = new PlaceRepository(database);
        FormWords words = new FormWords(dateWords, clock);
        PitchQuestion pitch = new PitchQuestion(database, clock);
        return new FormTools(search, places, new OpenStepRepository(database), new EtiquetteRepository(database, clock),
                new HintRepository(database, clock), pitch, words,
                new FormCheck(new NameResolver(search, places), new FormReader(words), pitch), new FormSaver(database, clock),
                new StoredFormRepository(database, clock), new FormDrafts(new FormDraftRepository(database), acts.background(), soon), acts);
    }
}
