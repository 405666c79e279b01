package app.klatch.db;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/// Makes the `uid` of new rows: UUID version 7 (RFC 9562), so that they sort by the time they were made.
public final class Uids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uids() {}

    public static String next(Clock clock) {
        long high = (clock.millis() << 16) | 0x7000 | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
