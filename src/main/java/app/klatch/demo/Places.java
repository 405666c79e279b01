package app.klatch.demo;

import app.klatch.platforms.Platform;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The platforms of the sample log by name: those in the file and those it brings. A platform of its own has the id 0.
final class Places {
    private final Map<String, Platform> byName = new LinkedHashMap<>();

    Places(List<Platform> there) {
        there.forEach(platform -> byName.put(platform.name(), platform));
        for (String line : Texts.lines("platforms.txt")) {
            List<String> parts = Texts.parts(line);
            byName.putIfAbsent(parts.get(0),
                    new Platform(0, parts.get(0), PlatformKind.valueOf(parts.get(1)), Side.valueOf(parts.get(2))));
        }
    }

    List<Platform> all() {
        return new ArrayList<>(byName.values());
    }

    Platform named(String name) {
        Platform platform = byName.get(name);
        if (platform == null) {
            throw new IllegalArgumentException("the sample log knows no platform " + name);
        }
        return platform;
    }

    boolean isGathering(@Nullable String place) {
        return place != null && named(place).side() == Side.IN_PERSON;
    }

    /// Networking events are held on work days: one that would fall on a weekend was on the Friday before.
    LocalDate day(@Nullable String place, LocalDate day) {
        boolean business = isGathering(place) && named(place).kind() == PlatformKind.NETWORKING_EVENT;
        return business && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }
}
