package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShownAheadTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Long> shown = new ArrayList<>();

    @Test
    void theLikeliestComesLastSoThatItStays() {
        ShownAhead ahead = of(List.of(7L, 5L));
        run(ahead.rounds(3));
        everything();
        assertThat(shown).containsExactly(5L, 7L);
    }

    @Test
    void onceSomebodyHasOpenedThePageNothingTakesTheirPlace() {
        ShownAhead ahead = of(List.of(7L, 5L));
        Runnable[] rounds = ahead.rounds(2);
        rounds[0].run();
        everything();
        rounds[1].run();
        ahead.end();
        everything();
        assertThat(shown).containsExactly(5L);
    }

    @Test
    void anEmptyFileShowsNobody() {
        run(of(List.of()).rounds(1));
        everything();
        assertThat(shown).isEmpty();
    }

    private ShownAhead of(List<Long> likely) {
        return new ShownAhead(new Background(waiting::add, Runnable::run, _ -> {}), () -> likely, shown::add);
    }

    private static void run(Runnable... rounds) {
        List.of(rounds).forEach(Runnable::run);
    }

    private void everything() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
