package app.klatch.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.followups.Recurrence;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.platforms.PlatformKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReasonRuleTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "ME   | 2026-11-20 | 15:00 | send the revised quote | Today 15:00 · send the revised quote",
            "ME   | 2026-11-20 | -     | call                   | Today · call",
            "ME   | 2026-11-20 | 09:05 | ''                     | Today 09:05 · get in touch",
            "ME   | 2026-11-19 | 10:00 | call                   | Since yesterday · call",
            "ME   | 2026-11-18 | -     | call about the venue   | Since Wednesday · call about the venue",
            "ME   | 2026-11-14 | -     | call                   | Since Saturday · call",
            "ME   | 2026-11-13 | -     | call                   | Since 13 November · call",
            "ME   | 2026-02-01 | -     | call                   | Since 1 February · call",
            "ME   | 2025-11-20 | -     | call                   | Since November 2025 · call",
            "THEM | 2026-11-20 | -     | signed form            | Expected today · signed form",
            "THEM | 2026-11-16 | -     | signed form            | Waiting since Monday · signed form",
            "THEM | 2026-11-16 | -     | ''                     | Waiting since Monday · an answer"})
    void aFollowUpSaysSinceWhenAndWhat(Owner owner, LocalDate due, @Nullable LocalTime time, String text, String words) {
        assertThat(ReasonRule.of(followUp(owner, due, due, time, text), FRIDAY).words()).isEqualTo(words);
    }

    @Test
    void roundsAndTheirConditionAreSaid() {
        FollowUpRow row = new FollowUpRow(1, 2, "Omar Haddad", null, Owner.ME, FRIDAY, FRIDAY, null, "send the report",
                Period.ofWeeks(2), Recurrence.From.DONE, true);
        assertThat(ReasonRule.of(row, FRIDAY).words())
                .isEqualTo("Today · send the report · every 2 weeks after it is done · unless they answer");
    }

    @Test
    void aSnoozedOneCountsFromWhereItWokeAndTellsTheDueDayOnHover() {
        Reason reason = ReasonRule.of(followUp(Owner.ME, FRIDAY.minusDays(9), FRIDAY, null, "call"), FRIDAY);
        assertThat(reason.words()).isEqualTo("Today · call");
        assertThat(reason.exact()).isEqualTo("Due Wednesday, 11 November 2026; snoozed until Friday, 20 November 2026");
    }

    @Test
    void waitingHasAnIconOfItsOwn() {
        assertThat(ReasonRule.of(followUp(Owner.THEM, FRIDAY, FRIDAY, null, ""), FRIDAY).icon())
                .isNotEqualTo(ReasonRule.of(followUp(Owner.ME, FRIDAY, FRIDAY, null, ""), FRIDAY).icon());
    }

    @Test
    void severalLinesOfTextBecomeOne() {
        assertThat(ReasonRule.of(followUp(Owner.ME, FRIDAY, FRIDAY, null, " send\n the  deck "), FRIDAY).words())
                .isEqualTo("Today · send the deck");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "2026-11-19 | Chamber after-hours | IN_PERSON      | sailing | Chamber after-hours, yesterday · sailing",
            "2026-11-20 | Chamber after-hours | -              | -       | Chamber after-hours, today",
            "2026-11-17 | Party               | IN_PERSON      | choir   | Party, Tuesday · choir",
            "2026-11-13 | Party               | IN_PERSON      | choir   | Party, 13 November · choir",
            "2026-11-17 | -                   | ONLINE_MEETING | -       | Online meeting, Tuesday",
            "2026-11-17 | -                   | IN_PERSON      | -       | Met in person, Tuesday"})
    void aMeetingSaysWhereWhenAndAboutWhat(
            LocalDate day, @Nullable String place, @Nullable Channel channel, @Nullable String about, String words) {
        PlatformKind kind = place == null ? null : PlatformKind.NETWORKING_EVENT;
        MetRow row = new MetRow(1, "Ana Ruiz", "Northwind", 2, day, DatePrecision.DAY, place, kind, channel, about, true);
        assertThat(ReasonRule.of(row, FRIDAY).words()).isEqualTo(words);
    }

    @Test
    void aMeetingOfWhichOnlyTheMonthIsKnownNamesNoDay() {
        MetRow row = new MetRow(1, "Ana Ruiz", null, 2, LocalDate.of(2026, 11, 1), DatePrecision.MONTH, null, null, Channel.IN_PERSON, null, false);
        assertThat(ReasonRule.of(row, FRIDAY).words()).isEqualTo("Met in person, in November 2026");
    }

    private static FollowUpRow followUp(Owner owner, LocalDate due, LocalDate wanted, @Nullable LocalTime time, String text) {
        return new FollowUpRow(1, 2, "Omar Haddad", "Gulf Marine", owner, due, wanted, time, text, null, null, false);
    }
}
