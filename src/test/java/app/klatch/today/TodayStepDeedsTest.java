package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.AgendaRepository;
import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps that are chained, come again, hold unless answered, are dropped or waited for; and what is for the next talk.
final class TodayStepDeedsTest {
    @TempDir Path folder;
    private TodayPage page;
    private FollowUpRepository steps;
    private long omar;

    @BeforeEach
    void open() {
        page = new TodayPage(folder);
        steps = new FollowUpRepository(page.database, page.clock);
        omar = page.log.person("Omar Haddad", null);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void doneAndWhatComesNextAreOneStep() {
        page.log.mine(omar, FRIDAY, null, "send the quote");
        press("F");
        page.line.text().set("mon ask what he thinks");
        assertThat(page.line.hint().get()).isEqualTo("Mon 23 Nov · ask what he thinks");
        page.line.submit();
        assertThat(page.toasts.said()).containsExactly("Done · send the quote. Next: Mon 23 Nov · ask what he thinks");
        assertThat(openSteps()).extracting(FollowUp::text).containsExactly("ask what he thinks");
        page.toasts.undo();
        assertThat(openSteps()).extracting(FollowUp::text).containsExactly("send the quote");
    }

    @Test
    void withoutADayNothingIsChainedAndNothingIsDone() {
        page.log.mine(omar, FRIDAY, null, "send the quote");
        press("F");
        page.line.text().set("ask what he thinks");
        page.line.submit();
        assertThat(page.line.hint().get()).startsWith("On which day?");
        assertThat(page.line.text().get()).isEqualTo("ask what he thinks");
        assertThat(openSteps()).extracting(FollowUp::text).containsExactly("send the quote");
    }

    @Test
    void oneThatComesAgainSaysSoAndSaysWhen() {
        repeating();
        assertThat(page.said()).contains("Omar Haddad: Today 15:00 · send the report · every 2 weeks");
        page.deeds.done(page.chosen());
        assertThat(page.toasts.said()).containsExactly("Done · send the report; again on Fri 4 Dec");
        assertThat(page.rows()).isEmpty();
        page.toasts.undo();
        assertThat(openSteps()).singleElement().extracting(FollowUp::due).isEqualTo(FRIDAY);
    }

    @Test
    void anotherDayKeepsRoundsAndConditions() {
        repeating();
        press("E");
        assertThat(page.line.text().get()).isEqualTo("Today 15:00 · send the report · every 2 weeks");
        page.line.text().set("mon 9:00 · send the report · every 2 weeks");
        page.line.submit();
        assertThat(openSteps()).singleElement().satisfies(step -> {
            assertThat(step.due()).isEqualTo(FRIDAY.plusDays(3));
            assertThat(step.time()).isEqualTo(LocalTime.of(9, 0));
            assertThat(step.text()).isEqualTo("send the report");
            assertThat(step.repeats()).isEqualTo(new Recurrence(Period.ofWeeks(2), Recurrence.From.DUE, FRIDAY.plusDays(3)));
        });
    }

    @Test
    void roundsAndConditionsAreChangedInTheSameLine() {
        repeating();
        press("E");
        page.line.text().set("Today 15:00 · send the report · every 3 weeks after it is done · unless they answer");
        page.line.submit();
        assertThat(openSteps()).singleElement().satisfies(step -> {
            assertThat(step.due()).isEqualTo(FRIDAY);
            assertThat(step.text()).isEqualTo("send the report");
            assertThat(step.repeats()).isEqualTo(new Recurrence(Period.ofWeeks(3), Recurrence.From.DONE, FRIDAY));
            assertThat(step.unlessAnswered()).isTrue();
        });
        page.toasts.undo();
        assertThat(openSteps()).singleElement().satisfies(step -> assertThat(step.unlessAnswered()).isFalse());
    }

    @Test
    void aLineThatWasOnlyLookedAtChangesNothing() {
        page.log.mine(omar, FRIDAY.minusDays(40), LocalTime.of(8, 0), "write the monthly report");
        List<FollowUp> before = openSteps();
        press("E");
        page.line.submit();
        assertThat(openSteps()).isEqualTo(before);
    }

    @Test
    void whatHoldsUnlessTheyAnswerIsGoneOnceTheyDid() {
        steps.add(new NewFollowUp(omar, null, Owner.ME, FRIDAY, null, "ask again", null, null, true));
        assertThat(page.said()).containsExactly("Follow-ups", "Omar Haddad: Today · ask again · unless they answer");
        page.clock.turnTo(FRIDAY.atTime(10, 0).toInstant(ZoneOffset.UTC));
        page.log.wrote(omar, FRIDAY, null, Channel.EMAIL, "yes, we take it");
        assertThat(page.said()).noneMatch(line -> line.contains("ask again"));
    }

    @Test
    void aStepIsDroppedWithItsReason() {
        page.log.mine(omar, FRIDAY, null, "send the quote");
        press("X");
        page.line.text().set("they chose somebody else");
        page.line.submit();
        assertThat(steps.of(omar)).singleElement().satisfies(step -> {
            assertThat(step.state()).isEqualTo(FollowUp.State.DROPPED);
            assertThat(step.dropReason()).isEqualTo("they chose somebody else");
        });
        page.toasts.undo();
        assertThat(page.names()).containsExactly("Omar Haddad");
    }

    @Test
    void whatIWaitForStandsBelowAndIsAnsweredWithOneKey() {
        page.log.theirs(omar, FRIDAY.minusDays(4), "signed form");
        page.log.mine(page.log.person("Ines", null), FRIDAY, null, "call");
        assertThat(page.said()).containsExactly("Follow-ups", "Ines: Today · call", "I’m waiting for",
                "Omar Haddad: Waiting since Monday · signed form");
        assertThat(page.model.badge().get()).isEqualTo(2);
        press("D");
        assertThat(page.names()).containsExactly("Ines");
        page.toasts.undo();
        assertThat(page.names()).contains("Omar Haddad");
    }

    @Test
    void aNudgeIsAStepOfMineThatIsPreparedInWords() {
        page.log.theirs(omar, FRIDAY.minusDays(4), "signed form");
        press("N");
        assertThat(page.line.text().get()).isEqualTo("Tomorrow · ask about signed form · unless they answer");
        page.line.submit();
        assertThat(openSteps()).extracting(FollowUp::owner).containsExactlyInAnyOrder(Owner.THEM, Owner.ME);
        assertThat(openSteps()).filteredOn(step -> step.owner() == Owner.ME).singleElement().satisfies(step -> {
            assertThat(step.due()).isEqualTo(FRIDAY.plusDays(1));
            assertThat(step.text()).isEqualTo("ask about signed form");
            assertThat(step.unlessAnswered()).isTrue();
        });
    }

    @Test
    void whatTheyAnsweredIsLoggedAndNobodyWaitsAnyMore() {
        page.log.theirs(omar, FRIDAY.minusDays(4), "signed form");
        press("L");
        page.line.text().set("came by post");
        page.line.submit();
        assertThat(new InteractionRepository(page.database, page.clock).timeline(omar)).singleElement()
                .satisfies(row -> assertThat(row.note()).isEqualTo("came by post"));
        assertThat(page.names()).isEmpty();
    }

    @Test
    void whatIsForTheNextTalkIsSaidBesideThePerson() {
        AgendaRepository agenda = new AgendaRepository(page.database, page.clock);
        page.log.mine(omar, FRIDAY, null, "call");
        agenda.add(omar, "the boat");
        agenda.add(omar, "his daughter's exam");
        assertThat(page.model.entries()).filteredOn(TodayEntry.Line.class::isInstance).singleElement()
                .satisfies(entry -> assertThat(((TodayEntry.Line) entry).hint()).isEqualTo("next time: the boat; his daughter's exam"));
    }

    @Test
    void pPreparesToMeetWhomTheStepIsWith() {
        steps.add(new NewFollowUp(omar, null, Owner.ME, FRIDAY, LocalTime.of(15, 0), "coffee at the harbour"));
        List<Long> prepared = new ArrayList<>();
        TodayActions actions = new TodayActions(page.model, page.deeds, page.line, new TodayLinks(_ -> { }, _ -> { }, _ -> { }, prepared::add));
        actions.of(page.row("Omar Haddad")).stream().filter(deed -> "P".equals(deed.action().shortcut())).findFirst().orElseThrow()
                .action().run().run();
        assertThat(prepared).containsExactly(omar);
    }

    private void repeating() {
        steps.add(new NewFollowUp(omar, null, Owner.ME, FRIDAY, LocalTime.of(15, 0), "send the report",
                Period.ofWeeks(2), Recurrence.From.DUE, false));
    }

    private List<FollowUp> openSteps() {
        return steps.of(omar).stream().filter(step -> step.state() == FollowUp.State.OPEN).toList();
    }

    private void press(String key) {
        TodayActions actions = new TodayActions(page.model, page.deeds, page.line, new TodayLinks(_ -> { }, _ -> { }, _ -> { }, _ -> { }));
        actions.of(page.row("Omar Haddad")).stream().filter(deed -> key.equals(deed.action().shortcut())).findFirst().orElseThrow()
                .action().run().run();
    }
}
