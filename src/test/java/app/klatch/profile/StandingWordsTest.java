package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.ui.Reason;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the signs on a person's page say of what they are made of. It is Friday 20 November 2026.
final class StandingWordsTest {
    private static final Clock FRIDAY = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir Path folder;
    private Database database;
    private Rooms rooms;
    private long ana;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        rooms = Rooms.of(database, FRIDAY);
        ana = rooms.people().add(new PersonFields("Ana Ruiz", "Northwind", "CFO", null, null, null), "Ana Ruiz");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theCoinSaysWhatLitEachFaceAndTheHalfCoinWhatComesNext() {
        log(TODAY.minusDays(1), Channel.IN_PERSON, Stance.TALKED, 6L, null);
        assertThat(StandingWords.coin(standing())).extracting(Reason::toString).containsExactly(
                "Online: Not yet online", "In person: Once in person: yesterday at Chamber after-hours",
                "Next: You met yesterday: connect online by tomorrow");
        log(TODAY.minusDays(8), Channel.MESSAGE, Stance.TALKED, 5L, null);
        assertThat(StandingWords.coin(standing())).extracting(Reason::toString).containsExactly(
                "Online: Once online: on Thu 12 Nov by message on LinkedIn",
                "In person: Once in person: yesterday at Chamber after-hours");
    }

    @Test
    void theLadderNamesEachRungAndTheNextOne() {
        assertThat(StandingWords.rung(standing())).isEqualTo("not talked yet");
        log(TODAY.minusDays(8), Channel.EMAIL, Stance.TALKED, null, null);
        log(TODAY, Channel.PHONE, Stance.TALKED, null, null);
        log(TODAY.minusDays(2), Channel.PHONE, Stance.TALKED, null, null);
        assertThat(StandingWords.rung(standing())).isEqualTo("phone");
        assertThat(StandingWords.ladder(standing())).extracting(Reason::toString).containsExactly(
                "Written: Once, on Thu 12 Nov by e-mail", "Phone: Twice, the newest today by phone", "Online meeting: Not yet",
                "In person: Not yet", "Next: An online meeting");
    }

    @Test
    void theLampsNameTheirEvidenceLitOrNot() {
        assertThat(StandingWords.lit(standing())).isEqualTo("none lit yet");
        rooms.people().change(ana, fields -> fields.withNote("Twins").withBirthday("--05-12"));
        rooms.followUps().done(rooms.followUps().add(new NewFollowUp(ana, null, Owner.ME, TODAY, null, "send deck, as promised")));
        assertThat(StandingWords.lit(standing())).isEqualTo("know · trust");
        assertThat(StandingWords.lamps(standing())).extracting(Reason::toString).containsExactly(
                "Know: Work: CFO at Northwind\n1 date: birthday\nA note about them", "Like, not yet: Nothing yet", "Trust: You kept 1 promise");
    }

    @Test
    void giveAndTakeIsABalanceInWordsWithTheThankYouThatIsOpen() {
        assertThat(StandingWords.thanks(standing())).isEmpty();
        log(TODAY.minusDays(8), Channel.EMAIL, Stance.GAVE, null, "the number of the printer");
        log(TODAY.minusDays(1), Channel.PHONE, Stance.GOT, null, "a word with the harbour master");
        assertThat(StandingWords.balance(standing().giveTake())).isEqualTo("You gave once and got something once.");
        assertThat(StandingWords.thanks(standing())).isEqualTo("A thank-you is open: A word with the harbour master, yesterday");
        assertThat(StandingWords.giveTake(standing())).extracting(Reason::toString).containsExactly(
                "Gave: The number of the printer, on Thu 12 Nov", "Got: A word with the harbour master, yesterday");
    }

    @Test
    void aPitchStandsBesideTheConversationsAtEachKindOfPlace() {
        log(TODAY.minusDays(8), Channel.IN_PERSON, Stance.TALKED, 6L, null);
        log(TODAY.minusDays(3), Channel.PHONE, Stance.TALKED, null, null);
        assertThat(StandingWords.pitch(standing())).isEmpty();
        log(TODAY.minusDays(1), Channel.IN_PERSON, Stance.PITCHED, 6L, null);
        assertThat(StandingWords.pitch(standing())).isEqualTo("1 pitch beside 2 conversations");
        assertThat(StandingWords.pitches(standing())).extracting(Reason::toString).containsExactly(
                "Networking event: 1 pitch to 1 conversation: 50 %, where up to 20 % is usual. A few talks first",
                "Elsewhere: No pitch in 1 conversation");
    }

    @Test
    void thePartsOfTheStrengthAddUpToIt() {
        for (int day = 0; day < 12; day++) {
            log(TODAY.minusDays(40L * day), Channel.PHONE, day % 4 == 0 ? Stance.GAVE : Stance.TALKED, null, null);
        }
        Standing now = standing();
        assertThat(StandingWords.strength(now)).extracting(Reason::why)
                .containsExactly("12 two-way interactions", "Gave something 3 times", "Known for 1 year");
        assertThat(StandingWords.strength(now).stream().mapToInt(reason -> Integer.parseInt(reason.what())).sum())
                .isEqualTo(now.strength().value());
    }

    private Standing standing() {
        return rooms.read(ana, TODAY).orElseThrow().standing();
    }

    private void log(LocalDate day, Channel channel, Stance stance, @Nullable Long platform, @Nullable String note) {
        rooms.interactions().add(new NewInteraction(day, List.of(ana), platform, null, channel, stance, null, note));
    }
}
