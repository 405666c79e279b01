package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.AgendaRepository;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Starter;
import app.klatch.people.WaitingSql;
import app.klatch.today.Inline.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The section "Waiting for me".
final class TodayWaitingTest {
    private static final long LINKEDIN = 5;
    private static final long PARTY = 4;

    @TempDir Path folder;
    private TodayPage page;
    private long ana;

    @BeforeEach
    void open() {
        page = new TodayPage(folder);
        ana = page.log.person("Ana", "Northwind");
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void whoWroteLastWaitsNewestFirst() {
        long bo = page.log.person("Bo", null);
        page.log.wrote(ana, FRIDAY.minusDays(3), null, Channel.MESSAGE, "asked about the quote");
        page.log.wrote(bo, FRIDAY.minusDays(1), LINKEDIN, Channel.PUBLIC_POST, null);
        page.log.wrote(page.log.person("Cy", null), FRIDAY, null, null, null);
        assertThat(page.said()).containsExactly("Waiting for me", "Cy: Got in touch today",
                "Bo: Commented on LinkedIn yesterday", "Ana: Wrote on Tuesday: asked about the quote");
        assertThat(page.model.badge().get()).isEqualTo(3);
        assertThat(page.model.summary().get()).isEqualTo("Three things want you.");
    }

    @Test
    void aCallAMeetingAndWhatIsLongAgoWaitForNothing() {
        page.log.wrote(ana, FRIDAY, null, Channel.PHONE, null);
        page.log.wrote(page.log.person("Bo", null), FRIDAY.minusDays(9), PARTY, null, null);
        page.log.wrote(page.log.person("Cy", null), FRIDAY.minusDays(WaitingSql.DAYS_BACK + 1L), null, Channel.EMAIL, null);
        assertThat(page.names()).isEmpty();
    }

    @Test
    void theAnswerOffersToBeDoneWithWhatWasOpen() {
        new AgendaRepository(page.database, page.clock).add(ana, "the boat");
        page.log.wrote(ana, FRIDAY, LINKEDIN, Channel.MESSAGE, "asked about the quote");
        page.line.begin(Kind.LOG, page.row("Ana"));
        page.line.submit();
        assertThat(page.toasts.last()).isEqualTo("Answered · Ana. Still to talk about: the boat");
        page.toasts.choose("Talked about it");
        assertThat(page.toasts.last()).isEqualTo("Done · the boat");
    }

    @Test
    void theAnswerIsLoggedWhereTheQuestionCameFromAndUndoBringsItBack() {
        page.log.wrote(ana, FRIDAY, LINKEDIN, Channel.MESSAGE, "asked about the quote");
        page.line.begin(Kind.LOG, page.row("Ana"));
        assertThat(page.line.hint().get()).isEqualTo("Enter logs that you answered Ana today, with words or without.");
        page.line.submit();
        assertThat(page.names()).isEmpty();
        assertThat(page.toasts.said()).containsExactly("Answered · Ana");
        InteractionRow answer = new InteractionRepository(page.database, page.clock).timeline(ana).getFirst();
        assertThat(answer).returns(Starter.ME, InteractionRow::startedBy).returns(Channel.MESSAGE, InteractionRow::channel)
                .returns("LinkedIn", InteractionRow::platform);
        page.toasts.undo();
        assertThat(page.names()).containsExactly("Ana");
    }

    @Test
    void whatNeedsNoAnswerGoesUntilTheyWriteAgain() {
        page.log.wrote(ana, FRIDAY.minusDays(1), null, Channel.EMAIL, "thanks!");
        page.deeds.needsNoAnswer((WaitingRow) page.row("Ana"));
        assertThat(page.names()).isEmpty();
        page.log.wrote(ana, FRIDAY, null, Channel.EMAIL, "one more thing");
        assertThat(page.names()).containsExactly("Ana");
    }

    @Test
    void aNextStepPlannedSinceTakesThemOffAndAnOlderOneDoesNot() {
        page.log.mine(ana, FRIDAY.plusDays(30), null, "lunch");
        page.clock.turnTo(FRIDAY.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC));
        page.log.wrote(ana, FRIDAY.plusDays(1), null, Channel.EMAIL, "the quote?");
        page.model.tick();
        assertThat(page.names()).containsExactly("Ana");
        page.line.begin(Kind.STEP, page.row("Ana"));
        page.line.text().set("monday send the quote");
        page.line.submit();
        assertThat(page.names()).isEmpty();
    }

    @Test
    void whoIsDueOrWaitsIsNotToldAgainUnderPlates() {
        page.log.plate(ana, 1, 2);
        page.log.wrote(ana, FRIDAY.minusDays(30), null, Channel.MESSAGE, "hello");
        assertThat(page.said()).containsExactly("Waiting for me", "Ana: Wrote on 21 October: hello");
        page.log.mine(ana, FRIDAY, null, "call");
        assertThat(page.said()).containsExactly("Follow-ups", "Ana: Today · call");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            MESSAGE     | 2026-11-20 | DAY   | -        | hi  | Wrote today: hi
            EMAIL       | 2026-11-19 | DAY   | -        | -   | Wrote yesterday
            EMAIL       | 2026-11-17 | ABOUT | -        | ' ' | Wrote on Tuesday
            PUBLIC_POST | 2026-11-02 | DAY   | LinkedIn | hi  | Commented on LinkedIn on 2 November: hi
            -           | 2026-11-17 | DAY   | Facebook | -   | Got in touch on Facebook on Tuesday
            MESSAGE     | 2026-11-01 | MONTH | -        | hi  | Wrote in November 2026: hi
            """)
    void theReasonSaysWhenAndWhat(@Nullable Channel channel, LocalDate on, DatePrecision precision, @Nullable String place,
            @Nullable String about, String words) {
        WaitingRow row = new WaitingRow(1, "Ana", null, 2, on, precision, channel, null, place, about);
        assertThat(ReasonRule.of(row, FRIDAY).words()).isEqualTo(words);
    }
}
