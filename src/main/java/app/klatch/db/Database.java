package app.klatch.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The one file. `read` and `write` may be called from any thread; one connection writes and one reads, so that a list
/// never waits for a long write. A write is always one transaction and one undo step; a write inside a write joins it.
/// Every failure is a [DatabaseProblem] in words, and a write that failed has changed nothing.
public final class Database implements AutoCloseable {
    private final Path file;
    private final Handle writer;
    private final Handle reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private final Changes changes = new Changes();
    private final UndoLog undoLog = new UndoLog();
    private final List<Runnable> replayed = new CopyOnWriteArrayList<>();
    private long dataVersion;

    private Database(Path file, Connection writeTo, Connection readFrom) throws SQLException {
        this.file = file;
        this.writer = Mappings.register(Jdbi.create(writeTo)).open();
        this.reader = Mappings.register(Jdbi.create(readFrom)).open();
        undoLog.install(writer);
        writeTo.unwrap(org.sqlite.SQLiteConnection.class).addUpdateListener(changes);
        this.dataVersion = dataVersion();
    }

    /// Opens the file, making or migrating it first.
    ///
    /// @throws DatabaseProblem when it is no Klatch file, of a newer version, damaged, or can't be written; it is then unchanged
    public static Database open(Path file) {
        DataFile.prepare(file);
        try {
            try (Connection look = Connections.inspector(file)) {
                Migrations.refuseForeign(look, file);
            }
            Connection writeTo = Connections.writer(file);
            try {
                Migrations.run(writeTo, file, Migrations.SCRIPTS);
                return new Database(file, writeTo, Connections.reader(file));
            } catch (SQLException | RuntimeException failure) {
                writeTo.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw Failures.inWords(failure, file);
        }
    }

    public Path file() {
        return file;
    }

    /// Reads one consistent state. Inside a write, sees what that write did so far.
    public <T> T read(Function<Handle, T> work) {
        if (writing.isHeldByCurrentThread()) {
            return work.apply(writer);
        }
        reading.lock();
        try {
            return reader.inTransaction(work::apply);
        } catch (RuntimeException failure) {
            throw Failures.inWords(failure, file);
        } finally {
            reading.unlock();
        }
    }

    /// Writes in one transaction that is one undo step, named as the owner would say it ("Add Ana Ruiz").
    public <T> T write(String label, Function<Handle, T> work) {
        return inStep(handle -> {
            long mark = undoLog.mark(handle);
            T result = work.apply(handle);
            return new Step<>(result, () -> undoLog.done(label, mark, undoLog.mark(handle)));
        }, work);
    }

    /// Joins what several repositories write into one transaction and one undo step.
    public <T> T inOneStep(String label, Supplier<T> work) {
        return write(label, _ -> work.get());
    }

    /// Writes in one transaction without undo: for bulk work that has an undo of its own, or none.
    public <T> T writeInBulk(Function<Handle, T> work) {
        return inStep(handle -> {
            undoLog.watching(handle, false);
            T result = work.apply(handle);
            undoLog.watching(handle, true);
            return new Step<>(result, () -> { });
        }, work);
    }

    /// Takes the newest write back and says which; empty when there is none.
    public Optional<String> undo() {
        return replay(true);
    }

    /// Takes the newest write back if it is still this one, as [#newestStep] said after it; else changes nothing, and is empty.
    public Optional<String> undo(long step) {
        return newestStep() == step ? undo() : Optional.empty();
    }

    /// Tells the newest write that can be undone from every other; 0 when there is none.
    public long newestStep() {
        writing.lock();
        try {
            return undoLog.newest();
        } finally {
            writing.unlock();
        }
    }

    /// Whether this write, as [#newestStep] said after it, was not taken back since.
    public boolean holdsStep(long step) {
        writing.lock();
        try {
            return undoLog.holds(step);
        } finally {
            writing.unlock();
        }
    }

    /// Calls `action` after every undo and redo, on the thread that did it.
    public void onReplay(Runnable action) {
        replayed.add(action);
    }

    public Optional<String> redo() {
        return replay(false);
    }

    /// What [#undo] would take back.
    public Optional<String> undoLabel() {
        writing.lock();
        try {
            return undoLog.undoLabel();
        } finally {
            writing.unlock();
        }
    }

    /// Calls `action` after every commit that touched one of the tables, on the thread that wrote; returns what ends it.
    public Runnable onChange(Collection<String> tables, Runnable action) {
        return changes.listen(tables, action);
    }

    /// Tells every listener when another process has committed since the last call. To be called every second or so.
    public boolean noticeOtherWriters() {
        writing.lock();
        try {
            long now = dataVersion();
            if (now == dataVersion) {
                return false;
            }
            dataVersion = now;
        } catch (RuntimeException failure) {
            throw Failures.inWords(failure, file);
        } finally {
            writing.unlock();
        }
        changes.tellAll();
        return true;
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.getConnection().close();
            writer.getConnection().close();
        } catch (SQLException failure) {
            throw Failures.inWords(failure, file);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    /// What a transaction gave, and what to note once it has been committed.
    private record Step<T>(T result, Runnable committed) {}

    private <T> T inStep(Function<Handle, Step<T>> work, Function<Handle, T> joined) {
        if (writing.isHeldByCurrentThread()) {
            return joined.apply(writer);
        }
        Set<String> touched;
        T result;
        writing.lock();
        try {
            changes.forget();
            Step<T> step = writer.inTransaction(work::apply);
            step.committed().run();
            undoLog.trim(writer);
            touched = changes.take();
            result = step.result();
        } catch (RuntimeException failure) {
            throw Failures.inWords(failure, file);
        } finally {
            writing.unlock();
        }
        changes.tell(touched);
        return result;
    }

    private Optional<String> replay(boolean backwards) {
        writing.lock();
        try {
            if ((backwards ? undoLog.undoLabel() : undoLog.redoLabel()).isEmpty()) {
                return Optional.empty();
            }
        } finally {
            writing.unlock();
        }
        String label = inStep(handle -> {
            long mark = undoLog.mark(handle);
            try {
                String played = undoLog.play(handle, backwards);
                return new Step<>(played, () -> undoLog.moved(backwards, mark, undoLog.mark(handle)));
            } catch (SQLException failure) {
                throw Failures.inWords(failure, file);
            }
        }, handle -> {
            throw new IllegalStateException("undo inside a write");
        });
        replayed.forEach(Runnable::run);
        return Optional.of(label);
    }

    private long dataVersion() {
        return writer.createQuery("PRAGMA data_version").mapTo(Long.class).one();
    }
}
