package app.klatch.print;

import app.klatch.db.NotWritable;
import app.klatch.db.WholeFile;
import app.klatch.ui.Background;
import app.klatch.ui.Toasts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What is to be printed, laid out for the printer there is. A printer that fails leaves the document where it is: it can be
/// printed again or saved as a page.
final class PrintViewModel {
    static final String NO_PRINTER = "No printer is set up here. Save it as a page: it opens in any browser and prints from there.";

    private final Printer printer;
    private final Background background;
    private final Background slow;
    private final Toasts toasts;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty closeTogether = new SimpleBooleanProperty();
    private @Nullable PrintDocument document;
    private Printer.@Nullable Ready ready;
    private Runnable onDone = () -> {};
    private int asked;

    /// A document on pages, and the printer they were laid out for; null when there is none.
    record Job(PrintDocument document, List<PrintPage> pages, @Nullable String printer) {}

    private record Found(Printer.@Nullable Ready ready, String problem) {}

    /// Pages are laid out and saved in `background`. `slow` is one that nothing else waits for: a printer may take minutes.
    PrintViewModel(Printer printer, Background background, Background slow, Toasts toasts) {
        this.printer = printer;
        this.background = background;
        this.slow = slow;
        this.toasts = toasts;
        closeTogether.subscribe(this::lay);
    }

    /// Lays this document out; `done` runs once it is printed or saved.
    void begin(PrintDocument next, Runnable done) {
        document = next;
        onDone = done;
        job.set(null);
        ready = null;
        problem.set("");
        closeTogether.set(false);
        lay();
        find(next);
    }

    /// Null until it is laid out; at first for the usual paper, then for the printer's.
    ReadOnlyObjectProperty<@Nullable Job> job() {
        return job.getReadOnlyProperty();
    }

    /// Why it can't be printed, and what else to do; empty while it can.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// The printer has not answered yet.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Several sections on a page, where each would have one of its own.
    BooleanProperty closeTogether() {
        return closeTogether;
    }

    void print() {
        Job now = job.get();
        if (now == null || now.printer() == null || busy.get()) {
            return;
        }
        busy.set(true);
        slow.run(() -> failureOf(now), failure -> {
            busy.set(false);
            problem.set(failure.orElse(""));
            if (failure.isEmpty()) {
                done("Sent to " + now.printer() + " · " + pages(now.pages().size()));
            }
        });
    }

    /// Writes the document as HTML.
    void save(Path file) {
        Job now = job.get();
        if (now != null) {
            background.run(() -> written(now.document(), file), failure -> {
                problem.set(failure.orElse(""));
                if (failure.isEmpty()) {
                    done("Saved as " + file + " · open it in any browser to print");
                }
            });
        }
    }

    static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }

    private void lay() {
        PrintDocument next = document;
        if (next != null) {
            PrintDocument wanted = closeTogether.get() ? next.closeTogether() : next;
            Printer.Ready to = ready;
            int turn = ++asked;
            background.run(() -> laid(wanted, to), laid -> {
                if (turn == asked) {
                    job.set(laid);
                }
            });
        }
    }

    private Job laid(PrintDocument wanted, Printer.@Nullable Ready to) {
        PaperSize paper = to == null ? PaperSize.usual(Locale.getDefault()) : to.paper();
        return new Job(wanted, PaginationRule.pages(wanted, paper, printer.measure()), to == null ? null : to.name());
    }

    private void find(PrintDocument forWhich) {
        busy.set(true);
        slow.run(this::found, found -> {
            if (forWhich.equals(document)) {
                busy.set(false);
                problem.set(found.problem());
                ready = found.ready();
                if (ready != null) {
                    lay();
                }
            }
        });
    }

    private Found found() {
        try {
            return printer.find().map(there -> new Found(there, "")).orElse(new Found(null, NO_PRINTER));
        } catch (NotPrinted failure) {
            return new Found(null, failure.getMessage());
        }
    }

    private Optional<String> failureOf(Job now) {
        try {
            printer.print(now.document().title(), now.pages());
            return Optional.empty();
        } catch (NotPrinted failure) {
            return Optional.of(failure.getMessage());
        }
    }

    private static Optional<String> written(PrintDocument document, Path file) {
        try {
            WholeFile.write(file, out -> out.write(HtmlPage.of(document).getBytes(StandardCharsets.UTF_8)));
            return Optional.empty();
        } catch (NotWritable failure) {
            return Optional.of(failure.getMessage());
        }
    }

    private void done(String words) {
        toasts.show(words, null);
        onDone.run();
    }
}
