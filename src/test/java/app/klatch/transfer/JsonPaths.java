package app.klatch.transfer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks values up in parsed JSON: `people[].emails[].value` are all of them. What is null is left out.
final class JsonPaths {
    private JsonPaths() {}

    static List<Object> values(Object json, String path) {
        Stream<@Nullable Object> values = Stream.of(json);
        for (String key : path.split("\\.", -1)) {
            boolean array = key.endsWith("[]");
            String name = array ? key.substring(0, key.length() - 2) : key;
            values = values.filter(Objects::nonNull).map(object -> ((Map<?, ?>) object).get(name));
            if (array) {
                values = values.filter(Objects::nonNull).flatMap(list -> ((List<?>) list).stream());
            }
        }
        return values.filter(Objects::nonNull).toList();
    }
}
