package app.klatch.demo;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The platforms of the sample log by name: those in the file and those it brings, and when they meet.
final class Places {
    private final Map<String, Place> byName = new LinkedHashMap<>();
    private final Map<String, Beat> beats = new HashMap<>();
    private final LocalDate today;

    Places(List<Place> there, LocalDate today) {
        this.today = today;
        there.forEach(place -> byName.put(place.name(), place));
        Texts.blocks("platforms.txt").forEach(this::take);
    }

    private void take(List<String> block) {
        List<String> head = Texts.parts(block.getFirst());
        Place place = byName.computeIfAbsent(head.get(0),
                name -> Place.of(0, name, PlatformKind.valueOf(head.get(1)), Side.valueOf(head.get(2))));
        for (String line : block.subList(1, block.size())) {
            int blank = line.indexOf(' ');
            place.say(line.substring(0, blank), line.substring(blank + 1));
        }
        String meets = place.one("meets");
        if (meets != null) {
            beats.put(place.name(), beat(Texts.parts(meets)));
        }
    }

    private Beat beat(List<String> parts) {
        LocalDate known = known(parts.get(1));
        String rhythm = parts.get(0);
        return rhythm.equals("monthly") ? Beat.monthly(known, parts.get(2), parts.get(3))
                : Beat.weekly(Integer.parseInt(rhythm.substring(0, rhythm.indexOf(' '))), known, parts.get(2), parts.get(3));
    }

    private LocalDate known(String when) {
        String next = "next ";
        return when.startsWith(next)
                ? today.with(TemporalAdjusters.next(DayOfWeek.valueOf(when.substring(next.length()))))
                : workDay(today.minusDays(Integer.parseInt(when)));
    }

    List<Place> all() {
        return new ArrayList<>(byName.values());
    }

    Place named(String name) {
        Place place = byName.get(name);
        if (place == null) {
            throw new IllegalArgumentException("the sample log knows no platform " + name);
        }
        return place;
    }

    @Nullable Beat beat(String place) {
        return beats.get(place);
    }

    /// Whether somebody who talked at this place was at something held there.
    boolean isGathering(@Nullable String place) {
        return place != null && named(place).isGathering();
    }

    /// When a talk so long ago can have been at this place: on its days, where it has a rhythm, and networking events are held
    /// on work days.
    LocalDate day(@Nullable String place, LocalDate day) {
        Beat beat = place == null ? null : beats.get(place);
        if (beat != null) {
            return beat.onOrBefore(day);
        }
        boolean business = place != null && isGathering(place) && named(place).kind() == PlatformKind.NETWORKING_EVENT;
        return business ? workDay(day) : day;
    }

    private static LocalDate workDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }
}
