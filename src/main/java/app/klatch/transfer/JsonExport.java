package app.klatch.transfer;

import app.klatch.db.Database;
import app.klatch.db.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/// The door out: everything in the file as one JSON object of arrays, in UTF-8, one row a line in the order it was written in.
/// The same file gives the same text. Its keys are those of [ExportSql].
public final class JsonExport {
    /// Raised when a key changes its meaning or goes; a new one does not raise it.
    private static final int VERSION = 1;

    private final ExportRepository rows;
    private final Clock clock;

    public JsonExport(Database database, Clock clock) {
        this.rows = new ExportRepository(database);
        this.clock = clock;
    }

    /// Writes into a file, which is then there whole or, when that fails, as it was before. Says how many rows each array has.
    ///
    /// @throws app.klatch.db.NotWritable in words when nothing could be written
    public Map<String, Integer> to(Path file) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        WholeFile.write(file, out -> counts.putAll(write(out)));
        return counts;
    }

    /// Writes to an open stream and leaves it open.
    public Map<String, Integer> write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("{\"format\":\"klatch\",\"version\":" + VERSION + ",\"exportedAt\":\"" + clock.instant() + "\"");
        Map<String, Integer> counts = new LinkedHashMap<>();
        try {
            rows.readAll(new Lines(writer, counts));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        writer.write("\n]}\n");
        writer.flush();
        return counts;
    }

    private static final class Lines implements ExportRepository.Reader {
        private final Writer writer;
        private final Map<String, Integer> counts;
        private String key = "";

        Lines(Writer writer, Map<String, Integer> counts) {
            this.writer = writer;
            this.counts = counts;
        }

        @Override
        public void begin(String next) {
            write((key.isEmpty() ? "" : "\n]") + ",\n\"" + next + "\":[");
            key = next;
            counts.put(key, 0);
        }

        @Override
        public void row(String json) {
            write((counts.merge(key, 1, Integer::sum) == 1 ? "\n" : ",\n") + json);
        }

        private void write(String text) {
            try {
                writer.write(text);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
