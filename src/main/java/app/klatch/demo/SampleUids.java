package app.klatch.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;

/// UUIDs version 7 that are the same in every run.
final class SampleUids {
    private final SplittableRandom random;

    SampleUids(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String next(LocalDate made) {
        long millis = made.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        long high = (millis << 16) | 0x7000 | random.nextInt(0x1000);
        long low = (random.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
