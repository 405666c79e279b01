package app.klatch.cli;

import app.klatch.capture.BroadcastSaid;
import app.klatch.capture.Capture;
import app.klatch.capture.CaptureContext;
import app.klatch.capture.CaptureSaver;
import app.klatch.capture.KnownPeopleRepository;
import app.klatch.capture.Saved;
import app.klatch.dates.WorkWeek;
import app.klatch.db.Database;
import app.klatch.week.OwnersWeek;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The file as `add` and `log` need it: to write in, or only to look at. Where there is no file to look at, a fresh one that is
/// thrown away after stands in for it, so that the shipped platforms are known.
final class Log implements AutoCloseable {
    private final Database database;
    private final @Nullable CaptureSaver saver;
    private final @Nullable Path standIn;

    private Log(Database database, @Nullable CaptureSaver saver, @Nullable Path standIn) {
        this.database = database;
        this.saver = saver;
        this.standIn = standIn;
    }

    static Log toWriteIn(KlatchCommand klatch) {
        Database database = Database.open(klatch.file());
        return new Log(database, new CaptureSaver(database, klatch.clock()), null);
    }

    static Log toLookAt(KlatchCommand klatch) throws IOException {
        if (Files.exists(klatch.file()) && Files.size(klatch.file()) > 0) {
            return new Log(Database.open(klatch.file()), null, null);
        }
        Path folder = Files.createTempDirectory("klatch");
        return new Log(Database.open(folder.resolve("empty.db")), null, folder);
    }

    /// The work days of whoever keeps this log.
    Supplier<WorkWeek> week() {
        return OwnersWeek.of(database);
    }

    CaptureContext context() {
        return new KnownPeopleRepository(database).context();
    }

    /// What is known after these were saved. A place or an introducer that came in with them is read from the file again.
    CaptureContext context(CaptureContext before, List<Capture> captures, Saved saved) {
        if (captures.stream().anyMatch(Log::bringsMore) || saved.broadcasts().stream().anyMatch(said -> said.platform().isNew())) {
            return context();
        }
        KnownPeopleRepository known = new KnownPeopleRepository(database);
        CaptureContext after = before;
        for (Saved.SavedPerson person : saved.people()) {
            after = known.person(person.id()).map(after::with).orElse(after);
        }
        return after;
    }

    private static boolean bringsMore(Capture capture) {
        return (capture.platform() != null && capture.platform().isNew())
                || (capture.introducedBy() != null && capture.introducedBy().id() == null);
    }

    /// Saves a line and says what became of it; null when the file is only looked at.
    @Nullable Saved save(List<Capture> captures, List<BroadcastSaid> broadcasts) {
        return saver == null ? null : saver.save(captures, broadcasts);
    }

    @Override
    public void close() throws IOException {
        database.close();
        if (standIn != null) {
            Files.deleteIfExists(standIn.resolve("empty.db"));
            Files.delete(standIn);
        }
    }
}
