package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.log.UnsavedFormRepository;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Step 1: what was begun and never finished: lines and forms that were not saved, people known by a handle only.
final class PocketRepository {
    static final int MOST_HANDLES = 10;

    static final String LINES = "SELECT id, value FROM setting WHERE key GLOB 'capture.draft.*' ORDER BY id";

    private static final String NOT_ELSEWHERE = "p.name IS NULL AND p.archived_at IS NULL AND NOT EXISTS (" + ReviewSql.DUE_WITH_P + ") AND "
            + ReviewSql.NOT_TAKEN;

    /// The newest first, found by the index of those without a name.
    static final String NAMELESS = """
            SELECT p.id, p.uid, pl.name AS platform,
              (SELECT c.kind FROM contact_point c WHERE c.person_id = p.id ORDER BY c.id LIMIT 1) AS contact,
              (SELECT count(*) FROM person p WHERE %1$s) AS total
            FROM person p
            LEFT JOIN presence s ON s.id = (SELECT id FROM presence WHERE person_id = p.id AND handle IS NOT NULL ORDER BY id LIMIT 1)
            LEFT JOIN platform pl ON pl.id = s.platform_id
            WHERE %1$s ORDER BY p.created_at DESC, p.id DESC LIMIT :limit""".formatted(NOT_ELSEWHERE);

    private PocketRepository() {}

    static Sweep sweep(Handle h, Database database, LocalDate today, Turns turns) {
        List<Found> found = new ArrayList<>(lines(h));
        found.addAll(forms(database));
        int[] total = {0};
        List<Found> handles = h.createQuery(NAMELESS).bind("today", today).bind("limit", MOST_HANDLES).bind("taken", turns.json()).map((row, _) -> {
            total[0] = row.getInt("total");
            return Found.of(ReviewKind.HANDLE_ONLY, "person:" + row.getString("uid"), row.getLong("id"), row.getLong("id"),
                    onlyKnown(row.getString("platform"), row.getString("contact")));
        }).list();
        found.addAll(handles);
        return new Sweep(found, Math.max(0, total[0] - handles.size()));
    }

    private static List<Found> lines(Handle h) {
        return h.createQuery(LINES).map((row, _) -> line(row.getLong("id"), row.getString("value"))).stream()
                .filter(line -> !line.reason().isEmpty()).distinct().toList();
    }

    private static Found line(long id, String text) {
        String subject = "draft:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return Found.named(ReviewKind.DRAFT, subject, id, ReviewTexts.oneLine(text), "",
                text.isBlank() ? "" : "A line that was never saved.", null);
    }

    private static List<Found> forms(Database database) {
        return new UnsavedFormRepository(database).all().stream().map(form -> new Found(ReviewKind.FORM, "form:" + form.place(), form.id(),
                form.people().isEmpty() ? 0 : form.people().getFirst(), 0, form.names().isEmpty() ? "Somebody" : form.names(), "",
                "A form that was never saved: “" + ReviewTexts.oneLine(form.words()) + "”", null, null, null)).toList();
    }

    static String onlyKnown(@Nullable String platform, @Nullable String contact) {
        if (platform != null) {
            return "So far only a handle on " + platform + ". Who is it?";
        }
        return switch (contact) {
            case "EMAIL" -> "So far only an e-mail address. Who is it?";
            case "PHONE" -> "So far only a phone number. Who is it?";
            case null, default -> "So far without a name. Who is it?";
        };
    }
}
