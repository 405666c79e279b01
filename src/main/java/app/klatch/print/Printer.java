package app.klatch.print;

import java.util.List;
import java.util.Optional;

/// The printer that the system uses when nobody says which. Its methods may take long: call them in the background.
interface Printer {
    /// What it is called, and what it can print on of a sheet.
    record Ready(String name, PaperSize paper) {}

    /// Empty when there is none.
    ///
    /// @throws NotPrinted in words when the system's printing does not answer
    Optional<Ready> find();

    /// Hands the pages over and waits until the system has taken them.
    ///
    /// @throws NotPrinted in words when it did not
    void print(String title, List<PrintPage> pages);

    /// How wide it prints a text.
    TextMeasure measure();
}
