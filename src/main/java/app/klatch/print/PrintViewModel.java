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
    private final Toasts toasts;
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final BooleanProperty closeTogether = new SimpleBooleanProperty();
    private @Nullable PrintDocument document;
    private Runnable onDone = () -> {};
    private int asked;

    /// A document on pages, and the printer they were laid out for; null when there is none.
    record Job(PrintDocument document, List<PrintPage> pages, @Nullable String printer) {}

    private record Laid(Job job, String problem) {}

    /// `background` is one of its own: a printer may take minutes, and no page should wait for it.
    PrintViewModel(Printer printer, Background background, Toasts toasts) {
        this.printer = printer;
        this.background = background;
        this.toasts = toasts;
        closeTogether.subscribe(this::lay);
    }

    /// Lays this document out; `done` runs once it is printed or saved.
    void begin(PrintDocument next, Runnable done) {
        document = next;
        onDone = done;
        job.set(null);
        closeTogether.set(false);
        lay();
    }

    /// Null until it is laid out.
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
        background.run(() -> failureOf(now), failure -> {
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
            int turn = ++asked;
            problem.set("");
            busy.set(true);
            background.run(() -> laid(wanted), laid -> {
                if (turn == asked) {
                    busy.set(false);
                    problem.set(laid.problem());
                    job.set(laid.job());
                }
            });
        }
    }

    private Laid laid(PrintDocument wanted) {
        Optional<Printer.Ready> ready = Optional.empty();
        String why = NO_PRINTER;
        try {
            ready = printer.find();
        } catch (NotPrinted failure) {
            why = failure.getMessage();
        }
        PaperSize paper = ready.map(Printer.Ready::paper).orElseGet(() -> PaperSize.usual(Locale.getDefault()));
        List<PrintPage> pages = PaginationRule.pages(wanted, paper, printer.measure());
        return new Laid(new Job(wanted, pages, ready.map(Printer.Ready::name).orElse(null)), ready.isPresent() ? "" : why);
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
