package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.SnoozeChoice;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.today.Inline.Kind;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the keys of a plate do, and that each is taken back by one Undo.
final class TodayPlateDeedsTest {
    private static final String WEI = "Wei Lin: no contact for 5 weeks; you set 4 to 6";

    @TempDir Path folder;
    private TodayPage page;
    private long wei;

    @BeforeEach
    void open() {
        page = new TodayPage(folder);
        wei = page.log.person("Wei Lin", "Harbour Optics");
        page.log.plate(wei, 4, 6);
        page.log.log(wei, FRIDAY.minusWeeks(5), null, Channel.PHONE);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void oneKeyLogsATalkByTheChannelUsedLast() {
        press("D");
        assertThat(page.rows()).isEmpty();
        assertThat(new InteractionRepository(page.database, page.clock).timeline(wei)).first()
                .satisfies(row -> assertThat(row.channel()).isEqualTo(Channel.PHONE));
        assertThat(page.toasts.said()).containsExactly("Logged: talked with Wei Lin today");
        undoBringsItBack();
    }

    @Test
    void aTalkOffersToBeDoneWithWhatWasOpen() {
        page.log.mine(wei, FRIDAY.plusDays(9), null, "send the lenses");
        press("D");
        assertThat(page.toasts.said()).containsExactly("Logged: talked with Wei Lin today. Still open: send the lenses");
        page.toasts.choose("Done with it");
        assertThat(page.toasts.last()).isEqualTo("Done · send the lenses");
    }

    @Test
    void aSnoozeHidesThePlateUntilThatDayAndItsReasonStaysTrue() {
        press("S");
        page.line.snooze(SnoozeChoice.THREE_DAYS);
        assertThat(page.rows()).isEmpty();
        assertThat(page.model.badge().get()).isZero();
        assertThat(page.toasts.said()).containsExactly("Plate snoozed until Mon 23 Nov · Wei Lin");
        page.clock.turnTo(FRIDAY.plusDays(3).atTime(9, 0).toInstant(ZoneOffset.UTC));
        page.model.tick();
        assertThat(page.said()).containsExactly("Plates", WEI);
    }

    @Test
    void aSnoozeIsTakenBackByOneUndo() {
        press("S");
        page.line.text().set("next month");
        page.line.submit();
        assertThat(page.rows()).isEmpty();
        undoBringsItBack();
    }

    @Test
    void aSkippedRoundCountsOnFromToday() {
        press("X");
        assertThat(page.rows()).isEmpty();
        page.toasts.undo();
        assertThat(page.said()).containsExactly("Plates", WEI);
        press("X");
        page.clock.turnTo(FRIDAY.plusWeeks(4).atTime(9, 0).toInstant(ZoneOffset.UTC));
        page.model.tick();
        assertThat(page.names()).containsExactly("Wei Lin");
    }

    @Test
    void aPlateThatRestsIsNotSpokenOf() {
        press("R");
        assertThat(page.rows()).isEmpty();
        undoBringsItBack();
    }

    @Test
    void theRhythmIsChangedInWords() {
        press("E");
        assertThat(page.line.text().get()).isEqualTo("every 4 to 6 weeks");
        page.line.text().set("every 5 to 8 weeks");
        assertThat(page.line.hint().get()).isEqualTo("every 5 to 8 weeks");
        page.line.submit();
        assertThat(page.said()).containsExactly("Plates", "Wei Lin: no contact for 5 weeks; you set 5 to 8");
        assertThat(page.toasts.said()).containsExactly("Wei Lin · every 5 to 8 weeks");
        undoBringsItBack();
    }

    @Test
    void aRhythmThatIsNoneSaysSoInPlaceAndTheWordsStay() {
        press("E");
        page.line.text().set("now and then");
        page.line.submit();
        assertThat(page.line.wrong().get()).isTrue();
        assertThat(page.line.hint().get()).startsWith("“now and then” is not a rhythm I know.");
        assertThat(page.line.text().get()).isEqualTo("now and then");
        assertThat(page.said()).contains(WEI);
    }

    @Test
    void aNextStepMayBePlannedInstead() {
        press("F");
        assertThat(page.line.open().get()).extracting(Inline::kind).isEqualTo(Kind.STEP);
        page.line.text().set("today call about the lenses");
        page.line.submit();
        assertThat(page.said()).containsExactly("Follow-ups", "Wei Lin: Today · call about the lenses");
    }

    private void press(String key) {
        TodayActions actions = new TodayActions(page.model, page.deeds, page.line, new TodayLinks(_ -> { }, _ -> { }, _ -> { }, _ -> { }));
        List<Deed> deeds = actions.of(page.row("Wei Lin"));
        deeds.stream().filter(deed -> key.equals(deed.action().shortcut())).findFirst().orElseThrow().action().run().run();
    }

    private void undoBringsItBack() {
        page.toasts.undo();
        assertThat(page.said()).containsExactly("Plates", WEI);
    }
}
