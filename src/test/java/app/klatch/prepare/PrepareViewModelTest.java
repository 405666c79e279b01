package app.klatch.prepare;

import static app.klatch.prepare.PrepareSetting.CLOCK;
import static app.klatch.prepare.PrepareSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Stance;
import app.klatch.introductions.IntroductionRepository;
import app.klatch.people.InterestRepository;
import app.klatch.platforms.GatheringRepository;
import app.klatch.prepare.BriefPart.Sort;
import app.klatch.print.PrintDocument;
import app.klatch.print.PrintSection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrepareViewModelTest {
    @TempDir Path folder;
    private PrepareSetting at;
    private long ana;
    private long omar;

    @BeforeEach
    void open() {
        at = new PrepareSetting(folder);
        omar = at.person("Omar Haddad");
        ana = at.person("Ana Ruiz");
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void whoIsTickedHasAPageByName() {
        at.model.showGathering(at.gathering(FRIDAY.plusDays(6), omar, ana));
        assertThat(at.names()).containsExactly("Ana Ruiz", "Omar Haddad");
        assertThat(at.model.page().get()).satisfies(page -> {
            assertThat(page.title()).isEqualTo("Chamber after-hours");
            assertThat(page.when()).isEqualTo("Thu 26 Nov");
            assertThat(page.who()).isEqualTo("2 expected");
        });
        assertThat(at.brief().name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void whenNobodyIsTickedTheRegularsAreThereAndThePageSaysSo() {
        at.gathering(FRIDAY.minusDays(7), omar, ana);
        at.gathering(FRIDAY.minusDays(14), omar);
        at.model.showGathering(at.gathering(FRIDAY.plusDays(6)));
        assertThat(at.names()).containsExactly("Omar Haddad");
        assertThat(at.model.page().get()).extracting(PreparePage::who).isEqualTo("Nobody is ticked yet: this is who comes regularly");
    }

    @Test
    void whoIsOnlyExpectedAtAnotherDateHasNotComeYet() {
        at.gathering(FRIDAY.plusDays(6), omar, ana);
        at.model.showGathering(at.gathering(FRIDAY.plusDays(13)));
        assertThat(at.model.state().get()).isEqualTo(PrepareViewModel.State.NOBODY);
    }

    @Test
    void whoIsThereTodayCountsForTheNextTime() {
        at.gathering(FRIDAY, omar);
        at.model.showGathering(at.gathering(FRIDAY.plusDays(7)));
        assertThat(at.names()).containsExactly("Omar Haddad");
    }

    @Test
    void ofAnArchivedRegularThereIsNoPage() {
        at.gathering(FRIDAY.minusDays(7), omar, ana);
        at.people.archive(List.of(omar));
        at.model.showGathering(at.gathering(FRIDAY.plusDays(6)));
        assertThat(at.names()).containsExactly("Ana Ruiz");
    }

    @Test
    void whereNobodyEverCameThereIsNobodyAndNothingToPrint() {
        at.model.showGathering(at.gathering(FRIDAY.plusDays(6)));
        assertThat(at.model.state().get()).isEqualTo(PrepareViewModel.State.NOBODY);
        assertThat(at.model.document()).isEmpty();
    }

    @Test
    void aGatheringThatIsDeletedIsGoneAndComesBackWithUndo() {
        long gathering = at.gathering(FRIDAY.plusDays(6), ana);
        at.model.showGathering(gathering);
        new GatheringRepository(at.database, CLOCK).delete(gathering);
        assertThat(at.model.state().get()).isEqualTo(PrepareViewModel.State.GONE);
        assertThat(at.database.undo()).isPresent();
        assertThat(at.names()).containsExactly("Ana Ruiz");
    }

    @Test
    void aPersonsPageIsWhatTheFileKnows() {
        at.talked(FRIDAY.minusDays(30), ana, Stance.GOT, "introduced me to Wei");
        at.talked(FRIDAY.minusDays(3), ana, Stance.TALKED, "her new shop");
        at.talked(FRIDAY.minusDays(1), ana, Stance.BROADCAST, "to everybody");
        at.step(ana, Owner.ME, "send deck");
        at.step(ana, Owner.THEM, "the contract");
        at.rooms.agenda().add(ana, "the boat");
        at.rooms.mine().add(List.of("Sailing"));
        new InterestRepository(at.database, CLOCK).add(ana, "sailing");
        new IntroductionRepository(at.database, CLOCK).set(ana, omar);
        at.model.showPerson(ana);
        assertThat(at.brief().parts()).containsExactly(
                new BriefPart(Sort.LAST, List.of("Tue 17 Nov · Talked at Chamber after-hours", "her new shop")),
                new BriefPart(Sort.AGENDA, List.of("the boat")),
                new BriefPart(Sort.MINE, List.of("Send deck, for Fri 27 Nov")),
                new BriefPart(Sort.THEIRS, List.of("The contract, for Fri 27 Nov")),
                new BriefPart(Sort.THANKS, List.of("Introduced me to Wei, on Wed 21 Oct")),
                new BriefPart(Sort.COMMON, List.of("sailing")),
                new BriefPart(Sort.AROUND, List.of("Omar Haddad introduced you")));
    }

    @Test
    void aLineTalkedAboutLeavesThePageIsOfTodaysTalkAndComesBackByUndo() {
        at.talked(FRIDAY, ana, Stance.TALKED, "the new shop");
        at.rooms.agenda().add(ana, "the boat");
        at.rooms.agenda().add(ana, "the jetty");
        at.model.showPerson(ana);
        at.model.talked(at.brief().agenda().getFirst());
        assertThat(at.brief().lines(BriefPart.Sort.AGENDA)).containsExactly("the jetty");
        assertThat(at.said).containsExactly("Talked about · the boat");
        assertThat(at.rooms.agenda().of(ana).getLast().talkedOn()).isEqualTo(FRIDAY);
        at.undo();
        assertThat(at.brief().lines(BriefPart.Sort.AGENDA)).containsExactly("the boat", "the jetty");
    }

    @Test
    void jAndKGoThroughEverybodyAndStayAtTheEnds() {
        at.model.showGathering(at.gathering(FRIDAY.plusDays(6), omar, ana));
        at.model.move(-1);
        assertThat(at.brief().name()).isEqualTo("Ana Ruiz");
        at.model.move(1);
        at.model.move(1);
        assertThat(at.brief().name()).isEqualTo("Omar Haddad");
    }

    @Test
    void aLineToTalkAboutIsKeptInPlaceAndUndoneByTheToast() {
        at.model.showPerson(ana);
        at.model.line().set(" the boat ");
        at.model.addLine();
        assertThat(at.brief().lines(Sort.AGENDA)).containsExactly("the boat");
        assertThat(at.model.line().get()).isEmpty();
        assertThat(at.said).containsExactly("To talk about with Ana Ruiz · the boat");
        at.undo();
        assertThat(at.brief().lines(Sort.AGENDA)).isEmpty();
    }

    @Test
    void anEmptyLineIsNotKept() {
        at.model.showPerson(ana);
        at.model.line().set("  ");
        at.model.addLine();
        assertThat(at.said).isEmpty();
    }

    @Test
    void whatWasBegunForSomebodyIsThereWhenTheyAreInFrontAgain() {
        at.model.showGathering(at.gathering(FRIDAY.plusDays(6), omar, ana));
        at.model.line().set("the bo");
        at.model.move(1);
        assertThat(at.model.line().get()).isEmpty();
        at.model.line().set("the crew");
        at.model.move(-1);
        assertThat(at.model.line().get()).isEqualTo("the bo");
        at.model.showPerson(omar);
        assertThat(at.model.line().get()).isEqualTo("the crew");
    }

    @Test
    void aChangeElsewhereKeepsThePersonInFront() {
        at.model.showGathering(at.gathering(FRIDAY.plusDays(6), omar, ana));
        at.model.move(1);
        at.step(omar, Owner.ME, "send deck");
        assertThat(at.brief().lines(Sort.MINE)).containsExactly("Send deck, for Fri 27 Nov");
    }

    @Test
    void outOfSightNothingIsReadUntilItComesToTheFront() {
        at.model.showPerson(ana);
        at.model.inFront(false);
        at.step(ana, Owner.ME, "send deck");
        assertThat(at.brief().lines(Sort.MINE)).isEmpty();
        at.model.inFront(true);
        assertThat(at.brief().lines(Sort.MINE)).hasSize(1);
    }

    @Test
    void onPaperEverybodyHasAPage() {
        at.model.showGathering(at.gathering(FRIDAY.plusDays(6), omar, ana));
        assertThat(at.model.document()).hasValueSatisfying(paper -> {
            assertThat(paper.title()).isEqualTo("Prepare: Chamber after-hours");
            assertThat(paper.subtitle()).isEqualTo("Thu 26 Nov · 2 expected");
            assertThat(paper.sections()).extracting(PrintSection::heading).containsExactly("Ana Ruiz", "Omar Haddad");
            assertThat(paper.sections()).allMatch(PrintSection::ownPage);
        });
    }

    @Test
    void onPaperOnePersonIsTheTitle() {
        at.model.showPerson(ana);
        assertThat(at.model.document()).map(PrintDocument::title).hasValue("Ana Ruiz");
    }
}
