package app.klatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ReviewKeysRuleTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "DRAFT        | D Open it, K Skip once, Enter Open",
        "FORM         | D Open it, K Skip once, Enter Open",
        "HANDLE_ONLY  | D Fine as it is, F Follow up…, S Later, K Skip once, C Add the name, A Archive, Enter Open",
        "WAITS        | D Answered, N Log words…, F Follow up…, S Later, K Skip once, X No answer needed, A Archive, Enter Open",
        "THANKS       | D Thanked, N Log words…, F Follow up…, S Later, K Skip once, A Archive, Enter Open",
        "PROMISE      | D Done, N Log words…, F Done, then…, S Snooze, K Skip once, X Drop, A Archive, Enter Open",
        "MINE         | D Done, N Log words…, F Done, then…, S Snooze, K Skip once, X Drop, A Archive, Enter Open",
        "THEIRS       | D They did it, N Log words…, F Done, then…, S Snooze, K Skip once, X Drop, A Archive, Enter Open",
        "ANSWERED     | D Close it, F Done, then…, S Snooze, K Keep it, A Archive, Enter Open",
        "PLATE        | D Done: log it, N Log words…, F Follow up…, S Snooze, K Skip once, C Change plate, R Rest, A Archive, Enter Open",
        "HALF_COIN    | D Done: log it, N Log words…, F Follow up…, S Later, K Skip once, X Not for them, A Archive, Enter Open",
        "INTRODUCTION | D Introduced, F Follow up…, S Later, K Skip once, X Not these two, Enter Open",
        "GATHERING    | D Noted, P Prepare, K Skip once, Enter Open",
    })
    void eachKindHasItsKeys(ReviewKind kind, String keys) {
        assertThat(ReviewKeysRule.of(kind).stream().map(offer -> offer.key().shortcut() + " " + offer.words()).collect(Collectors.joining(", ")))
                .isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource(ReviewKind.class)
    void everyItemCanBeSettledAndSkippedAndNoKeyMeansTwoThings(ReviewKind kind) {
        List<ReviewKey> keys = ReviewKeysRule.of(kind).stream().map(ReviewKeysRule.Offer::key).toList();
        assertThat(keys).startsWith(ReviewKey.DONE).contains(ReviewKey.SKIP).doesNotHaveDuplicates();
    }

    @Test
    void noTwoKeysAreTheSameAndNoneIsTakenByThePage() {
        assertThat(EnumSet.allOf(ReviewKey.class)).extracting(ReviewKey::shortcut).doesNotHaveDuplicates().doesNotContain("L", "Up", "Down", "Esc");
    }
}
