package app.klatch.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes one object as one line of JSON, in the order of its keys.
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final boolean whole;

    private Json(JsonGenerator json, boolean whole) {
        this.json = json;
        this.whole = whole;
    }

    /// What is null or empty is left out.
    static String line(Map<String, ?> object) {
        return line(object, false);
    }

    /// Every key is there, whether anything is known or not.
    static String whole(Map<String, ?> object) {
        return line(object, true);
    }

    private static String line(Map<String, ?> object, boolean whole) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new Json(json, whole).write(object);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    private void write(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> object -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : object.entrySet()) {
                    if (whole || !isEmpty(entry.getValue())) {
                        json.writeFieldName(entry.getKey().toString());
                        write(entry.getValue());
                    }
                }
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                for (Object one : list) {
                    write(one);
                }
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString(value.toString());
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals("") || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
