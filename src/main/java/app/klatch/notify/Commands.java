package app.klatch.notify;

import java.util.List;
import java.util.Map;

/// The programs of this computer.
interface Commands {
    boolean has(String program);

    /// Runs a program and waits until it is done. What it is given goes to it as it stands, never through a shell.
    ///
    /// @throws NotifyProblem when it can't be started, takes too long or fails
    void run(List<String> command, Map<String, String> environment);
}
