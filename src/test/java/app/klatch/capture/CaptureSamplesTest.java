package app.klatch.capture;

import app.klatch.names.Folding;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.samples.SampleReport;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the capture line gets right of the sample lines: every key under `expect` must be right.
@Tag("samples")
class CaptureSamplesTest {

    private static final Set<String> FILLERS = Set.of("the", "a", "an", "to", "about", "on", "at", "in", "of", "for",
            "and", "with", "her",
            "him", "by");
    private final CaptureParser parser = new CaptureParser(Locale.US);

    @Test
    void everySampleLineIsUnderstood() throws IOException {
        var report = new SampleReport("capture.jsonl");
        for (String row : Files.readAllLines(SampleReport.file("capture.jsonl"))) {
            Map<String, Object> sample = JSON.std.mapFrom(row);
            String line = (String) sample.get("line");
            CaptureResult result = parser.parse(line, context(sample), LocalDateTime.parse((String) sample.get("now")));
            List<String> wrong = wrong((Map<?, ?>) Objects.requireNonNull(sample.get("expect")), result);
            report.row(line, wrong.isEmpty(), String.join("; ", wrong));
        }
        report.print().atLeast(100);
    }

    private static CaptureContext context(Map<String, Object> sample) {
        List<KnownPerson> people = new ArrayList<>();
        ((List<?>) sample.get("people")).forEach(name -> people.add(KnownPerson.named(people.size()
                + 1, (String) name)));
        List<KnownPlatform> platforms = new ArrayList<>();
        ((List<?>) sample.get("platforms")).forEach(name -> platforms.add(
                new KnownPlatform(platforms.size() + 1, (String) name, Side.IN_PERSON, PlatformKind.NONE)));
        return CaptureContext.of(people, platforms);
    }

    private static List<String> wrong(Map<?, ?> expect, CaptureResult result) {
        List<String> wrong = new ArrayList<>();
        expect.forEach((key, value) -> {
            Object actual = actual((String) key, result);
            boolean right = key.equals("note") ? words(value).equals(words(actual))
                    : value instanceof Map<?, ?> parts ? parts.entrySet().stream().allMatch(part -> part((Map<?,
                            ?>) actual, part))
                    : Objects.equals(value, actual);
            if (!right) {
                wrong.add(key + " should be " + value + " but is " + actual);
            }
        });
        return wrong;
    }

    private static boolean part(Map<?, ?> actual, Map.Entry<?, ?> part) {
        Object value = actual == null ? null : actual.get(part.getKey());
        return part.getKey().equals("text") ? words(part.getValue()).equals(words(value))
                : part.getValue().equals(value);
    }

    private static List<String> words(Object text) {
        return Arrays.stream(Folding.fold(String.valueOf(text)).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word)).toList();
    }

    private static Object actual(String key, CaptureResult result) {
        if (key.equals("error")) {
            return result.error() == null ? null : result.error().word();
        }
        if (key.equals("count") || result.captures().isEmpty()) {
            return result.captures().size();
        }
        Capture one = result.captures().getFirst();
        return switch (key) {
            case "name" -> one.known() == null ? one.name() : one.known().name();
            case "handle" -> one.handle();
            case "company" -> one.company();
            case "title" -> one.title();
            case "emails" -> one.emails();
            case "phones" -> one.phones();
            case "platform" -> one.platform() == null ? null : one.platform().name();
            case "newPlatform" -> one.platform() != null && one.platform().isNew() ? one.platform().name() : null;
            case "interests" -> one.interests();
            case "introducedBy" -> one.introducedBy() == null ? null : one.introducedBy().name();
            case "when" -> one.when() == null ? null : one.when().day().toString();
            case "channel" -> one.channel() == null ? null : one.channel().word();
            case "stance" -> one.stance() == null ? null : one.stance().word();
            case "closeness" -> one.closeness() == null ? null : one.closeness().word();
            case "note" -> one.note();
            case "known" -> one.known() != null;
            case "followUp" -> followUp(one);
            case "plate" -> plate(one.plate());
            default -> "no such key";
        };
    }

    private static Map<String, String> followUp(Capture capture) {
        return capture.followUps().stream().findFirst().map(said -> Map.of("due", said.due().toString(), "text",
                said.text(),
                "owner", said.owner().word(), "time", String.valueOf(said.time()))).orElse(Map.of());
    }

    private static Map<String, Object> plate(PlateSaid plate) {
        return plate == null ? Map.of() : List.of("idealDays", "worstDays", "idealMonths").stream()
                .collect(Collectors.toMap(key -> key, key -> switch (key) {
                    case "idealDays" -> plate.idealDays();
                    case "worstDays" -> Objects.requireNonNullElse(plate.worstDays(), 0);
                    default -> Objects.requireNonNullElse(plate.idealMonths(), 0);
                }));
    }
}
