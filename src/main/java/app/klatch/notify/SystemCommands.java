package app.klatch.notify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The programs found along a path such as `PATH`.
final class SystemCommands implements Commands {
    private final String path;
    private final long secondsToWait;

    SystemCommands(String path, long secondsToWait) {
        this.path = path;
        this.secondsToWait = secondsToWait;
    }

    @Override
    public boolean has(String program) {
        return Arrays.stream(path.split(File.pathSeparator, -1)).anyMatch(folder -> isThere(folder, program));
    }

    private static boolean isThere(String folder, String program) {
        try {
            return !folder.isEmpty() && Files.isExecutable(Path.of(folder, program));
        } catch (InvalidPathException _) {
            return false;          // a folder of another system's spelling holds no program
        }
    }

    @Override
    public void run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        String program = command.getFirst();
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(secondsToWait, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new NotifyProblem("The system's notifications don't answer (" + program + ").");
            }
            if (process.exitValue() != 0) {
                throw new NotifyProblem("The system refused the notification (" + program + " ended with " + process.exitValue() + ").");
            }
        } catch (IOException failure) {
            throw new NotifyProblem("The notification could not be handed over: " + program + " could not be started.", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotifyProblem("The notification was given up because Klatch is closing.", stopped);
        }
    }
}
