package app.klatch.cli;

import app.klatch.db.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `klatch` itself: opens the window, and holds what every command shares.
@Command(name = "klatch", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class,
        description = "Keeps your networking log in one file. Without a command it opens the window.")
final class KlatchCommand implements Callable<Integer> {
    private final Streams streams;
    private final Clock systemClock;
    private final Path standardFile;
    private final Front front;

    @Option(names = "--data", paramLabel = "FILE", scope = ScopeType.INHERIT,
            description = "The file to work with, instead of your own.")
    private @Nullable Path data;

    @Option(names = "--now", paramLabel = "WHEN", scope = ScopeType.INHERIT, converter = NowConverter.class,
            description = "The moment to take for now, as in 2026-11-18T18:30.")
    private @Nullable LocalDateTime now;

    KlatchCommand(Streams streams, Clock systemClock, Path standardFile, Front front) {
        this.streams = streams;
        this.systemClock = systemClock;
        this.standardFile = standardFile;
        this.front = front;
    }

    @Override
    public Integer call() {
        return front.window(file());
    }

    Streams streams() {
        return streams;
    }

    Front front() {
        return front;
    }

    Clock clock() {
        return now == null ? systemClock : Clock.fixed(now.atZone(systemClock.getZone()).toInstant(), systemClock.getZone());
    }

    Path file() {
        return data == null ? standardFile : data;
    }

    boolean namesAFile() {
        return data != null;
    }

    /// Opens the file for reading what is in it, or says that there is none: a command that only looks makes no file.
    Database existing() {
        if (Files.notExists(file())) {
            throw new Refusal("There is no file " + file() + " yet. Write the first line into it with klatch add \"LINE\".");
        }
        return Database.open(file());
    }
}
