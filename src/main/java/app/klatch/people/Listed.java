package app.klatch.people;

import java.util.Arrays;
import java.util.List;

/// Several things typed in one go, with the commas of any script between them.
public final class Listed {
    private Listed() {}

    /// The parts that are not blank, each once.
    public static List<String> split(String text) {
        return Arrays.stream(text.split("[,;\\n，、；،؛]")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
