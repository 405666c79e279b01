package app.klatch.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Folds lines after 75 octets of UTF-8, never inside a character (RFC 5545, 3.1). The library counts characters, by which a
/// line of Arabic or Chinese grows to twice or three times the length that calendars have to take.
final class OctetFolding extends Writer {
    private static final int MOST = 75;

    private final OutputStream out;
    private final StringBuilder line = new StringBuilder();

    OctetFolding(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        line.append(text, from, length);
        for (int end = line.indexOf("\r\n"); end >= 0; end = line.indexOf("\r\n")) {
            out.write(folded(line.substring(0, end)).getBytes(StandardCharsets.UTF_8));
            line.delete(0, end + 2);
        }
    }

    /// The line and its end.
    private static String folded(String whole) {
        StringBuilder text = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < whole.length(); at += Character.charCount(whole.codePointAt(at))) {
            String character = Character.toString(whole.codePointAt(at));
            int wide = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > MOST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += wide;
        }
        return text.append("\r\n").toString();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /// Leaves the stream open.
    @Override
    public void close() throws IOException {
        flush();
    }
}
