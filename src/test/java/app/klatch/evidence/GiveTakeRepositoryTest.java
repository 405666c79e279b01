package app.klatch.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.evidence.GiveTakeTotal.Thanks;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GiveTakeRepositoryTest {
    @TempDir Path folder;
    private EvidenceFile file;
    private GiveTakeRepository totals;

    @BeforeEach
    void open() {
        file = new EvidenceFile(folder);
        totals = new GiveTakeRepository(file.database);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whoIsWorthAThankYouIsNamedAndAGiftToTwoIsOneGift() {
        long ana = file.person("Ana");
        long bo = file.person("Bo");
        file.log(ana, 5, Stance.GOT, Channel.EMAIL, "a name");
        file.log(bo, 5, Stance.GOT, Channel.EMAIL, "a chair");
        long talk = file.interactions.add(new NewInteraction(Said.FRIDAY.minusDays(9), List.of(ana, bo), null, null, null, Stance.GAVE, null, null));
        file.followUps.done(file.followUps.add(new NewFollowUp(bo, null, Owner.ME, Said.FRIDAY, null, "thank him")));
        file.followUps.add(new NewFollowUp(ana, talk, Owner.ME, Said.FRIDAY, null, "deck"));
        file.followUps.add(new NewFollowUp(ana, null, Owner.ME, Said.FRIDAY, null, "call in spring, only planned"));
        GiveTakeTotal total = totals.total(Said.FRIDAY);
        assertThat(total).returns(1, GiveTakeTotal::gave).returns(2, GiveTakeTotal::got).returns(1, GiveTakeTotal::offers);
        assertThat(total.thanks()).extracting(Thanks::name).containsExactly("Ana");
        file.people.archive(List.of(ana));
        assertThat(totals.total(Said.FRIDAY).thanks()).isEmpty();
    }

    @Test
    void whatIsDatedAfterTodayIsNeitherGivenNorGotNorThanks() {
        long ana = file.person("Ana");
        file.log(ana, 5, Stance.GOT, Channel.EMAIL, "a name");
        GiveTakeTotal before = totals.total(Said.FRIDAY);
        GiveTake with = totals.of(List.of(ana), Said.FRIDAY).get(ana);
        file.log(ana, -1, Stance.GOT, Channel.EMAIL, "a chair");
        file.log(ana, -2, Stance.GAVE, Channel.EMAIL, "a lamp");
        file.log(ana, -2, Stance.TALKED, Channel.EMAIL, "thanked her");
        assertThat(totals.total(Said.FRIDAY)).isEqualTo(before).returns(1, GiveTakeTotal::got);
        assertThat(totals.of(List.of(ana), Said.FRIDAY).get(ana)).isEqualTo(with).extracting(GiveTake::thanks).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theTotalAgreesWithEachPerson(long seed) {
        List<Long> with = List.of(file.person("Ana"), file.person("Bo"), file.person("Cy"), file.person("Di"), file.person("Ed"));
        file.fill(new Random(seed), with, 25);
        GiveTakeTotal total = totals.total(Said.FRIDAY);
        for (long person : with) {
            List<Entry> due = total.thanks().stream().filter(one -> one.personId() == person).flatMap(one -> one.got().stream()).toList();
            assertThat(due).isEqualTo(GiveTakeRule.of(file.of(person)).thanks());
        }
    }

    @Test
    void onlyWhatWasGivenOrGotIsRead() {
        assertThat(file.plan(GiveTakeRepository.GIVEN)).anyMatch(step -> step.contains("interaction_given"))
                .noneMatch(step -> step.matches("SCAN (i|ip|p|pl|interaction)( .*)?") && !step.contains("interaction_given"));
        for (String sql : List.of(GiveTakeRepository.NAMES, GiveTakeRepository.PROMISES, GiveTakeRepository.OFFERS)) {
            assertThat(file.plan(sql.replace(":people", "'[1]'"))).noneMatch(step -> step.matches("SCAN (p|f|follow_up)"));
        }
    }
}
