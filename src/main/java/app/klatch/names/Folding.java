package app.klatch.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text without case and accents, for comparing and sorting: "Núñez-Peña" is "nunez-pena", "Göteborg" is "goteborg".
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Folding() {}

    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String spelled = plain.replace("ß", "ss").replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L");
        return BLANKS.matcher(spelled).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
