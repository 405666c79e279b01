package app.klatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class StillToAskRuleTest {
    private static final ReviewItem PLATE = item(ReviewStep.PLATES, ReviewKind.PLATE, "plate:a", 1);
    private static final ReviewItem COIN = item(ReviewStep.HALF_COINS, ReviewKind.HALF_COIN, "half-coin:b", 2);
    private static final ReviewItem STEP = item(ReviewStep.FOLLOW_UPS, ReviewKind.MINE, "follow-up:c", 2);

    @Test
    void whatIsDecidedIsNotAskedAgain() {
        assertThat(StillToAskRule.of(List.of(PLATE, COIN), Set.of(ItemKey.of(PLATE)), Set.of(1L))).containsExactly(COIN);
    }

    @Test
    void whoeverWasAskedAboutIsNotAskedAboutForAnotherReason() {
        assertThat(StillToAskRule.of(List.of(PLATE, COIN), Set.of(), Set.of(2L))).containsExactly(PLATE);
    }

    @Test
    void severalStepsOfOnePersonAreSeveralQuestions() {
        assertThat(StillToAskRule.of(List.of(STEP), Set.of(), Set.of(2L))).containsExactly(STEP);
    }

    @Test
    void fiveHalfCoinsAWeekAreEnough() {
        Set<ItemKey> decided = Set.of(key("1"), key("2"), key("3"), key("4"));
        ReviewItem other = item(ReviewStep.HALF_COINS, ReviewKind.HALF_COIN, "half-coin:d", 3);
        assertThat(StillToAskRule.of(List.of(COIN, other), decided, Set.of())).containsExactly(COIN);
    }

    private static ItemKey key(String subject) {
        return new ItemKey(ReviewStep.HALF_COINS, subject);
    }

    private static ReviewItem item(ReviewStep step, ReviewKind kind, String subject, long person) {
        return new ReviewItem(step, kind, subject, person, person, 0, "Ana", "", "", "", null, null, null, null, null);
    }
}
