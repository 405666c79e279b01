package app.klatch.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the text files of this room. Blank lines and lines that begin with # are for whoever reads the file.
final class Texts {
    private Texts() {}

    static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What belongs together: each line that begins with "= ", without that, and the lines after it.
    static List<List<String>> blocks(String name) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith("= ")) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line.startsWith("= ") ? line.substring(2) : line);
        }
        return blocks;
    }

    /// The lines under each heading in square brackets.
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    /// What stands between commas.
    static List<String> list(String text) {
        return List.of(text.split(", ")).stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// The parts of a line between its bars; "-" is an empty part.
    static List<String> parts(String line) {
        return List.of(line.split("\\|")).stream().map(String::strip).map(part -> part.equals("-") ? "" : part).toList();
    }
}
