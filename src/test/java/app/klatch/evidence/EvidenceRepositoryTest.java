package app.klatch.evidence;

import static app.klatch.evidence.Said.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.PlatformRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EvidenceRepositoryTest {
    private static final long PARTY = 4;

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
    void interactionsComeNewestFirstWithoutBroadcastsAndWithWordsOnlyWhereTheyCount() {
        long ana = file.person("Ana");
        file.log(ana, 9, Stance.TALKED, Channel.PHONE, "the boat");
        file.log(ana, 1, Stance.BROADCAST, Channel.PUBLIC_POST, "news");
        file.log(ana, 3, Stance.GOT, Channel.EMAIL, "a name");
        file.log(ana, 2, Stance.TALKED, Channel.PHONE, "Thanked her");
        assertThat(file.of(ana).entries()).extracting(Entry::words).containsExactly("Thanked her", "a name", null);
    }

    @Test
    void whatIsKnownOfAPersonComesWithIt() {
        long ana = file.people.add(new PersonFields("Ana", "Northwind", "CFO", null, "--05-12", "twins"), "Ana");
        long wei = file.person("Wei");
        file.introductions.set(ana, wei);
        file.introductions.set(file.person("Bo"), ana);
        file.database.write("interests", h -> h.execute("INSERT INTO interest (uid, person_id, name) VALUES ('1', ?, 'tea'), ('2', ?, 'boats')", ana, ana));
        assertThat(file.of(ana).facts())
                .isEqualTo(new Facts("CFO at Northwind", List.of("tea", "boats"), List.of("birthday"), true, "Wei", 1));
        assertThat(file.of(wei).facts()).isEqualTo(new Facts(null, List.of(), List.of(), false, null, 1));
    }

    @Test
    void somebodyIsKnownSinceTheFirstInteractionOrGathering() {
        long ana = file.person("Ana");
        assertThat(file.of(ana).knownSince()).isEqualTo(FRIDAY);
        file.log(ana, 40, Stance.BROADCAST, Channel.EMAIL, null);
        assertThat(file.of(ana).knownSince()).isEqualTo(FRIDAY);
        new PlatformRepository(file.database, EvidenceFile.CLOCK).attend(PARTY, FRIDAY.minusDays(30), ana);
        assertThat(file.of(ana).knownSince()).isEqualTo(FRIDAY.minusDays(30));
        file.log(ana, 35, Stance.PITCHED, null, null);
        assertThat(file.of(ana).knownSince()).isEqualTo(FRIDAY.minusDays(35));
    }

    @Test
    void aDroppedFollowUpIsNoPromise() {
        long ana = file.person("Ana");
        long kept = file.followUps.add(new NewFollowUp(ana, null, Owner.ME, FRIDAY, null, "deck"));
        file.followUps.done(kept);
        file.followUps.add(new NewFollowUp(ana, null, Owner.THEM, FRIDAY.plusDays(1), null, "form"));
        long dropped = file.followUps.add(new NewFollowUp(ana, null, Owner.ME, FRIDAY, null, "old"));
        file.database.write("drop", h -> h.execute("UPDATE follow_up SET state = 'DROPPED' WHERE id = ?", dropped));
        assertThat(file.of(ana).promises()).extracting(Promise::text).containsExactly("deck", "form");
    }

    @Test
    void aStepTheyHaveAnsweredIsNoPromiseHoweverManyPeopleAreAskedFor() {
        long ana = file.person("Ana");
        file.followUps.add(new NewFollowUp(ana, null, Owner.ME, FRIDAY.plusDays(3), null, "ask again", null, null, true));
        assertThat(file.evidence.of(List.of(ana), FRIDAY)).containsEntry(ana, file.of(ana));
        assertThat(file.of(ana).promises()).hasSize(1);
        file.log(ana, 0, Stance.TALKED, Channel.PHONE, null);
        assertThat(file.evidence.of(List.of(ana), FRIDAY)).containsEntry(ana, file.of(ana));
        assertThat(file.of(ana).promises()).isEmpty();
        assertThat(new GiveTakeRepository(file.database).of(List.of(ana), Said.FRIDAY).values()).allSatisfy(of -> assertThat(of.offers()).isEmpty());
    }

    @Test
    void whatIsDatedAfterTodayIsNoEvidenceBeforeItsDay() {
        long ana = file.person("Ana");
        file.log(ana, -3, Stance.TALKED, Channel.PHONE, null);
        new PlatformRepository(file.database, EvidenceFile.CLOCK).attend(PARTY, FRIDAY.plusDays(6), ana);
        assertThat(file.of(ana).entries()).isEmpty();
        assertThat(file.of(ana).knownSince()).isEqualTo(FRIDAY);
        assertThat(file.evidence.of(List.of(ana), FRIDAY)).containsEntry(ana, file.of(ana));
        assertThat(file.evidence.talksWith(List.of(ana), FRIDAY)).extracting(Talks::twoWay).containsExactly(0);
        assertThat(file.evidence.of(ana, FRIDAY.plusDays(3)).entries()).hasSize(1);
        assertThat(file.evidence.talksWith(List.of(ana), FRIDAY.plusDays(3))).extracting(Talks::twoWay).containsExactly(1);
    }

    @Test
    void ofSomebodyWhoIsGoneThereIsNoEvidence() {
        assertThat(file.of(99)).isEqualTo(new Evidence(FRIDAY, List.of(), List.of(), Facts.NONE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theRulesAndTheSqlOfListsAgreeOnTheCoinAndOnTheLastContact(long seed) {
        List<Long> with = List.of(file.person("Ana"), file.person("Bo"), file.person("Cy"), file.person("Di"));
        file.fill(new Random(seed), with, 12);
        PersonRowRepository rows = new PersonRowRepository(file.database, EvidenceFile.CLOCK);
        for (PersonRow row : rows.rows(with)) {
            Evidence evidence = file.of(row.id());
            TwoFaces coin = CoinRule.of(evidence, FRIDAY);
            assertThat(coin.online().isLit()).isEqualTo(row.online());
            assertThat(coin.inPerson().isLit()).isEqualTo(row.inPerson());
            assertThat(evidence.entries().stream().findFirst().map(entry -> new VagueDay(entry.on(), entry.precision())).orElse(null))
                    .isEqualTo(row.lastContact());
            assertThat(file.evidence.talksWith(List.of(row.id()), FRIDAY).getFirst().twoWay())
                    .isEqualTo(Math.toIntExact(evidence.twoWay().count()));
        }
    }

    @Test
    void everyStatementWalksByIndex() {
        for (String sql : List.of(EvidenceRepository.ENTRIES, EvidenceRepository.PROMISES, EvidenceRepository.FACTS, EvidenceRepository.TALKS,
                EvidenceRepository.ENTRIES_OF, EvidenceRepository.PROMISES_OF)) {
            assertThat(file.plan(sql.replace(":people", "'[1]'").replace(":person", "1"))).filteredOn(step -> step.startsWith("SCAN"))
                    .allMatch(step -> step.matches("SCAN (chosen|\\(subquery|target).*"), sql);
        }
    }

    @Test
    void theEntriesOfSeveralPeopleAreFoundByThePeople() {
        assertThat(file.plan(EvidenceRepository.ENTRIES_OF.replace(":people", "'[1]'"))).contains("SEARCH i USING INTEGER PRIMARY KEY (rowid=?)")
                .anyMatch(step -> step.startsWith("SEARCH ip USING COVERING INDEX interaction_person_person (person_id=?)"));
        assertThat(file.plan(EvidenceRepository.PROMISES_OF.replace(":people", "'[1]'")))
                .anyMatch(step -> step.matches("SEARCH f USING INDEX follow_up_\\w+ \\(person_id=\\?.*"));
    }
}
