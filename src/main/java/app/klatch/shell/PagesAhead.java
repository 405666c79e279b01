package app.klatch.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Builds the pages before they are first opened, which then takes a frame or two instead of half a second: one page at a
/// time, each only when nobody has typed or clicked for a moment. A page that was opened meanwhile is left alone.
public final class PagesAhead {
    private static final Duration QUIET = Duration.millis(250);

    /// One thing to fetch for a page.
    private record Round(Page page, Runnable fetch) {}

    private final Scene scene;
    private final PageSlot slot;
    private final Function<Page, Node> build;
    private final Consumer<Runnable> whenIdle;
    private final Queue<Round> left;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final EventHandler<Event> busy = _ -> quiet.playFromStart();

    private PagesAhead(Scene scene, PageSlot slot, Queue<Round> left, Function<Page, Node> build, Consumer<Runnable> whenIdle) {
        this.scene = scene;
        this.slot = slot;
        this.left = left;
        this.build = build;
        this.whenIdle = whenIdle;
    }

    /// Begins with the next quiet moment. `slot` is where pages are shown. `whenIdle` runs its action once all that a page asked
    /// for has come, `onDone` runs when every page is there; all on the UI thread.
    static void begin(Scene scene, PageSlot slot, Iterable<Page> pages, Function<Page, Node> build, Consumer<Runnable> whenIdle,
            Runnable onDone) {
        Queue<Round> left = new ArrayDeque<>();
        pages.forEach(page -> rounds(page).forEach(fetch -> left.add(new Round(page, fetch))));
        PagesAhead ahead = new PagesAhead(scene, slot, left, build, whenIdle);
        scene.addEventFilter(InputEvent.ANY, ahead.busy);
        ahead.quiet.setOnFinished(_ -> ahead.next(onDone));
        ahead.quiet.play();
    }

    private static List<Runnable> rounds(Page page) {
        return page.onAhead().isEmpty() ? List.of(() -> {}) : page.onAhead();
    }

    private void next(Runnable onDone) {
        Round round = left.poll();
        if (round == null) {
            scene.removeEventFilter(InputEvent.ANY, busy);
            onDone.run();
            return;
        }
        Node node = build.apply(round.page());
        if (!slot.wasOpened(node)) {
            round.fetch().run();
        }
        whenIdle.accept(() -> {
            if (slot.wasOpened(node)) {
                quiet.playFromStart();
            } else {
                slot.prepare(node, quiet::playFromStart);
            }
        });
    }
}
