package app.klatch.transfer;

import app.klatch.samples.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Cards of other programs: how many, whose, which e-mail and which phone.
@Tag("samples")
final class VCardSamplesTest {
    private static final int NAME = 3;
    private static final int EMAIL = 9;
    private static final int EMAILS = 10;
    private static final int PHONE = 11;
    private static final int PHONES = 12;

    @Test
    void readsCardsOfOtherPrograms() throws IOException {
        SampleReport counts = new SampleReport("vCard files: number of cards");
        Map<String, Integer> expected = new TreeMap<>();
        SampleReport.rows("vcard/expected_cards.tsv", 16).forEach(row -> expected.merge(row[0], 1, Integer::sum));
        for (Map.Entry<String, Integer> file : expected.entrySet()) {
            counts.row(file.getKey(), file.getValue().toString(), "" + cards(file.getKey()).size());
        }
        SampleReport cards = new SampleReport("vCards: name, e-mail and phone");
        for (String[] row : SampleReport.rows("vcard/expected_cards.tsv", 16)) {
            List<String> found = cards(row[0]);
            int index = Integer.parseInt(row[1]) - 1;
            cards.row(row[0] + " card " + row[1], expected(row),
                    index < found.size() ? actual(row, VCardReading.vcard(found.get(index)).map(VCardPerson::of)) : "no card");
        }
        counts.print().atLeast(97);
        cards.print().atLeast(97);
    }

    private static List<String> cards(String file) throws IOException {
        return VCardCutter.cards(FileText.of(Files.readAllBytes(SampleReport.file("vcard/" + file))));
    }

    private static String expected(String[] row) {
        return row[NAME] + " | " + row[EMAIL] + " of " + row[EMAILS] + " | " + digits(row[PHONE]) + " of " + row[PHONES];
    }

    /// A card without a formatted name may get one from its parts, so that none expected means any.
    private static String actual(String[] row, Optional<ImportedPerson> person) {
        String name = row[NAME].isEmpty() ? "" : person.map(ImportedPerson::name).orElse("");
        List<String> emails = person.map(ImportedPerson::emails).orElse(List.of());
        List<String> phones = person.map(ImportedPerson::phones).orElse(List.of());
        String email = emails.stream().filter(row[EMAIL]::contains).findFirst().isPresent() ? row[EMAIL] : "" + emails;
        String phone = phones.stream().map(VCardSamplesTest::digits).filter(digits(row[PHONE])::equals).findFirst()
                .orElse(phones.isEmpty() ? "" : digits(phones.getFirst()));
        return name + " | " + (emails.isEmpty() ? "" : email) + " of " + emails.size() + " | " + phone + " of " + phones.size();
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
