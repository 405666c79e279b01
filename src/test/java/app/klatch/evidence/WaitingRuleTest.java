package app.klatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.people.WaitingSql;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WaitingRuleTest {
    @ParameterizedTest(name = "{0} by {1} on {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            THEM, MESSAGE,        -,         true
            THEM, EMAIL,          -,         true
            THEM, PUBLIC_POST,    ONLINE,    true
            THEM, -,              -,         true
            THEM, -,              ONLINE,    true
            THEM, -,              IN_PERSON, false
            THEM, EMAIL,          IN_PERSON, true
            THEM, PHONE,          -,         false
            THEM, ONLINE_MEETING, ONLINE,    false
            THEM, IN_PERSON,      -,         false
            ME,   MESSAGE,        -,         false
            -,    MESSAGE,        -,         false
            """)
    void whatTheyWroteAsksForAnAnswer(@Nullable Starter by, @Nullable Channel channel, @Nullable Side side, boolean asks) {
        assertThat(WaitingRule.asksForAnswer(entry(1, 0, by, channel, side))).isEqualTo(asks);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void theRuleAndTheSqlOfListsAgree(long seed, @TempDir Path folder) {
        try (EvidenceFile file = new EvidenceFile(folder)) {
            List<Long> people = Stream.of("Ana", "Bo", "Cy", "Di", "Ed", "Fay", "Gus").map(file::person).toList();
            file.fill(new Random(seed), people, 16);
            file.log(people.getFirst(), -3, Stance.TALKED, Channel.PHONE, "a call still to come");
            List<Long> waiting = file.database.read(h -> h.createQuery("WITH " + WaitingSql.WAITING + " SELECT person_id FROM waiting")
                    .bind("since", "1900-01-01").bind("today", Said.FRIDAY).mapTo(Long.class).list());
            assertThat(waiting).containsExactlyInAnyOrderElementsOf(
                    people.stream().filter(person -> WaitingRule.waits(file.of(person), Said.FRIDAY)).toList());
        }
    }

    private static Entry entry(long id, int daysAgo, @Nullable Starter by, @Nullable Channel channel, @Nullable Side side) {
        return new Entry(id, Said.FRIDAY.minusDays(daysAgo), DatePrecision.DAY, Stance.TALKED, channel, null, null, side, by, null, null);
    }
}
