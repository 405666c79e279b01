package app.klatch.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts what Klatch gets right of one file of real data, prints it with the wrong rows, and holds it to a bar.
public final class SampleReport {
    private final String title;
    private final List<String> wrong = new ArrayList<>();
    private int right;

    public SampleReport(String title) {
        this.title = title;
    }

    /// A file of the sample folder (system property `klatch.samples`); the test is skipped, saying so, when it is
    /// absent.
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("klatch.samples", "../shared/samples")).resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: there is no sample file " + file);
        return file;
    }

    /// The rows of a tab-separated sample file without its heading, split into at least `columns` fields.
    public static List<String[]> rows(String name, int columns) {
        try {
            return Files.readAllLines(file(name)).stream().skip(1).map(line -> padded(line.split("\t",
                    -1), columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] padded(String[] fields, int columns) {
        String[] padded = new String[Math.max(columns, fields.length)];
        Arrays.fill(padded, "");
        System.arraycopy(fields, 0, padded, 0, fields.length);
        return padded;
    }

    /// One row: equal texts are right, anything else is wrong and will be printed.
    public void row(String input, String expected, String actual) {
        row(input, expected.equals(actual), "expected " + expected + " but was " + actual);
    }

    public void row(String input, boolean isRight, String complaint) {
        if (isRight) {
            right++;
        } else {
            wrong.add(input + " : " + complaint);
        }
    }

    public double share() {
        int all = right + wrong.size();
        return all == 0 ? 1 : (double) right / all;
    }

    /// Prints right, wrong, share and the wrong rows.
    public SampleReport print() {
        System.out.printf("%n%s: %d right, %d wrong, %.1f %%%n", title, right, wrong.size(), share() * 100);
        wrong.forEach(line -> System.out.println("   " + line));
        return this;
    }

    /// Fails when less than `percent` of the rows are right.
    public void atLeast(double percent) {
        assertThat(share() * 100).as(title + ", share right in percent").isGreaterThanOrEqualTo(percent);
    }
}
