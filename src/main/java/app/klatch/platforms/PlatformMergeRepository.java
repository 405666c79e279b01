package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/// Makes one platform of two. Everything of the second moves to the first; two rows become one only where they are of the
/// same thing: the gathering of one day, an attendance, a tick, a presence or a series that is the same in every column.
public final class PlatformMergeRepository {
    private final Database database;
    private final Clock clock;

    public PlatformMergeRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Moves all of `from` to `kept` and takes `from` away, in one undo step. What the kept one says itself stays as it is,
    /// what it doesn't say comes from the other; both notes are kept, and the other name, by which it is still found.
    public void merge(long kept, long from, String label) {
        database.write(label, h -> {
            uniteGatherings(h, kept, from);
            moveSeries(h, kept, from);
            run(h, "UPDATE interaction SET platform_id = :kept WHERE platform_id = :from", kept, from);
            movePresences(h, kept, from);
            moveTicks(h, kept, from);
            moveHints(h, kept, from);
            uniteWords(h, kept, from);
            keepNames(h, kept, from);
            return run(h, "DELETE FROM platform WHERE id = :from", kept, from);
        });
    }

    /// Of one day there is one gathering: who was at either was at it.
    private static void uniteGatherings(Handle h, long kept, long from) {
        h.createQuery("""
                SELECT k.id AS k, f.id AS f FROM gathering f JOIN gathering k ON k.platform_id = :kept AND k.happened_on = f.happened_on
                WHERE f.platform_id = :from""").bind("kept", kept).bind("from", from)
                .map((row, _) -> new long[] {row.getLong("k"), row.getLong("f")}).list()
                .forEach(pair -> unite(h, pair[0], pair[1]));
        run(h, "UPDATE gathering SET platform_id = :kept WHERE platform_id = :from", kept, from);
    }

    private static void unite(Handle h, long kept, long from) {
        run(h, """
                UPDATE attendance SET gathering_id = :kept WHERE gathering_id = :from
                AND person_id NOT IN (SELECT person_id FROM attendance WHERE gathering_id = :kept)""", kept, from);
        run(h, "UPDATE interaction SET gathering_id = :kept WHERE gathering_id = :from", kept, from);
        run(h, """
                UPDATE gathering AS k SET name = coalesce(k.name, f.name), starts_at = coalesce(k.starts_at, f.starts_at),
                  series_id = coalesce(k.series_id, f.series_id),
                  note = nullif(concat_ws(char(10), k.note, iif(f.note IS k.note, NULL, f.note),
                    iif(k.name IS NOT NULL AND f.name IS NOT k.name, f.name, NULL),
                    iif(k.starts_at IS NOT NULL AND f.starts_at IS NOT k.starts_at, f.starts_at, NULL)), '')
                FROM gathering f WHERE k.id = :kept AND f.id = :from""", kept, from);
        run(h, "DELETE FROM gathering WHERE id = :from", kept, from);
    }

    private static void moveSeries(Handle h, long kept, long from) {
        h.createQuery("""
                SELECT k.id AS k, f.id AS f FROM series f JOIN series k ON k.platform_id = :kept AND k.name IS f.name
                  AND k.first_on = f.first_on AND k.rhythm = f.rhythm AND k.starts_at IS f.starts_at AND k.ended_on IS f.ended_on
                WHERE f.platform_id = :from GROUP BY f.id""").bind("kept", kept).bind("from", from)
                .map((row, _) -> new long[] {row.getLong("k"), row.getLong("f")}).list()
                .forEach(pair -> {
                    run(h, "UPDATE gathering SET series_id = :kept WHERE series_id = :from", pair[0], pair[1]);
                    run(h, "UPDATE OR IGNORE series_skip SET series_id = :kept WHERE series_id = :from", pair[0], pair[1]);
                    run(h, "DELETE FROM series WHERE id = :from", pair[0], pair[1]);
                });
        run(h, "UPDATE series SET platform_id = :kept WHERE platform_id = :from", kept, from);
    }

    private static void movePresences(Handle h, long kept, long from) {
        run(h, """
                DELETE FROM presence WHERE platform_id = :from AND EXISTS (SELECT 1 FROM presence k WHERE k.platform_id = :kept
                  AND k.person_id IS presence.person_id AND k.handle IS presence.handle AND k.url IS presence.url)""", kept, from);
        run(h, "UPDATE presence SET platform_id = :kept WHERE platform_id = :from", kept, from);
    }

    private static void moveTicks(Handle h, long kept, long from) {
        run(h, """
                DELETE FROM platform_check WHERE platform_id = :from
                AND item IN (SELECT item FROM platform_check WHERE platform_id = :kept)""", kept, from);
        run(h, "UPDATE platform_check SET platform_id = :kept WHERE platform_id = :from", kept, from);
    }

    private static void moveHints(Handle h, long kept, long from) {
        run(h, """
                DELETE FROM dismissed_hint WHERE platform_id = :from AND EXISTS (SELECT 1 FROM dismissed_hint k
                  WHERE k.platform_id = :kept AND k.hint = dismissed_hint.hint AND k.person_id IS dismissed_hint.person_id)""", kept, from);
        run(h, "UPDATE dismissed_hint SET platform_id = :kept WHERE platform_id = :from", kept, from);
    }

    private static void uniteWords(Handle h, long kept, long from) {
        run(h, """
                UPDATE platform AS k SET
                  stage = iif(k.stage = 'SELECT', f.stage, k.stage),
                  cadence = coalesce(k.cadence, f.cadence),
                  url = coalesce(k.url, f.url),
                  note = concat_ws(char(10), k.note, iif(f.note IS k.note, NULL, f.note),
                    iif(k.url IS NOT NULL AND f.url IS NOT k.url, f.url, NULL), 'Also called ' || f.name),
                  looked_at = nullif(max(coalesce(k.looked_at, ''), coalesce(f.looked_at, '')), ''),
                  archived_at = iif(f.archived_at IS NULL, NULL, k.archived_at),
                  closed_year = iif(f.closed_year IS NULL, NULL, iif(k.closed_year IS NULL, NULL, max(k.closed_year, f.closed_year))),
                  counterpart_id = coalesce(nullif(k.counterpart_id, f.id), nullif(f.counterpart_id, k.id))
                FROM platform f WHERE k.id = :kept AND f.id = :from""", kept, from);
        run(h, "UPDATE platform SET counterpart_id = :kept WHERE counterpart_id = :from AND id <> :kept", kept, from);
    }

    private void keepNames(Handle h, long kept, long from) {
        run(h, "UPDATE OR IGNORE platform_other_name SET platform_id = :kept WHERE platform_id = :from", kept, from);
        h.createUpdate("""
                INSERT INTO platform_other_name (uid, platform_id, name, folded) SELECT :uid, :kept, name, folded FROM platform WHERE id = :from
                ON CONFLICT DO NOTHING""").bind("uid", Uids.next(clock)).bind("kept", kept).bind("from", from).execute();
    }

    private static int run(Handle handle, String sql, long kept, long from) {
        return handle.createUpdate(sql).configure(SqlStatements.class,
                config -> config.setUnusedBindingAllowed(true)).bind("kept", kept).bind("from", from).execute();
    }
}
