package app.klatch.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Runs commands on one file as a terminal would, on Wednesday 18 November 2026, 18:30.
final class Terminal {
    /// What a command said and its exit code.
    record Said(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    final Path file;
    final List<String> frontCalls = new ArrayList<>();

    Terminal(Path file) {
        this.file = file;
    }

    /// Runs with `--data` already given.
    Said run(String... args) {
        return typing("", args);
    }

    Said typing(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Said said = run(input, out, args);
        return new Said(said.code(), out.toString(StandardCharsets.UTF_8), said.err());
    }

    /// Runs with standard output going there.
    Said into(OutputStream out, String... args) {
        return run("", out, args);
    }

    private Said run(String input, OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), utf8(out), utf8(err));
        Clock clock = Clock.fixed(Instant.parse("2026-11-18T17:30:00Z"), ZoneId.of("Europe/Berlin"));
        int code = new Cli(streams, clock, file, front()).run(args);
        return new Said(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private Front front() {
        return new Front() {
            @Override
            public int window(Path data) {
                frontCalls.add("window " + data.getFileName());
                return 0;
            }

            @Override
            public int tour(Path folder, String only) {
                frontCalls.add("tour " + folder.getFileName());
                return 0;
            }
        };
    }

    private static PrintStream utf8(OutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
