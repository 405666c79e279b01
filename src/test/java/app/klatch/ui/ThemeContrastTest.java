package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text needs a contrast of 4.5 : 1 in both themes (WCAG 2.2, success criterion 1.4.3), computed from the token block.
final class ThemeContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-klatch-([a-z0-9-]+): *#([0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "text,page", "text,rail", "text,raised", "text,hover", "muted,page", "muted,rail", "muted,raised", "muted,hover",
        "muted,rail-hover", "selected-text,selected", "accent,page", "accent,raised", "attention,page", "attention,hover",
        "toast-text,toast", "toast-muted,toast", "coffee,raised", "cocktail,raised", "event,raised", "album,raised",
        "avatar-0-text,avatar-0", "avatar-1-text,avatar-1", "avatar-2-text,avatar-2", "avatar-3-text,avatar-3",
        "avatar-4-text,avatar-4", "avatar-5-text,avatar-5",
    })
    void textIsReadableInBothThemes(String text, String ground) throws IOException {
        String css = css();
        int dark = css.indexOf(".root.dark {");
        for (Map<String, Integer> tokens : List.of(tokens(css.substring(0, dark)), tokens(css.substring(dark)))) {
            assertThat(contrast(tokens.get(text), tokens.get(ground))).as(text + " on " + ground).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream("theme.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Integer> tokens(String block) {
        Map<String, Integer> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(block);
        while (matcher.find()) {
            tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return tokens;
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
