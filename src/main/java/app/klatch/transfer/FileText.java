package app.klatch.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a file whose encoding nobody declared: a byte order mark, or zeros in every second byte, tell UTF-16; the rest
/// is UTF-8 line by line, and a line that is not goes by the CHARSET it names, else by windows-1252.
final class FileText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=\"?([\\w.-]+)");

    private FileText() {}

    static String of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return byLines(bytes, 3);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 4 && bytes[0] == 0 && bytes[1] != 0) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= 4 && bytes[0] != 0 && bytes[1] == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        return byLines(bytes, 0);
    }

    private static String byLines(byte[] bytes, int from) {
        try {
            return strictUtf8(ByteBuffer.wrap(bytes, from, bytes.length - from));
        } catch (CharacterCodingException mixed) {
            List<String> lines = new ArrayList<>();
            int start = from;
            for (int i = from; i <= bytes.length; i++) {
                if (i == bytes.length || bytes[i] == '\n') {
                    lines.add(line(bytes, start, i));
                    start = i + 1;
                }
            }
            return String.join("\n", lines);
        }
    }

    private static String line(byte[] bytes, int start, int end) {
        try {
            return strictUtf8(ByteBuffer.wrap(bytes, start, end - start));
        } catch (CharacterCodingException other) {
            return new String(bytes, start, end - start, declared(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1)));
        }
    }

    private static Charset declared(String line) {
        Matcher named = CHARSET.matcher(line);
        if (!named.find()) {
            return WINDOWS;
        }
        try {
            Charset charset = Charset.forName(named.group(1));
            return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return WINDOWS;
        }
    }

    private static String strictUtf8(ByteBuffer bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
