package app.klatch.review;

import app.klatch.dates.DateWords;
import app.klatch.platforms.FileDump;
import app.klatch.ui.Acts;
import app.klatch.ui.Background;
import app.klatch.ui.HeardToasts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The review without its view over a real file, on Friday at four. The background waits until it is told to go on, unless `atOnce`.
final class ReviewPlay implements AutoCloseable {
    final ReviewLog log;
    final List<String> opened = new ArrayList<>();
    final HeardToasts toasts = new HeardToasts();
    final List<String> said = toasts.said();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background;
    private final Clock clock;
    private boolean atOnce = true;
    ReviewViewModel model;
    ClosingViewModel closing;

    ReviewPlay(Path folder) {
        this(folder, ReviewLog.CLOCK);
    }

    ReviewPlay(Path folder, Clock clock) {
        this.clock = clock;
        log = new ReviewLog(folder);
        background = new Background(this::later, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        begin();
    }

    /// As after a start of the program.
    void begin() {
        Acts acts = toasts.acts(log.database, background);
        ReviewRooms rooms = ReviewRooms.of(log.database, clock, new DateWords(Locale.UK), acts, Runnable::run,
                new ReviewLinks(id -> opened.add("person " + id), one -> opened.add("open " + one.title() + " " + one.happenedOn()),
                        one -> opened.add("prepare " + one.title() + " " + one.happenedOn()), () -> opened.add("left"),
                        () -> opened.add("capture bar"), () -> opened.add("form")),
                new ClosingViewModel.Ways(plan -> opened.add("calendar"), plan -> opened.add("print")), -1);
        model = rooms.review();
        closing = rooms.closing();
    }

    ReviewPlay open() {
        model.refresh();
        return this;
    }

    /// From now on writes wait.
    void hold() {
        atOnce = false;
    }

    /// Lets everything happen that waits.
    void go() {
        atOnce = true;
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    /// Who is in front; "closing" after the last.
    String front() {
        ReviewShown shown = model.shown().get();
        return shown.item() == null ? "closing" : shown.item().name();
    }

    ReviewItem item() {
        ReviewItem item = model.shown().get().item();
        if (item == null) {
            throw new AssertionError("the closing page is in front");
        }
        return item;
    }

    void type(String words) {
        model.line().text().set(words);
        model.line().submit();
    }

    List<String> decided() {
        return new ReviewDecisionRepository(log.database, clock).of(model.week()).stream()
                .map(decision -> decision.decision() + ": " + decision.words()).toList();
    }

    Map<String, List<String>> dump() {
        return FileDump.of(log.database);
    }

    private void later(Runnable task) {
        if (atOnce && waiting.isEmpty()) {
            task.run();
        } else {
            waiting.add(task);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
