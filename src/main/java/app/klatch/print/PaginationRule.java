package app.klatch.print;

import java.util.ArrayList;
import java.util.List;

/// Lays a document out on pages: the title on the first, each section kept together where it fits on a page, a heading never
/// alone at the foot, the page's number on every page. The same document gives the same pages.
final class PaginationRule {
    private static final double GAP = 10;

    private PaginationRule() {}

    static List<PrintPage> pages(PrintDocument document, PaperSize paper, TextMeasure measure) {
        PageRows rows = new PageRows(paper.width(), measure);
        PageFill fill = new PageFill(paper.height() - PrintType.FOOT.height() - GAP);
        fill.add(rows.head(document));
        for (PrintSection section : document.sections()) {
            List<PageRow> head = rows.heading(section, "");
            List<PageRow> lines = rows.lines(section);
            fill.section(section.ownPage(), head, lines, rows.heading(section, " (continued)"));
        }
        return numbered(document, paper, measure, fill.pages());
    }

    private static List<PrintPage> numbered(PrintDocument document, PaperSize paper, TextMeasure measure, List<List<Placed>> pages) {
        List<PrintPage> numbered = new ArrayList<>();
        for (List<Placed> page : pages) {
            String number = " · " + (numbered.size() + 1) + " of " + pages.size();
            double left = paper.width() - measure.width(number, PrintType.FOOT);
            double y = paper.height() - PrintType.FOOT.height();
            String title = LineBreakRule.lines(document.title(), left, PrintType.FOOT, measure).getFirst();
            List<Placed> lines = new ArrayList<>(page);
            lines.add(new Placed(title, PrintType.FOOT, 0, y, PageRows.isRightToLeft(title)));
            lines.add(new Placed(number, PrintType.FOOT, measure.width(title, PrintType.FOOT), y, false));
            numbered.add(new PrintPage(paper, lines));
        }
        return numbered;
    }
}
