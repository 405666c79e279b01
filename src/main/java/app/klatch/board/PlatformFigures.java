package app.klatch.board;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The last six months of a platform, the oldest first; a month in which nothing happened is there with zeros.
public record PlatformFigures(List<MonthFigures> months) {
    static final int MONTHS = 6;

    public PlatformFigures {
        months = List.copyOf(months);
    }

    /// From the months in which something was logged, and how many people were new in each.
    static PlatformFigures of(List<MonthFigures> logged, Map<YearMonth, Integer> newcomers, YearMonth now) {
        Map<YearMonth, MonthFigures> byMonth = logged.stream().collect(Collectors.toMap(MonthFigures::month, Function.identity()));
        return new PlatformFigures(IntStream.range(0, MONTHS).mapToObj(back -> now.minusMonths(MONTHS - 1L - back)).map(month -> {
            MonthFigures in = byMonth.getOrDefault(month, new MonthFigures(month, 0, 0, 0));
            return new MonthFigures(month, newcomers.getOrDefault(month, 0), in.twoWay(), in.minutes());
        }).toList());
    }

    MonthFigures thisMonth() {
        return months.getLast();
    }

    /// The most there was in a month, at least 1: what a full bar stands for.
    int most(ToIntFunction<MonthFigures> figure) {
        return Math.max(1, months.stream().mapToInt(figure).max().orElse(1));
    }

    boolean isEmpty() {
        return months.stream().allMatch(month -> month.newPeople() + month.twoWay() + month.minutes() == 0);
    }
}
