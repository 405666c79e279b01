package app.klatch.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The right to be the one window on a file. The system itself holds it (a file lock), so a killed program leaves nothing
/// that blocks the next; the lock file beside the data also says where the window listens and the word it listens for.
public final class Instance implements AutoCloseable {
    private static final int TRIES = 60;
    private static final int PAUSE_MILLIS = 50;

    private final LockFile lock;
    private final Doorbell doorbell;

    private Instance(LockFile lock, Doorbell doorbell) {
        this.lock = lock;
        this.doorbell = doorbell;
    }

    /// Claims the file for this process. Empty when another window has it; that one has then been told, and calls its own
    /// `comeToFront` on a thread of its own.
    ///
    /// @throws IOException when no lock file can be made there; opening the data will say why in words
    public static Optional<Instance> claim(Path dataFile, Runnable comeToFront) throws IOException {
        LockFile lock = LockFile.beside(dataFile);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (lock.take()) {
                return Optional.of(listen(lock, comeToFront));
            }
            if (Doorbell.ring(lock.read())) {
                // the lock file stays open: on Unix, closing it would free the lock of a window in this same process
                return Optional.empty();
            }
            pause();      // the other one is just starting, or just ending
        }
        return Optional.empty();
    }

    private static Instance listen(LockFile lock, Runnable comeToFront) throws IOException {
        try {
            Doorbell.removeLeftover(lock.read());
            Doorbell doorbell = Doorbell.hang(comeToFront);
            lock.write(doorbell.address());
            return new Instance(lock, doorbell);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Gives the file free for the next.
    @Override
    public void close() throws IOException {
        doorbell.close();
        lock.close();
    }
}
