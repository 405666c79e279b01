package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever wraps, wraps by [Wrapping]: anything else empties its page at the first right-to-left name. Holds for constant
/// texts too, so that nobody has to tell them apart.
final class WrappingEverywhereTest {
    /// Those that ask [Wrapping#canBreak].
    private static final Set<String> ASK_FIRST = Set.of("Wrapping.java", "SentenceFlow.java");
    private static final Pattern BY_HAND = Pattern.compile("setWrapText|wrapTextProperty|wrapText=|-fx-wrap-text|new TextFlow|<TextFlow");

    @Test
    void nothingWrapsByHand() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> sources = files.filter(file -> file.toString().matches(".*\\.(java|fxml|css)"))
                    .filter(file -> !ASK_FIRST.contains(file.getFileName().toString())).toList();
            assertThat(sources).hasSizeGreaterThan(500).filteredOn(file -> wrapsByHand(read(file))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"words.setWrapText(true);", "words.wrapTextProperty().set(true);", "<Label wrapText=\"true\"/>",
        ".notice { -fx-wrap-text: true; }", "new TextFlow(name)"})
    void aPlantedOneIsFound(String source) {
        assertThat(wrapsByHand(source)).isTrue();
    }

    private static boolean wrapsByHand(String source) {
        return BY_HAND.matcher(source).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
