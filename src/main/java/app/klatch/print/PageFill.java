package app.klatch.print;

import java.util.ArrayList;
import java.util.List;

/// Fills pages from top to bottom.
final class PageFill {
    private final double height;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private double y;
    private boolean titleOnly = true;

    PageFill(double height) {
        this.height = height;
        pages.add(page);
    }

    /// Goes on with these rows, on the next page where one doesn't fit.
    void add(List<PageRow> rows) {
        rows.forEach(this::row);
    }

    /// A heading and its lines; `again` is the heading on the pages after the first. The first section shares its page with the
    /// title, also when it wants one of its own.
    void section(boolean ownPage, List<PageRow> heading, List<PageRow> lines, List<PageRow> again) {
        double whole = sum(heading) + sum(lines);
        double together = ownPage || whole > height ? sum(heading) + sum(lines.subList(0, Math.min(1, lines.size()))) : whole;
        if ((ownPage && !titleOnly) || (y > 0 && y + together > height)) {
            next();
        }
        titleOnly = false;
        add(heading);
        for (PageRow row : lines) {
            if (isTooMuch(row)) {
                next();
                add(again);
            }
            row(row);
        }
    }

    List<List<Placed>> pages() {
        return pages;
    }

    private boolean isTooMuch(PageRow row) {
        return y > 0 && y + row.gap() + row.height() > height;
    }

    private void row(PageRow row) {
        if (isTooMuch(row)) {
            next();
        }
        double top = y == 0 ? 0 : y + row.gap();
        row.texts().forEach(text -> page.add(new Placed(text.text(), text.type(), text.x(), top + text.y(), text.rightToLeft())));
        y = top + row.height();
    }

    private void next() {
        page = new ArrayList<>();
        pages.add(page);
        y = 0;
    }

    private static double sum(List<PageRow> rows) {
        return rows.stream().mapToDouble(row -> row.gap() + row.height()).sum();
    }
}
