package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.IkonHandler;

/// A name of an icon that does not exist throws only when it is shown: every one that stands in the sources is looked up.
final class IconLiteralsTest {
    private static final Pattern LITERAL = Pattern.compile("\"(mdi2[a-z]-[a-z0-9-]+)\"");
    private static final List<IkonHandler> HANDLERS =
            ServiceLoader.load(IkonHandler.class).stream().map(ServiceLoader.Provider::get).toList();

    @Test
    void everyIconNamedInTheSourcesExists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> literals = files.filter(file -> file.toString().matches(".*\\.(java|fxml)"))
                    .flatMap(IconLiteralsTest::literals).distinct().sorted().toList();
            assertThat(literals).hasSizeGreaterThan(50).filteredOn(literal -> !exists(literal)).isEmpty();
        }
    }

    private static boolean exists(String literal) {
        return HANDLERS.stream().filter(handler -> handler.supports(literal)).anyMatch(handler -> {
            try {
                return handler.resolve(literal) != null;
            } catch (IllegalArgumentException unknown) {
                return false;
            }
        });
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
