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
        List.of(2, 1, 0).forEach(ahead::show);
        everything();
        assertThat(shown).containsExactly(5L, 5L, 7L);
    }

    @Test
    void onceSomebodyHasOpenedThePageNothingTakesTheirPlace() {
        ShownAhead ahead = of(List.of(7L, 5L));
        ahead.show(1);
        everything();
        ahead.show(0);
        ahead.end();
        everything();
        assertThat(shown).containsExactly(5L);
    }

    @Test
    void anEmptyFileShowsNobody() {
        of(List.of()).show(0);
        everything();
        assertThat(shown).isEmpty();
    }

    private ShownAhead of(List<Long> likely) {
        return new ShownAhead(new Background(waiting::add, Runnable::run, _ -> {}), () -> likely, shown::add);
    }

    private void everything() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
