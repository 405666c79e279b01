package app.klatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How SQLite goes about the statements of the review: by index, from the newest back, never through the whole log.
final class ReviewQueriesTest {
    @TempDir Path folder;
    private ReviewLog log;

    @BeforeEach
    void open() {
        log = new ReviewLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void whoHasNoNameIsFoundByAnIndexOfTheirOwn() {
        assertThat(log.plan(PocketRepository.NAMELESS)).contains("SCAN p USING INDEX person_nameless")
                .noneMatch(step -> step.startsWith("USE TEMP B-TREE FOR ORDER BY"));
        assertThat(log.plan(PocketRepository.LINES)).anyMatch(step -> step.startsWith("SEARCH setting USING INDEX"));
    }

    @Test
    void whoWaitsIsWalkedFromTheNewestBack() {
        assertThat(log.plan(WaitersRepository.WAITING))
                .anyMatch(step -> step.contains("USING INDEX interaction_theirs (happened_on>? AND happened_on<?)"))
                .noneMatch(ReviewLog::readsAll).noneMatch(step -> step.startsWith("MATERIALIZE waiting"));
    }

    @Test
    void whatIsDueIsFoundByTheIndexOfOpenFollowUps() {
        assertThat(log.plan(DueStepsRepository.DUE)).anyMatch(step -> step.contains("USING INDEX follow_up_wanted (wanted<?)"))
                .filteredOn(ReviewLog::readsAll).containsExactly("SCAN f USING INDEX follow_up_unless");
        assertThat(log.plan(DueStepsRepository.COUNT)).anyMatch(step -> step.contains("follow_up_wanted (wanted<?)")).noneMatch(ReviewLog::readsAll);
    }

    @Test
    void withWhomSomethingIsDueIsFoundByItsDay() {
        assertThat(log.plan(SlippedRepository.DUE)).anyMatch(step -> step.contains("USING INDEX follow_up_wanted (wanted<?)"))
                .noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(SlippedRepository.UIDS)).noneMatch(ReviewLog::readsAll);
    }

    @Test
    void halfCoinsAreLookedForAmongTheNewestTalks() {
        assertThat(log.plan(HalfCoinRepository.HALF))
                .anyMatch(step -> step.contains("USING COVERING INDEX interaction_day (happened_on>? AND happened_on<?)"))
                .anyMatch(step -> step.contains("SEARCH o USING COVERING INDEX interaction_person_person (person_id=?)"))
                .anyMatch(step -> step.contains("dismissed_hint_person")).noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(HalfCoinRepository.UIDS)).noneMatch(ReviewLog::readsAll);
    }

    @Test
    void interestsAreCountedInTheirIndexAndPeopleFoundByIt() {
        for (String sql : List.of(IntroduceRepository.HELD, IntroduceRepository.RARE)) {
            assertThat(log.plan(sql.replace(":sort", "'LIKES'"))).contains("SEARCH interest USING COVERING INDEX interest_sort (sort=?)")
                    .noneMatch(step -> step.startsWith("USE TEMP B-TREE FOR GROUP BY"));
        }
        assertThat(log.plan(IntroduceRepository.WHO.replace(":sort", "'LIKES'").replace(":name", "'sailing'")))
                .contains("SEARCH n USING COVERING INDEX interest_sort (sort=? AND name=?)").noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(IntroduceRepository.APART.replaceAll(":o\\w+", "1"))).noneMatch(step -> step.startsWith("SCAN") && !step.contains("CONSTANT ROW"));
    }

    @Test
    void whatCouldBeDoneForThemIsFoundByThePeople() {
        assertThat(log.plan(HelpRepository.LOOKS)).anyMatch(step -> step.startsWith("SEARCH n USING INDEX sqlite_autoindex_interest_2 (person_id=?)"))
                .noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(HelpRepository.HELPERS.replace(":things", "'[]'")))
                .anyMatch(step -> step.contains("USING COVERING INDEX interest_sort (sort=? AND name=?)")).noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(HelpRepository.STRANGERS.replace(":pairs", "'[]'"))).noneMatch(ReviewLog::readsAll);
    }

    @Test
    void whatStandsBesideAnItemIsFoundByThePeople() {
        assertThat(log.plan(BesideRepository.BESIDE)).anyMatch(step -> step.contains("interaction_person_person (person_id=?)")).noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(GotRepository.UIDS)).noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(DecidedRepository.DECIDED.replace(":week", "'2026-11-16'"))).noneMatch(step -> step.startsWith("SCAN"));
        assertThat(log.plan(DecidedBeforeRepository.NEWEST.replace(":week", "'2026-11-16'")))
                .noneMatch(step -> step.matches("SCAN [a-z]( .*)?"));
        assertThat(log.plan(DecidedRepository.PEOPLE.replace(":uids", "'[]'"))).noneMatch(ReviewLog::readsAll);
    }

    @Test
    void whoIsExpectedAndWhatToAskIsFoundByTheGathering() {
        assertThat(log.plan(ComingRepository.GUESTS)).contains("SEARCH p USING INTEGER PRIMARY KEY (rowid=?)").noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(ComingRepository.UIDS.replaceAll(":\\w+", "'[]'"))).noneMatch(step -> step.matches("SCAN [gs]( .*)?"));
    }

    @Test
    void thePlanOfAWeekIsFoundByItsDays() {
        assertThat(log.plan(WeekPlanRepository.FOLLOW_UPS)).anyMatch(step -> step.contains("follow_up_wanted (wanted>? AND wanted<?)"))
                .noneMatch(ReviewLog::readsAll);
        assertThat(log.plan(WeekPlanRepository.PLATES)).noneMatch(ReviewLog::readsAll);
    }
}
