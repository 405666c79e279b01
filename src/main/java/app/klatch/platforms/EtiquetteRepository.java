package app.klatch.platforms;

import app.klatch.db.Database;
import app.klatch.db.Uids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// The etiquette in force: Klatch's words, and the owner's where there are any.
public final class EtiquetteRepository {
    private static final int NO_REPLY = -1;
    private static final RowMapper<Own> OWN = ConstructorMapper.of(Own.class);

    private final Database database;
    private final Clock clock;

    public EtiquetteRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What is in force for a kind.
    public Etiquette of(PlatformKind kind) {
        Etiquette shipped = Etiquette.shipped(kind);
        return own(kind).map(own -> own.over(shipped)).orElse(shipped);
    }

    /// Whether the owner changed anything of it.
    public boolean isOwn(PlatformKind kind) {
        return own(kind).isPresent();
    }

    /// Keeps what differs from Klatch's words; what is blank goes back to them.
    public void set(Etiquette etiquette) {
        Etiquette shipped = Etiquette.shipped(etiquette.kind());
        Own own = Own.of(etiquette, shipped);
        database.write("Edit the etiquette of a " + etiquette.kind().word(), h -> own.isEmpty()
                ? delete(h, etiquette.kind())
                : h.createUpdate("""
                        INSERT INTO etiquette (uid, kind, come_for, open_with, avoid, move_on, reply_days, pitch_budget)
                        VALUES (:uid, :kind, :comeFor, :openWith, :avoid, :moveOn, :replyDays, :pitchBudget)
                        ON CONFLICT (kind) DO UPDATE SET come_for = excluded.come_for, open_with = excluded.open_with,
                          avoid = excluded.avoid, move_on = excluded.move_on, reply_days = excluded.reply_days,
                          pitch_budget = excluded.pitch_budget""")
                        .bind("uid", Uids.next(clock)).bind("kind", etiquette.kind()).bindMethods(own).execute());
    }

    /// Back to Klatch's words.
    public void reset(PlatformKind kind) {
        database.write("Reset the etiquette of a " + kind.word(), h -> delete(h, kind));
    }

    public Runnable onChange(Runnable action) {
        return database.onChange(List.of("etiquette"), action);
    }

    private Optional<Own> own(PlatformKind kind) {
        return database.read(h -> h.createQuery("SELECT * FROM etiquette WHERE kind = ?").bind(0, kind).map(OWN).findFirst());
    }

    private static int delete(Handle handle, PlatformKind kind) {
        return handle.execute("DELETE FROM etiquette WHERE kind = ?", kind.name());
    }

    /// What the owner changed; null is as shipped.
    public record Own(@Nullable String comeFor, @Nullable String openWith, @Nullable String avoid, @Nullable String moveOn,
            @Nullable Integer replyDays, @Nullable Integer pitchBudget) {
        static Own of(Etiquette now, Etiquette shipped) {
            return new Own(changed(now.comeFor(), shipped.comeFor()), changed(now.openWith(), shipped.openWith()),
                    changed(now.avoid(), shipped.avoid()), changed(now.moveOn(), shipped.moveOn()),
                    changed(days(now), days(shipped)), changed(now.pitchBudget(), shipped.pitchBudget()));
        }

        boolean isEmpty() {
            return equals(new Own(null, null, null, null, null, null));
        }

        Etiquette over(Etiquette shipped) {
            Integer days = or(replyDays, days(shipped));
            return new Etiquette(shipped.kind(), or(comeFor, shipped.comeFor()), or(openWith, shipped.openWith()),
                    or(avoid, shipped.avoid()), or(moveOn, shipped.moveOn()), days < 0 ? null : days,
                    or(pitchBudget, shipped.pitchBudget()));
        }

        private static int days(Etiquette etiquette) {
            Integer days = etiquette.replyDays();
            return days == null ? NO_REPLY : days;
        }

        private static <T> T or(@Nullable T own, T shipped) {
            return own == null ? shipped : own;
        }

        private static <T> @Nullable T changed(T now, T shipped) {
            return now.equals(shipped) || (now instanceof String text && text.isBlank()) ? null : now;
        }
    }
}
