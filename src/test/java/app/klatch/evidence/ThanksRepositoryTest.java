package app.klatch.evidence;

import static app.klatch.evidence.Said.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThanksRepositoryTest {
    @TempDir Path folder;
    private EvidenceFile file;

    @BeforeEach
    void open() {
        file = new EvidenceFile(folder);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whoGaveLastIsThankedFirstAndNoMoreThanAreAskedFor() {
        long ana = got("Ana", 9);
        long bo = got("Bo", 3);
        long cem = got("Cem", 5);
        got("A year ago", 400);
        file.log(got("Thanked", 2), 1, Stance.TALKED, Channel.PHONE, "thanked her");
        assertThat(thanks(List.of(), 9)).containsExactly(bo, cem, ana);
        assertThat(thanks(List.of(cem), 1)).containsExactly(bo);
        assertThat(thanks(List.of(bo, cem), 9)).containsExactly(ana);
    }

    @Test
    void aGiftOfADayToComeIsNoThanksYet() {
        long ana = got("Ana", 9);
        file.log(ana, -1, Stance.GAVE, Channel.PHONE, "a lamp");
        assertThat(thanks(List.of(), 9)).containsExactly(ana);
    }

    @Test
    void whoHasSomethingDueIsThankedThereUnlessTheyAnsweredItAlready() {
        long ana = got("Ana", 9);
        file.followUps.add(new NewFollowUp(ana, null, Owner.ME, FRIDAY, null, "ask again", null, null, true));
        assertThat(thanks(List.of(), 9)).isEmpty();
        file.log(ana, 0, Stance.TALKED, Channel.PHONE, null);
        assertThat(thanks(List.of(), 9)).containsExactly(ana);
    }

    @Test
    void whoGaveIsWalkedFromTheNewestBackAndTheirLogIsFoundByThem() {
        assertThat(file.plan(bound(ThanksRepository.PERHAPS)))
                .anyMatch(step -> step.matches("SEARCH i USING (COVERING )?INDEX interaction_given \\(stance=\\? AND happened_on>\\? AND happened_on<\\?\\)"))
                .anyMatch(step -> step.matches("SEARCH f USING INDEX follow_up_\\w+ \\(person_id=\\?.*"))
                .anyMatch(step -> step.startsWith("SEARCH np USING COVERING INDEX interaction_person_person (person_id=?)"))
                .noneMatch(ThanksRepositoryTest::readsAll);
        assertThat(file.plan(bound(ThanksRepository.GIVEN))).contains("SEARCH i USING INTEGER PRIMARY KEY (rowid=?)")
                .anyMatch(step -> step.startsWith("SEARCH ip USING COVERING INDEX interaction_person_person (person_id=?)"))
                .noneMatch(ThanksRepositoryTest::readsAll);
    }

    private static boolean readsAll(String step) {
        return step.matches("SCAN (i|ip|p|f|n|np)( .*)?");
    }

    private static String bound(String sql) {
        return sql.replace(":since", "'2025-11-20'").replace(":today", "'2026-11-20'").replace(":without", "'[]'").replace(":people", "'[1]'")
                .replace(":limit", "40").replace(":offset", "0");
    }

    private List<Long> thanks(List<Long> without, int most) {
        return List.copyOf(new ThanksRepository(file.database).newest(FRIDAY, without, most).keySet());
    }

    private long got(String name, int daysAgo) {
        long person = file.person(name);
        file.log(person, daysAgo, Stance.GOT, Channel.EMAIL, "a name");
        return person;
    }
}
