package app.klatch.cli;

import app.klatch.review.ReviewItem;
import app.klatch.review.ReviewItem.Ask;
import app.klatch.review.ReviewStep;
import app.klatch.review.WholeReview;
import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A review for a terminal: a heading for each step, the items numbered through, lines broken between words.
final class ReviewText {
    private static final int NARROWEST = 30;
    private static final String INDENT = "     ";

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    ReviewText(int columns) {
        this.columns = Math.max(NARROWEST, columns);
    }

    /// `decided` is how many were decided this week already.
    List<String> lines(List<ReviewItem> items, Map<ReviewStep, Integer> more, int decided, LocalDate today) {
        add("", "Review of " + RelativeDate.exact(today) + ": " + heading(items.size(), decided));
        int number = 0;
        for (ReviewStep step : ReviewStep.values()) {
            List<ReviewItem> there = items.stream().filter(item -> item.step() == step).toList();
            if (!there.isEmpty()) {
                lines.add("");
                lines.add(step.words());
            }
            for (ReviewItem item : there) {
                number++;
                add(item, number);
            }
            if (!there.isEmpty() && more.containsKey(step)) {
                boolean notAllCounted = step == ReviewStep.WAITING && more.get(step) >= WholeReview.COUNTED;
                add(INDENT, "and " + more.get(step) + (notAllCounted ? " or more" : " more") + ", for another week");
            }
        }
        if (items.stream().anyMatch(ReviewText::isStep)) {
            lines.add("");
            add("", "The numbers behind # are for klatch done, snooze and drop.");
        }
        return lines;
    }

    private static String heading(int left, int decided) {
        String done = decided == 0 ? "" : ", " + decided + " decided already";
        return (left == 0 ? "nothing is left, and nobody is forgotten" : Texts.count(left, "item", "items")) + done + ".";
    }

    private void add(ReviewItem item, int number) {
        String name = item.otherName().isEmpty() ? item.name() : item.name() + " and " + item.otherName();
        String context = item.context().isEmpty() ? "" : " · " + item.context();
        add("%3d. ".formatted(number), name + context + (isStep(item) ? " · #" + item.id() : ""));
        Stream.of(item.reason(), item.last(), item.hint()).filter(line -> line != null && !line.isEmpty()).forEach(line -> add(INDENT, line));
        for (Ask ask : item.asks()) {
            add(INDENT + "- ", ask.name() + (ask.what().isEmpty() ? "" : ": " + ask.what()));
        }
    }

    /// Whether its number is one that `done` takes.
    static boolean isStep(ReviewItem item) {
        return switch (item.kind()) {
            case PROMISE, MINE, THEIRS, ANSWERED -> true;
            default -> false;
        };
    }

    /// Breaks at blanks; what follows is indented like the beginning.
    private void add(String begin, String text) {
        StringBuilder line = new StringBuilder(begin);
        boolean empty = true;
        for (String word : Texts.oneLine(text).split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(begin.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
