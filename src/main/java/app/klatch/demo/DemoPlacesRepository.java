package app.klatch.demo;

import app.klatch.names.Folding;
import app.klatch.platforms.RhythmText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Writes the platforms, my presences there, and when they meet.
final class DemoPlacesRepository {
    private final Handle handle;
    private final SampleUids uids;
    private final Clock clock;
    private final LocalDate today;

    DemoPlacesRepository(Handle handle, SampleUids uids, Clock clock) {
        this.handle = handle;
        this.uids = uids;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    /// Adds the platforms that the file has not, writes what is said of all, and gives their ids by name.
    Map<String, Long> add(Places places) {
        Map<String, Long> ids = new HashMap<>();
        places.all().forEach(place -> ids.put(place.name(), place.id() > 0 ? place.id() : add(place)));
        places.all().forEach(place -> describe(place, ids));
        return ids;
    }

    /// The series of each platform that has a rhythm, by its name.
    Map<String, Long> addSeries(Places places, Map<String, Long> platformIds) {
        Map<String, Long> ids = new HashMap<>();
        for (Place place : places.all()) {
            Beat beat = places.beat(place.name());
            if (beat != null) {
                ids.put(place.name(), insert("INSERT INTO series (uid, platform_id, name, first_on, rhythm, starts_at) VALUES (?, ?, ?, ?, ?, ?)",
                        uids.next(beat.first()), platformIds.get(place.name()), beat.name(), beat.first().toString(), RhythmText.of(beat.rhythm()), beat.startsAt()));
            }
        }
        return ids;
    }

    private long add(Place place) {
        return insert("INSERT INTO platform (uid, name, folded, kind, side) VALUES (?, ?, ?, ?, ?)",
                uids.next(today), place.name(), Folding.fold(place.name()), place.kind().name(), place.side().name());
    }

    private void describe(Place place, Map<String, Long> ids) {
        long id = ids.get(place.name());
        Integer archived = place.number("archived");
        handle.execute("""
                UPDATE platform SET stage = coalesce(?, stage), cadence = ?, url = ?, note = ?, looked_at = ?, closed_year = ?, archived_at = ?,
                  counterpart_id = ? WHERE id = ?""",
                place.one("stage"), place.one("every"), place.one("url"), place.one("note"), daysAgo(place.number("looked")), closed(place),
                archived == null ? null : DemoPeopleRepository.evening(today.minusDays(archived), clock), ids.get(place.one("beside")), id);
        for (String mine : place.all("mine")) {
            Profile profile = Profile.of(place.name(), Texts.parts(mine));
            handle.execute("INSERT INTO presence (uid, platform_id, handle, url) VALUES (?, ?, ?, ?)",
                    uids.next(today), id, profile.handle(), profile.url());
        }
        List<String> ticks = place.all("tick");
        for (String item : ticks) {
            LocalDate ticked = today.minusDays(30L + ticks.indexOf(item));
            handle.execute("INSERT INTO platform_check (uid, platform_id, item, ticked_on) VALUES (?, ?, ?, ?)",
                    uids.next(ticked), id, item, ticked.toString());
        }
    }

    private @Nullable Integer closed(Place place) {
        Integer yearsAgo = place.number("closed");
        return yearsAgo == null ? null : today.getYear() - yearsAgo;
    }

    private @Nullable String daysAgo(@Nullable Integer days) {
        return days == null ? null : today.minusDays(days).toString();
    }

    private long insert(String sql, @Nullable Object... values) {
        var update = handle.createUpdate(sql);
        for (int i = 0; i < values.length; i++) {
            update.bind(i, values[i]);
        }
        return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }
}
