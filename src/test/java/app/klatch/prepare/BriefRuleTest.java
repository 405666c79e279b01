package app.klatch.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.AgendaLine;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.people.Closeness;
import app.klatch.people.ImportantDate;
import app.klatch.people.Interest;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.prepare.BriefPart.Sort;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands on a person's page, on Friday the 20th of November 2026.
final class BriefRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void ofSomebodyOfWhomNothingIsKnownThereIsTheNameAndRoomForTheAgenda() {
        Brief brief = brief(new Facts());
        assertThat(brief.name()).isEqualTo("Ana Ruiz");
        assertThat(brief.context()).isEmpty();
        assertThat(brief.parts()).containsExactly(new BriefPart(Sort.AGENDA, List.of()));
    }

    @Test
    void whoTheyAreIsOneLine() {
        Facts facts = new Facts();
        facts.who = who("CFO", "Northwind", Closeness.CLOSE_FRIEND, null, null, null);
        assertThat(brief(facts).context()).isEqualTo("CFO, Northwind · close friend");
    }

    @Test
    void whatMustNotBeSaidComesFirst() {
        Facts facts = new Facts();
        facts.who = who(null, null, null, null, "the divorce", "twins\n\nmoves in June");
        facts.agenda = List.of("the boat");
        assertThat(brief(facts).parts()).containsExactly(new BriefPart(Sort.AVOID, List.of("the divorce")),
                new BriefPart(Sort.AGENDA, List.of("the boat")), new BriefPart(Sort.NOTE, List.of("twins moves in June")));
    }

    @Test
    void theLastTimeSaysWhenWhereAndWhatAbout() {
        Facts facts = new Facts();
        facts.last = talk(1, LocalDate.of(2026, 11, 17), DatePrecision.DAY, "her new shop", "wants the deck");
        facts.lastSaid = facts.last;
        assertThat(brief(facts).lines(Sort.LAST)).containsExactly("Tue 17 Nov · Talked at Chamber after-hours", "her new shop · wants the deck");
    }

    @Test
    void whenTheLastTimeHasNoWordsThoseOfTheTimeBeforeAreThere() {
        Facts facts = new Facts();
        facts.last = talk(2, LocalDate.of(2026, 11, 19), DatePrecision.DAY, null, null);
        facts.lastSaid = talk(1, LocalDate.of(2026, 3, 1), DatePrecision.MONTH, "her new shop", null);
        assertThat(brief(facts).lines(Sort.LAST)).containsExactly("Yesterday · Talked at Chamber after-hours", "Mar 2026: her new shop");
    }

    @Test
    void aLongNoteIsCutBetweenCharacters() {
        Facts facts = new Facts();
        facts.who = who(null, null, null, null, null, "😀".repeat(500));
        assertThat(brief(facts).lines(Sort.NOTE)).containsExactly("😀".repeat(400) + " …");
    }

    @ParameterizedTest(name = "{0} {1} {2} “{3}” → {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "2026-11-27 | 2026-11-27 |       | send deck | Send deck, for Fri 27 Nov",
        "2026-11-20 | 2026-11-20 | 15:00 | call      | Call, for today, 15:00",
        "2026-11-12 | 2026-11-12 |       | send deck | Send deck, since Thu 12 Nov",
        "2026-11-12 | 2026-11-30 |       | send deck | Send deck, for Mon 30 Nov",
        "2026-11-21 | 2026-11-21 |       | \"\"      | Get in touch, for tomorrow"})
    void aPromiseSaysByWhenOrSinceWhen(LocalDate due, LocalDate wanted, @Nullable LocalTime time, String text, String line) {
        Facts facts = new Facts();
        facts.steps = List.of(new OpenStep(1, Owner.ME, due, wanted, time, text), new OpenStep(1, Owner.THEM, due, wanted, time, text));
        assertThat(brief(facts).lines(Sort.MINE)).containsExactly(line);
        assertThat(brief(facts).lines(Sort.THEIRS)).containsExactly(line);
    }

    @Test
    void anInterestOfMineIsInCommonWhateverItsCaseAndAccents() {
        Facts facts = new Facts();
        facts.interests = List.of(interest("Segeln", Interest.Sort.LIKES), interest("JOSÉ Martí", Interest.Sort.LIKES),
                interest("tax law", Interest.Sort.CAN_HELP_WITH), interest("a boat builder", Interest.Sort.LOOKS_FOR), interest("tea", Interest.Sort.LIKES));
        Brief brief = BriefRule.of(facts.all(), List.of("segeln", "Jose Marti", "tax law"), TODAY);
        assertThat(brief.lines(Sort.COMMON)).containsExactly("Segeln, JOSÉ Martí, tax law");
        assertThat(brief.lines(Sort.CAN_HELP)).containsExactly("tax law");
        assertThat(brief.lines(Sort.LOOKS_FOR)).containsExactly("a boat builder");
        assertThat(brief.lines(Sort.LIKES)).containsExactly("tea");
    }

    @Test
    void daysWithinAMonthAreComingUpAndTheirLabelsAreNamesNotToForget() {
        Facts facts = new Facts();
        facts.who = who(null, null, null, "--11-23", null, null);
        facts.otherNames = List.of("Anita", "أنا");
        facts.dates = List.of(new ImportantDate(1, 1, "2019-12-01", "Lena's wedding day"), new ImportantDate(2, 1, "--05-03", "Paul's birthday"));
        Brief brief = brief(facts);
        assertThat(brief.lines(Sort.SOON)).containsExactly("Birthday in 3 days", "Lena's wedding day in 11 days · 7 years");
        assertThat(brief.lines(Sort.NAMES)).containsExactly("Also called Anita, أنا", "Lena's wedding day, 1 December 2019", "Paul's birthday, 3 May");
    }

    @Test
    void whoIsWhoSaysWhoIntroducedWhom() {
        Facts facts = new Facts();
        facts.introducedBy = "Omar Haddad";
        facts.introduced = List.of("Lee Cho", "李伟");
        assertThat(brief(facts).lines(Sort.AROUND)).containsExactly("Omar Haddad introduced you", "Led you to Lee Cho, 李伟");
    }

    @Test
    void whatIsOpenIsCounted() {
        Facts facts = new Facts();
        facts.agenda = List.of("the boat", "the shop");
        facts.steps = List.of(new OpenStep(1, Owner.ME, TODAY, TODAY, null, "a"), new OpenStep(1, Owner.THEM, TODAY, TODAY, null, "b"));
        assertThat(brief(facts).open()).isEqualTo(4);
    }

    private static Brief brief(Facts facts) {
        return BriefRule.of(facts.all(), List.of(), TODAY);
    }

    private static PersonFacts.Who who(@Nullable String title, @Nullable String company, @Nullable Closeness closeness,
            @Nullable String birthday, @Nullable String doNotMention, @Nullable String note) {
        return new PersonFacts.Who(1, "Ana Ruiz", company, title, closeness, birthday, doNotMention, note);
    }

    private static Interest interest(String name, Interest.Sort sort) {
        return new Interest(1, 1, name, sort, null);
    }

    private static InteractionRow talk(long id, LocalDate on, DatePrecision precision, @Nullable String note, @Nullable String outcome) {
        return new InteractionRow(id, on, precision, 6L, null, "Chamber after-hours", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON,
                Channel.IN_PERSON, Stance.TALKED, null, null, null, note, outcome, null, 0);
    }

    /// Nothing but a name, until more is said.
    private static final class Facts {
        private PersonFacts.Who who = who(null, null, null, null, null, null);
        private List<String> otherNames = List.of();
        private List<Interest> interests = List.of();
        private List<ImportantDate> dates = List.of();
        private @Nullable String introducedBy;
        private List<String> introduced = List.of();
        private @Nullable InteractionRow last;
        private @Nullable InteractionRow lastSaid;
        private List<String> agenda = List.of();
        private List<OpenStep> steps = List.of();

        PersonFacts all() {
            return new PersonFacts(who, otherNames, interests, dates, introducedBy, introduced, last, lastSaid,
                    agenda.stream().map(text -> new AgendaLine(1, 1, text, AgendaLine.State.OPEN, null)).toList(), steps, List.of());
        }
    }
}
