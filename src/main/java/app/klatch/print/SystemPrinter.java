package app.klatch.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;

/// The system's usual printer, by `javafx.print`.
final class SystemPrinter implements Printer {
    /// What Java prints through on Linux. Without it the pages are lost, and Java says that all went well (tried with JDK 25).
    private static final Path LINUX_COMMAND = Path.of("/usr/bin/lpr");

    private final PrintFonts fonts = new PrintFonts();

    @Override
    public Optional<Ready> find() {
        try {
            return Optional.ofNullable(javafx.print.Printer.getDefaultPrinter()).map(SystemPrinter::ready);
        } catch (NotPrinted said) {
            throw said;
        } catch (RuntimeException failure) {
            throw new NotPrinted("The system's printing does not answer. Save it as a page and print that from your browser.", failure);
        }
    }

    @Override
    public void print(String title, List<PrintPage> pages) {
        try {
            PrinterJob job = PrinterJob.createPrinterJob();
            if (job == null) {
                throw new NotPrinted("There is no printer any more. Save it as a page and print that from your browser.");
            }
            job.getJobSettings().setJobName(title);
            PageLayout layout = job.getPrinter().getDefaultPageLayout();
            for (PrintPage page : pages) {
                if (!job.printPage(layout, new PageSheet(page))) {
                    job.cancelJob();
                    throw refused(job, null);
                }
            }
            if (!job.endJob()) {
                throw refused(job, null);
            }
        } catch (NotPrinted said) {
            throw said;
        } catch (RuntimeException failure) {
            throw new NotPrinted("The printer did not take the pages. Try again, or save them as a page.", failure);
        }
    }

    @Override
    public TextMeasure measure() {
        return fonts;
    }

    private static Ready ready(javafx.print.Printer printer) {
        if (System.getProperty("os.name", "").contains("Linux") && !Files.isExecutable(LINUX_COMMAND)) {
            throw new NotPrinted("Printing needs the command " + LINUX_COMMAND + " here, which Debian has in cups-bsd."
                    + " Or save it as a page: it opens in any browser and prints from there.");
        }
        PageLayout layout = printer.getDefaultPageLayout();
        return new Ready(printer.getName(), new PaperSize(layout.getPrintableWidth(), layout.getPrintableHeight()));
    }

    private static NotPrinted refused(PrinterJob job, Throwable cause) {
        return new NotPrinted(job.getPrinter().getName() + " did not take the pages. Try again, or save them as a page.", cause);
    }
}
