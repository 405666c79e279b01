package app.klatch.profile;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.people.PersonFields;
import app.klatch.ui.Acts;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A person's page without its view, over a real file, on Friday 20 November 2026. Everything happens at once.
final class PersonSetting implements AutoCloseable {
    static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();
    final Database database;
    final Rooms rooms;
    final ProfileViewModel model;

    PersonSetting(Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
        rooms = Rooms.of(database, FRIDAY);
        model = modelWith(toasts.acts(database));
    }

    ProfileViewModel modelWith(Acts acts) {
        return new ProfileViewModel(rooms, new DayWords(new DateWords(Locale.US), FRIDAY), acts);
    }

    long add(String name) {
        return rooms.people().add(PersonFields.named(name), name);
    }

    /// Somebody new, on the page.
    long show(String name) {
        long id = add(name);
        model.show(id);
        return id;
    }

    Profile shown() {
        return Objects.requireNonNull(model.profile().get());
    }

    @Override
    public void close() {
        database.close();
    }
}
