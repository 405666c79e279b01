package app.klatch.print;

import java.util.List;

/// What is to be printed. `subtitle` may be empty.
public record PrintDocument(String title, String subtitle, List<PrintSection> sections) {
    public PrintDocument {
        sections = List.copyOf(sections);
    }

    /// Whether more than one section wants a page of its own.
    public boolean hasSeveralPages() {
        return sections.stream().filter(PrintSection::ownPage).count() > 1;
    }

    /// The same with one section after the other, as many on a page as it takes.
    public PrintDocument closeTogether() {
        return new PrintDocument(title, subtitle, sections.stream()
                .map(section -> new PrintSection(section.heading(), section.note(), false, section.lines())).toList());
    }
}
