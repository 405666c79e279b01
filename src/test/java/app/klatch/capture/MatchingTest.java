package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who of the known people a line means, and who it could mean.
class MatchingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Nadia Osei | Nadia Osei | SAME_NAME",
        "nadia mensah | Nadia Osei | SAME_NAME",
        "Dr. Nadia Osei | Nadia Osei | SAME_NAME",
        "N O nadia@litware.example | Nadia Osei | SAME_EMAIL",
        "N O 415-555-0177 | Nadia Osei | SAME_PHONE",
        "N O 0049 171 5550101 | Robert Fischer | SAME_PHONE",
        "linkedin.com/in/nadia-osei | Nadia Osei | SAME_HANDLE",
        "coffee with Nadia | Nadia Osei | FIRST_NAME",
        "sean o'malley | Seán O'Malley | SAME_NAME",
    })
    void aSureMatchIsLoggedWith(String line, String name, MatchReason reason) {
        Capture capture = TestWorld.one(line);
        assertThat(capture.known()).isNotNull();
        assertThat(capture.known().name()).isEqualTo(name);
        assertThat(capture.known().reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Bob Fischer | Robert Fischer",
        "Fischer Robert | Robert Fischer",
        "Robert Fisher | Robert Fischer",
        "Nadai Osei | Nadia Osei",
        "Lin Wei | Wei Lin",
        "Robert Karl Fischer | Robert Fischer",
    })
    void aVerySimilarNameIsOnlyOffered(String line, String name) {
        Capture capture = TestWorld.one(line);
        assertThat(capture.known()).isNull();
        assertThat(capture.matches()).extracting(Match::name, Match::reason)
                .contains(org.assertj.core.groups.Tuple.tuple(name, MatchReason.SIMILAR_NAME));
    }

    @Test
    void twoOfOneGivenNameAreBothOfferedAndTheCompanyDecides() {
        assertThat(TestWorld.one("coffee with Grace").matches()).extracting(Match::name).containsExactly("Grace Kim",
                "Grace Okoro");
        assertThat(TestWorld.one("coffee with Grace").known()).isNull();
        assertThat(TestWorld.one("coffee with Grace of Tailspin Toys").known()).extracting(Match::name).isEqualTo("Grace Okoro");
    }

    @Test
    void somebodyOfAnotherCompanyIsNotTakenForTheOnlyOneOfThatName() {
        assertThat(TestWorld.one("coffee with Nadia of Contoso").known()).isNull();
        assertThat(TestWorld.one("coffee with Nadia of Contoso").matches()).hasSize(1);
    }

    @Test
    void strangersMatchNobody() {
        assertThat(TestWorld.one("Lara Holt lara@holt.example +44 7700 900123").matches()).isEmpty();
    }

    @Test
    void thePersonJustSavedIsKnownAtOnceAndReplacesWhatWasKnown() {
        var saved = new KnownPerson(50, "Lara Holt", null, List.of(), List.of("lara@holt.example"), List.of(),
                List.of());
        CaptureContext context = TestWorld.CONTEXT.with(saved).with(KnownPerson.named(6, "Omar Haddad-Said"));
        assertThat(parse("met lara holt", context).known()).extracting(Match::personId).isEqualTo(50L);
        assertThat(parse("met Omar Haddad", context).known()).isNull();
        assertThat(parse("met Omar Haddad Said", context).known()).extracting(Match::personId).isEqualTo(6L);
    }

    @Test
    void thePlatformJustSavedIsKnownAtOnce() {
        CaptureContext context = TestWorld.CONTEXT.with(new KnownPlatform(90, "Founders Friday",
                app.klatch.platforms.Side.IN_PERSON,
                app.klatch.platforms.PlatformKind.NONE));
        assertThat(parse("met Lara Holt at Founders Friday", context).platform()).isEqualTo(new PlatformSaid(90L,
                "Founders Friday"));
    }

    private static Capture parse(String line, CaptureContext context) {
        return TestWorld.PARSER.parse(line, context, TestWorld.NOW).captures().getFirst();
    }
}
