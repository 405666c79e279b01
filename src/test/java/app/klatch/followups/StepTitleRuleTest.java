package app.klatch.followups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StepTitleRuleTest {
    @ParameterizedTest(name = "{0} “{1}” → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "ME   | call about the quote     | Call Ana Ruiz · about the quote",
        "ME   | call                     | Call Ana Ruiz",
        "ME   | Call her about the quote | Call Ana Ruiz · about the quote",
        "ME   | e-mail the deck          | E-mail the deck · Ana Ruiz",
        "ME   | ask the school about it  | Ask the school about it · Ana Ruiz",
        "ME   | ask for a date in spring | Ask Ana Ruiz · for a date in spring",
        "ME   | ask her the way          | Ask Ana Ruiz · the way",
        "ME   | write to him             | Write to Ana Ruiz",
        "ME   | send deck                | Send deck · Ana Ruiz",
        "ME   | caller ID for the shop   | Caller ID for the shop · Ana Ruiz",
        "ME   | hermes parcel            | Hermes parcel · Ana Ruiz",
        "ME   | lunch with Ana Ruiz      | Lunch with Ana Ruiz",
        "ME   | \"\"                     | Ana Ruiz",
        "ME   | 😀 send a picture        | 😀 send a picture · Ana Ruiz",
        "THEM | the contract             | Waiting for Ana Ruiz · the contract",
        "THEM | \"\"                     | Waiting for Ana Ruiz"})
    void aStepIsCalledByWhatIsToDoAndWithWhom(Owner owner, String text, String title) {
        assertThat(StepTitleRule.title(owner, text, "Ana Ruiz")).isEqualTo(title);
    }
}
