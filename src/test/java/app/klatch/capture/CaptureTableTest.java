package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tables of lines as salespeople type them, and all that each means. "\n" stands for a line break; "&&" parts the
/// people.
class CaptureTableTest {

    private static Stream<String> rows(String table) {
        return Arrays.stream(table.split("\n", -1)).map(String::strip).filter(row -> row.contains("=>"));
    }

    static Stream<String> people() {
        return rows(CaptureTables.PEOPLE);
    }

    static Stream<String> contacts() {
        return rows(CaptureTables.CONTACTS);
    }

    static Stream<String> places() {
        return rows(CaptureTables.PLACES);
    }

    static Stream<String> steps() {
        return rows(CaptureTables.STEPS);
    }

    static Stream<String> several() {
        return rows(CaptureTables.SEVERAL);
    }

    static Stream<String> broadcasts() {
        return rows(CaptureTables.BROADCASTS);
    }

    @ParameterizedTest
    @MethodSource({"people", "contacts", "places", "steps", "several", "broadcasts"})
    void aLineMeansThis(String row) {
        String[] sides = row.split("=>", 2);
        CaptureResult result = TestWorld.parse(sides[0].strip().replace("\\n", "\n"));
        String said = Stream.concat(result.captures().stream().map(Said::of), result.broadcasts().stream().map(Said::of))
                .collect(Collectors.joining(" && "));
        String all = result.occasion() == null ? said : "I'm at " + result.occasion().platform().name() + ", "
                + result.occasion().date()
                + (said.isEmpty() ? "" : " && " + said);
        assertThat(result.error() == null ? all : "error " + result.error().word()).isEqualTo(sides[1].strip());
    }
}
