package app.klatch.print;

import java.util.List;

/// One page, laid out.
record PrintPage(PaperSize paper, List<Placed> lines) {
    PrintPage {
        lines = List.copyOf(lines);
    }
}
