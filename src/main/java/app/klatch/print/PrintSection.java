package app.klatch.print;

import java.util.List;

/// A heading (empty for none) with lines under it. `note` stands small under the heading and may be empty; `ownPage` begins a new page. Else the
/// section is only cut in two where it is longer than a page.
public record PrintSection(String heading, String note, boolean ownPage, List<PrintLine> lines) {
    public PrintSection {
        lines = List.copyOf(lines);
    }

    public static PrintSection of(String heading, List<PrintLine> lines) {
        return new PrintSection(heading, "", false, lines);
    }
}
