package app.klatch.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.ui.Background;
import app.klatch.ui.Toasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Printing with a printer that does as it is told here; everything happens at once.
final class PrintViewModelTest implements Printer, Toasts {
    private static final PaperSize SMALL = new PaperSize(300, 200);

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();
    private final List<List<PrintPage>> printed = new ArrayList<>();
    private @Nullable Ready ready = new Ready("Office", SMALL);
    private @Nullable String refusal;
    private boolean done;
    private final Background background = new Background(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    private final PrintViewModel model = new PrintViewModel(this, background, background, this);

    @Test
    void pagesAreLaidOutForThePrintersOwnPaperAndSentThere() {
        begin(2);
        assertThat(job().printer()).isEqualTo("Office");
        assertThat(job().pages()).hasSize(2).allMatch(page -> page.paper().equals(SMALL));
        model.print();
        assertThat(printed).containsExactly(job().pages());
        assertThat(said).containsExactly("Sent to Office · 2 pages");
        assertThat(done).isTrue();
    }

    @Test
    void withoutAPrinterItSaysSoAndThePagesAreThereToBeSaved() throws IOException {
        ready = null;
        begin(1);
        assertThat(model.problem().get()).isEqualTo(PrintViewModel.NO_PRINTER);
        assertThat(job().pages()).isNotEmpty();
        model.print();
        assertThat(printed).isEmpty();
        Path file = folder.resolve("page.html");
        model.save(file);
        assertThat(Files.readString(file)).isEqualTo(HtmlPage.of(job().document()));
        assertThat(said).containsExactly("Saved as " + file + " · open it in any browser to print");
        assertThat(done).isTrue();
    }

    @Test
    void aPrinterThatRefusesLeavesEverythingInPlaceAndCanBeAskedAgain() {
        begin(1);
        refusal = "Office did not take the pages. Try again, or save them as a page.";
        model.print();
        assertThat(model.problem().get()).isEqualTo(refusal);
        assertThat(done).isFalse();
        refusal = null;
        model.print();
        assertThat(model.problem().get()).isEmpty();
        assertThat(done).isTrue();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsExplainedAndNothingIsLost() {
        begin(1);
        model.save(folder);
        assertThat(model.problem().get()).isEqualTo(folder + " is a folder. Name a file in it.");
        assertThat(done).isFalse();
        assertThat(model.job().get()).isNotNull();
    }

    @Test
    void closeTogetherItTakesFewerPages() {
        begin(3);
        model.closeTogether().set(true);
        assertThat(job().pages()).hasSizeLessThan(3);
        model.closeTogether().set(false);
        assertThat(job().pages()).hasSize(3);
    }

    @Test
    void theNextDocumentBeginsAnew() {
        ready = null;
        begin(3);
        model.closeTogether().set(true);
        ready = new Ready("Office", SMALL);
        begin(3);
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.closeTogether().get()).isFalse();
        assertThat(job().pages()).hasSize(3);
    }

    private void begin(int people) {
        model.begin(new PrintDocument("Prepare", "", IntStream.range(0, people)
                .mapToObj(i -> new PrintSection("Person " + i, "", true, List.of(new PrintLine("Likes", "tea")))).toList()), () -> done = true);
    }

    private PrintViewModel.Job job() {
        return Objects.requireNonNull(model.job().get());
    }

    @Override
    public Optional<Ready> find() {
        return Optional.ofNullable(ready);
    }

    @Override
    public void print(String title, List<PrintPage> pages) {
        if (refusal != null) {
            throw new NotPrinted(refusal);
        }
        printed.add(pages);
    }

    @Override
    public TextMeasure measure() {
        return (text, type) -> text.length() * type.size() / 2;
    }

    @Override
    public Runnable show(Message message, @Nullable Runnable undo) {
        said.add(message.text());
        return () -> {};
    }

    @Override
    public void error(String whatHappened, @Nullable String details) {
        said.add(whatHappened);
    }
}
