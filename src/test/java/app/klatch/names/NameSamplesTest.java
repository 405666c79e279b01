package app.klatch.names;

import app.klatch.samples.SampleReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How many real names are taken apart into exactly the parts their sources give.
@Tag("samples")
class NameSamplesTest {

    @Test
    void mostNamesAreTakenApartRight() {
        var report = new SampleReport("names.tsv");
        for (String[] row : SampleReport.rows("names.tsv", 8)) {
            PersonName name = NameParser.parse(row[0]);
            String nickname = row[7].isEmpty() ? "" : name.nickname();
            report.row(row[0], String.join(" | ", row[1], row[2], row[3], row[4], row[5], row[7]),
                    String.join(" | ", name.given(), name.middle(), name.family(), name.prefix(), name.suffix(),
                            nickname));
        }
        report.print().atLeast(92);
    }
}
