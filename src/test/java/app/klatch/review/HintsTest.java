package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands beside an item: who they are, what was last talked about, and what could be done for them.
final class HintsTest {
    @TempDir Path folder;
    private ReviewLog log;
    private long ana;

    @BeforeEach
    void open() {
        log = new ReviewLog(folder);
        ana = log.person("Ana Ruiz");
        log.step(ana, Owner.ME, FRIDAY, "call");
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void nothingIsSaidWhereNothingIsKnown() {
        assertThat(item().context()).isEmpty();
        assertThat(item().last()).isNull();
        assertThat(item().hint()).isNull();
    }

    @Test
    void theContextIsCompanyClosenessAndPlaces() {
        log.execute("UPDATE person SET company = 'Northwind', closeness = 'FRIEND' WHERE id = ?", ana);
        log.handle(ana, "ana", "LinkedIn");
        log.handle(ana, "ana.r", "Instagram");
        log.handle(ana, "northwind", "LinkedIn");
        assertThat(item().context()).isEqualTo("Northwind · friend · LinkedIn, Instagram");
        log.execute("UPDATE person SET company = NULL, closeness = 'CONTACT' WHERE id = ?", ana);
        assertThat(item().context()).isEqualTo("LinkedIn, Instagram");
    }

    @Test
    void theLastTalkIsToldWithItsWordsAsSentences() {
        log.talk(FRIDAY.minusDays(40), Stance.TALKED, Channel.PHONE, ana);
        long coffee = log.talkAt("Coffee at home", FRIDAY.minusDays(36), Stance.TALKED, Channel.IN_PERSON, null, ana);
        log.execute("UPDATE interaction SET note = 'new shop opens in December', outcome = 'asked for a printer.' WHERE id = ?", coffee);
        log.talk(FRIDAY, Stance.BROADCAST, Channel.PUBLIC_POST, ana);
        assertThat(item().last()).isEqualTo("Last: talked at Coffee at home on Thu 15 Oct. New shop opens in December. Asked for a printer.");
        log.execute("UPDATE interaction SET precision = 'MONTH', happened_on = '2026-10-01' WHERE id = ?", coffee);
        log.execute("DELETE FROM interaction WHERE channel = 'PHONE'");
        assertThat(item().last()).startsWith("Last: talked at Coffee at home in Oct 2026.");
    }

    @Test
    void aDayOfTheComingWeekIsSaidAndNoOther() {
        log.execute("UPDATE person SET birthday = '--11-24' WHERE id = ?", ana);
        log.execute("INSERT INTO important_date (uid, person_id, day, label) VALUES ('d', ?, '2019-11-21', 'wedding day')", ana);
        log.execute("INSERT INTO important_date (uid, person_id, day, label) VALUES ('e', ?, '2019-11-28', 'moved here')", ana);
        assertThat(item().hint()).isEqualTo("Birthday on Tue 24 Nov. Wedding day tomorrow.");
        log.execute("UPDATE person SET birthday = '--11-28' WHERE id = ?", ana);
        assertThat(item().hint()).isEqualTo("Wedding day tomorrow.");
    }

    @Test
    void whoCanHelpWithWhatTheyLookForIsNamed() {
        log.interest(ana, "looks for a printer");
        long pat = log.person("Pat O’Brien");
        log.interest(pat, "can help with printing");
        assertThat(item().hint()).isEqualTo("Looks for a printer, and Pat O’Brien can help with printing. Introduce them?");
        log.talk(FRIDAY.minusDays(3), Stance.TALKED, Channel.IN_PERSON, ana, pat);
        assertThat(item().hint()).isNull();
    }

    @Test
    void theSameWordsAreNotSaidTwice() {
        log.interest(ana, "looks for \"night\" optics \\ lamps");
        log.interest(log.person("Wei Lin"), "can help with \"night\" optics \\ lamps");
        assertThat(item().hint()).isEqualTo("Looks for \"night\" optics \\ lamps, and Wei Lin can help with that. Introduce them?");
    }

    @Test
    void aLineForTheNextTalkGoesBeforeAnIntroduction() {
        log.interest(ana, "looks for a printer");
        log.interest(log.person("Pat O’Brien"), "can help with printing");
        log.execute("INSERT INTO agenda_line (uid, person_id, text, created_at, created_zone) VALUES ('a', ?, 'the twins', '2026-11-01T10:00:00Z', 'UTC')", ana);
        assertThat(item().hint()).isEqualTo("Next time you wanted to talk about: The twins.");
    }

    private ReviewItem item() {
        return Objects.requireNonNull(log.items(ReviewStep.FOLLOW_UPS).getFirst());
    }
}
