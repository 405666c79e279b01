package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.IkonHandler;

/// A mistyped icon would only fail where it is first shown.
final class IconsTest {
    private static final Pattern LITERAL = Pattern.compile("mdi2[a-z]-[a-z0-9-]+");

    @Test
    void everyIconNamedInTheSourcesExists() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            files.filter(file -> file.toString().matches(".*\\.(java|fxml|css)")).forEach(file -> literals(file).forEach(named::add));
        }
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(named).allMatch(IconsTest::exists);
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean exists(String literal) {
        try {
            return ServiceLoader.load(IkonHandler.class).stream().map(ServiceLoader.Provider::get)
                    .anyMatch(handler -> handler.supports(literal) && handler.resolve(literal) != null);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
