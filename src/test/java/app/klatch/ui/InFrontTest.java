package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class InFrontTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T22:00:00Z"));
    private final AtomicInteger reads = new AtomicInteger();
    private final InFront page = new InFront(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }, reads::incrementAndGet);

    @Test
    void whatChangesInFrontIsReadAtOnce() {
        page.changed();
        page.changed();
        assertThat(reads).hasValue(2);
    }

    @Test
    void whatChangesBehindIsReadOnceWhenThePageComesBack() {
        page.set(true);
        page.set(false);
        page.changed();
        page.changed();
        assertThat(reads).hasValue(1);
        page.set(true);
        assertThat(reads).hasValue(2);
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        page.read();
        page.set(false);
        page.set(true);
        assertThat(reads).hasValue(1);
    }

    @Test
    void aNewDayIsReadWhenThePageComesBack() {
        page.read();
        page.set(false);
        now.updateAndGet(instant -> instant.plus(Duration.ofHours(3)));
        page.set(true);
        assertThat(reads).hasValue(2);
    }
}
