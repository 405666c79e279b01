package app.klatch.prepare;

import app.klatch.print.PrintDocument;
import app.klatch.print.PrintLine;
import app.klatch.print.PrintSection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page on paper: a sheet for each person.
final class PrepareDocument {
    private PrepareDocument() {}

    static PrintDocument of(PreparePage page) {
        if (page.isForOne()) {
            Brief person = page.briefs().getFirst();
            return new PrintDocument(person.name(), person.context(), List.of(new PrintSection("", "", true, lines(person))));
        }
        String under = Stream.of(page.when(), page.who()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new PrintDocument("Prepare: " + page.title(), under, page.briefs().stream().map(PrepareDocument::section).toList());
    }

    private static PrintSection section(Brief brief) {
        return new PrintSection(brief.name(), brief.context(), true, lines(brief));
    }

    private static List<PrintLine> lines(Brief brief) {
        List<PrintLine> lines = new ArrayList<>();
        for (BriefPart part : brief.parts()) {
            String label = part.sort().words();
            for (String line : part.lines()) {
                lines.add(new PrintLine(label, line));
                label = "";
            }
        }
        return lines;
    }
}
