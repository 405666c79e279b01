package app.klatch.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What of a review is left to ask. Whoever was asked about this week is not asked about again for another reason, though a decision
/// may have brought one about; and a step that asks about a few at most doesn't fill up again.
final class StillToAskRule {
    private static final Map<ReviewStep, Integer> MOST = new EnumMap<>(Map.of(
            ReviewStep.HALF_COINS, HalfCoinRepository.MOST, ReviewStep.INTRODUCTIONS, IntroduceRepository.MOST));

    private StillToAskRule() {}

    /// `people` are those of the decisions.
    static List<ReviewItem> of(List<ReviewItem> items, Set<ItemKey> decided, Set<Long> people) {
        Map<ReviewStep, Integer> asked = new EnumMap<>(ReviewStep.class);
        decided.forEach(key -> asked.merge(key.step(), 1, Integer::sum));
        return items.stream().filter(item -> !decided.contains(ItemKey.of(item)) && !isAskedAbout(item, people))
                .filter(item -> asked.merge(item.step(), 1, Integer::sum) <= MOST.getOrDefault(item.step(), Integer.MAX_VALUE)).toList();
    }

    /// Several follow-ups of one person are several questions.
    private static boolean isAskedAbout(ReviewItem item, Set<Long> people) {
        return switch (item.kind()) {
            case PROMISE, MINE, THEIRS, ANSWERED, FORM, DRAFT, GATHERING -> false;
            default -> people.contains(item.personId()) || people.contains(item.otherId());
        };
    }
}
