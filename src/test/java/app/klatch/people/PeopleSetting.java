package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.ui.Background;
import app.klatch.ui.Dialogs;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A People page over a real file for tests: what was said in toasts and asked in dialogs is noted, and everything happens
/// at once unless another executor is given.
final class PeopleSetting implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);

    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();
    final List<String> questions = new ArrayList<>();
    final Database database;
    final PersonRepository people;
    final PersonRowRepository rows;
    final Background background;
    final PeopleViewModel model;

    PeopleSetting(Path folder) {
        this(folder, Runnable::run, Runnable::run);
    }

    PeopleSetting(Path folder, Executor worker, Executor ui) {
        database = Database.open(folder.resolve("klatch.db"));
        people = new PersonRepository(database, CLOCK);
        rows = new PersonRowRepository(database, CLOCK);
        background = new Background(worker, ui, failure -> said.add("failed: " + failure));
        model = new PeopleViewModel(rows, new PeopleSearchRepository(database, rows), people,
                toasts.acts(database, background), dialogs(), CLOCK);
    }

    long add(String name) {
        return people.add(PersonFields.named(name), name);
    }

    /// The names listed now, as far as their lines are loaded.
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < model.listingProperty().get().ids().size(); index++) {
            PersonRow line = model.line(index);
            names.add(line == null ? "…" : line.shownName());
        }
        return names;
    }

    private Dialogs dialogs() {
        return new Dialogs() {
            @Override
            public void confirm(String title, String text, String actionName, Runnable onConfirmed) {
                questions.add(title);
                onConfirmed.run();
            }

            @Override
            public void askText(String title, String label, String initial, String actionName, Function<String, @Nullable String> onText) {
                throw new UnsupportedOperationException(title);
            }
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
