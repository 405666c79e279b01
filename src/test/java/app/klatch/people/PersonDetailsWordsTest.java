package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is understood of typed interests and dates, and when a day comes round again.
final class PersonDetailsWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "sailing | sailing null null",
        "#sailing | sailing null null",
        "can help with tax law | tax law CAN_HELP_WITH null",
        "Helps me with tax law (business) | tax law CAN_HELP_WITH BUSINESS",
        "looks for a boat builder | a boat builder LOOKS_FOR null",
        "is looking for a boat builder (personal) | a boat builder LOOKS_FOR PERSONAL",
        "loves choir | choir LIKES null",
        "can help with tax law, contracts; likes tea | tax law CAN_HELP_WITH null; contracts CAN_HELP_WITH null; tea LIKES null",
        "likes | likes null null",
        "(business) | (business) null null",
        "lovestruck songs | lovestruck songs null null",
        "茶、合唱 | 茶 null null; 合唱 null null",
    })
    void anInterestSaysItsSortAndSphereInWords(String text, String understood) {
        assertThat(InterestSaid.read(text).stream().map(said -> said.name() + " " + said.sort() + " " + said.sphere())
                .collect(Collectors.joining("; "))).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sailing", "can help with tax law (business)", "looks for a boat builder (personal)", "(odd) one", "likes"})
    void whatAnEditorStartsFromIsUnderstoodAsItStands(String text) {
        InterestSaid said = InterestSaid.read(text).getFirst();
        Interest interest = new Interest(1, 1, said.name(), said.sort() == null ? Interest.Sort.LIKES : said.sort(), said.sphere());
        assertThat(interest.toEdit()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "wedding 1 June 2019 | 2019-06-01 | wedding",
        "1 June 2019 wedding | 2019-06-01 | wedding",
        "daughter's birthday on 12 May | --05-12 | daughter's birthday",
        "12 May: daughter's birthday | --05-12 | daughter's birthday",
        "wedding – May 12th, 1999 | 1999-05-12 | wedding",
        "moved in 2019-02-28 | 2019-02-28 | moved in",
        "started on 1 June at Fabrikam | --06-01 | started at Fabrikam",
        "29 Feb | --02-29 | ''",
        "結婚 2019-06-01 | 2019-06-01 | 結婚",
    })
    void aDateStandsAnywhereBesideItsLabel(String text, String day, String label) {
        assertThat(ImportantDateSaid.read(text)).contains(new ImportantDateSaid(day, label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wedding", "", "wedding 31 Feb", "12", "May", "2019"})
    void aTextWithoutADayIsNone(String text) {
        assertThat(ImportantDateSaid.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "1970-11-20 | 2026-11-20 | today · 56 years",
        "--11-21 | 2026-11-21 | tomorrow",
        "--11-29 | 2026-11-29 | in 9 days",
        "2025-11-29 | 2026-11-29 | in 9 days · 1 year",
        "--11-19 | 2027-11-19 | ''",
        "2027-02-03 | 2027-02-03 | ''",
        "2026-12-01 | 2026-12-01 | in 11 days",
        "2024-02-29 | 2027-02-28 | ''",
        "--01-01 | 2027-01-01 | ''",
    })
    void aDayComesRoundAgain(String iso, LocalDate next, String near) {
        assertThat(Anniversary.next(iso, TODAY)).contains(next);
        assertThat(Anniversary.near(iso, TODAY)).isEqualTo(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "circa 1970", "1970", "--13-01"})
    void aDayThatAnotherProgramLeftIsNoReasonToFail(String text) {
        assertThat(Anniversary.next(text, TODAY)).isEmpty();
        assertThat(Anniversary.near(text, TODAY)).isEmpty();
    }
}
