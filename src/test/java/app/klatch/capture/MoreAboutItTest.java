package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Stance;
import app.klatch.interactions.Channel;
import app.klatch.log.FormFilling;
import app.klatch.log.PersonChoice;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MoreAboutItTest {
    @Test
    void whatALineSaysStandsInTheForm() {
        FormFilling filling = of("Called Omar Haddad yesterday @Chamber after-hours !27 Nov send the deck // wants a boat");
        assertThat(filling.people()).containsExactly(new PersonChoice(0, "Omar Haddad"));
        assertThat(filling.when()).isEqualTo("19 Nov 2026");
        assertThat(filling.place()).isEqualTo("Chamber after-hours");
        assertThat(filling.channel()).isEqualTo(Channel.PHONE);
        assertThat(filling.note()).isEqualTo("wants a boat");
        assertThat(filling.nextStep()).isEqualTo("27 Nov 2026 send the deck");
    }

    @Test
    void aVagueDayStaysVagueInTheForm() {
        assertThat(of("Met Omar Haddad in March 2025").when()).isEqualTo("March 2025");
        assertThat(of("Met Omar Haddad about 3 June 2025").when()).isEqualTo("about 3 Jun 2025");
        assertThat(MoreAboutIt.of(TestWorld.parse("posted pictures on LinkedIn last month").broadcasts().getFirst()).when()).isEqualTo("October 2026");
    }

    @Test
    void severalPeopleShareOneFormAndNothingOfTheLineIsLost() {
        FormFilling filling = of("Met Ana Ruiz of Northwind #sailing; Lee Cho lee@fabrikam.example");
        assertThat(filling.people()).extracting(PersonChoice::name).containsExactly("Ana Ruiz", "Lee Cho");
        assertThat(filling.note()).contains("Northwind").contains("#sailing").contains("lee@fabrikam.example");
    }

    @Test
    void aLineForTheNextTalkIsTheNextStepOfTheFormAndASecondStepStandsInTheNote() {
        assertThat(of("Omar Haddad !next time ask about the boat").nextStep()).isEqualTo("next time ask about the boat");
        FormFilling both = of("Omar Haddad !27 Nov send the deck !next time ask about the boat // wants a boat");
        assertThat(both.nextStep()).isEqualTo("27 Nov 2026 send the deck");
        assertThat(both.note()).isEqualTo("wants a boat; next time ask about the boat");
    }

    @Test
    void whatNobodyUnderstoodIsTheNote() {
        assertThat(MoreAboutIt.of("  // rain all day ", List.of()).note()).isEqualTo("// rain all day");
        FormFilling broadcast = MoreAboutIt.of(TestWorld.parse("posted pictures on LinkedIn yesterday").broadcasts().getFirst());
        assertThat(List.of(broadcast.place(), broadcast.when(), broadcast.note())).containsExactly("LinkedIn", "17 Nov 2026", "pictures");
        assertThat(broadcast.stance()).isEqualTo(Stance.BROADCAST);
        assertThat(broadcast.people()).isEmpty();
    }

    private static FormFilling of(String line) {
        CaptureResult result = new CaptureParser(Locale.UK).parse(line, Set.of(),
                CaptureContext.of(List.of(), List.of(
                        new KnownPlatform(6, "Chamber after-hours", Side.IN_PERSON, PlatformKind.NETWORKING_EVENT))), LocalDateTime.of(2026, 11, 20, 10, 0), null);
        return MoreAboutIt.of(line, result.captures());
    }
}
