package app.klatch.log;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.InteractionRow;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.ui.Background;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;

/// A file, and the form over it, on Friday 20 November 2026; everything happens at once unless a worker is given.
final class FormPlay implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    final Database database;
    final PersonRepository people;
    final InteractionRepository interactions;
    final FormTools tools;
    final InteractionFormViewModel form;
    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();

    FormPlay(Path folder) {
        this(folder, Runnable::run);
    }

    /// `worker` decides when what runs in the background does.
    FormPlay(Path folder, Executor worker) {
        database = Database.open(folder.resolve("klatch.db"));
        people = new PersonRepository(database, CLOCK);
        interactions = new InteractionRepository(database, CLOCK);
        Background background = new Background(worker, Runnable::run, failure -> said.add("failed: " + failure));
        tools = FormTools.of(database, CLOCK, new DateWords(Locale.UK),
                new PeopleSearchRepository(database, new PersonRowRepository(database, CLOCK)),
                toasts.acts(database, background), Runnable::run);
        form = new InteractionFormViewModel(tools);
    }

    PersonChoice person(String name) {
        return new PersonChoice(people.add(PersonFields.named(name), name), name);
    }

    FormFields fields() {
        return form.fields();
    }

    String asked() {
        FormQuestion question = form.question().get();
        return question == null ? "" : question.sentence();
    }

    void choose(String words) {
        Objects.requireNonNull(form.question().get()).choices().stream().filter(choice -> choice.words().equals(words))
                .findFirst().orElseThrow().choose().run();
    }

    List<InteractionRow> timeline(PersonChoice person) {
        return interactions.timeline(person.id());
    }

    long count(String table) {
        return database.read(h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
    }

    @Override
    public void close() {
        database.close();
    }
}
