package app.klatch.print;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes rows of titles, headings and lines: the label in a column on the left, the words beside it.
final class PageRows {
    private static final double LABEL_WIDTH = 118;
    private static final double GUTTER = 12;
    private static final double BEFORE_SECTION = 18;
    private static final double BEFORE_LABEL = 5;
    private static final double AFTER_HEADING = 6;

    private final double width;
    private final TextMeasure measure;

    PageRows(double width, TextMeasure measure) {
        this.width = width;
        this.measure = measure;
    }

    List<PageRow> head(PrintDocument document) {
        return Stream.concat(block(document.title(), PrintType.TITLE, 0), block(document.subtitle(), PrintType.SUBTITLE, 0)).toList();
    }

    List<PageRow> heading(PrintSection section, String after) {
        return Stream.concat(block(section.heading().isBlank() ? "" : section.heading() + after, PrintType.HEADING, BEFORE_SECTION),
                block(section.note(), PrintType.NOTE, 0)).toList();
    }

    List<PageRow> lines(PrintSection section) {
        List<PageRow> rows = new ArrayList<>();
        boolean labelled = section.lines().stream().anyMatch(line -> !line.label().isEmpty());
        for (PrintLine line : section.lines()) {
            rows.addAll(line(line, labelled ? LABEL_WIDTH + GUTTER : 0, rows.isEmpty() ? AFTER_HEADING : line.label().isEmpty() ? 0 : BEFORE_LABEL));
        }
        return rows;
    }

    private Stream<PageRow> block(String text, PrintType type, double gap) {
        List<PageRow> rows = new ArrayList<>();
        if (!text.isBlank()) {
            boolean rightToLeft = isRightToLeft(text);
            for (String line : LineBreakRule.lines(text, width, type, measure)) {
                rows.add(new PageRow(rows.isEmpty() ? gap : 0, type.height(), List.of(placed(line, type, 0, rightToLeft))));
            }
        }
        return rows.stream();
    }

    private List<PageRow> line(PrintLine line, double from, double gap) {
        List<String> labels = line.label().isEmpty() ? List.of() : LineBreakRule.lines(line.label(), LABEL_WIDTH, PrintType.LABEL, measure);
        List<String> words = LineBreakRule.lines(line.text(), width - from, PrintType.TEXT, measure);
        boolean rightToLeft = isRightToLeft(line.text());
        List<PageRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(labels.size(), words.size()); i++) {
            List<Placed> texts = new ArrayList<>();
            if (i < labels.size()) {
                texts.add(new Placed(labels.get(i), PrintType.LABEL, 0, 0, false));
            }
            if (i < words.size()) {
                texts.add(placed(words.get(i), PrintType.TEXT, from, rightToLeft));
            }
            rows.add(new PageRow(i == 0 ? gap : 0, PrintType.TEXT.height(), texts));
        }
        return rows;
    }

    /// Text from right to left ends at the right margin.
    private Placed placed(String text, PrintType type, double from, boolean rightToLeft) {
        return new Placed(text, type, rightToLeft ? width - measure.width(text, type) : from, 0, rightToLeft);
    }

    /// Whether its first letter with a direction says so.
    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
