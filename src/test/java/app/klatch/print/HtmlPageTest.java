package app.klatch.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlPageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
        "R&D                       | R&amp;D",
        "\"quoted\" and 'single'   | &quot;quoted&quot; and &#39;single&#39;",
        "&amp;                     | &amp;amp;",
        "山田 😀 نادية              | 山田 😀 نادية"})
    void everyTextIsShownAsItWasWritten(String text, String html) {
        assertThat(HtmlPage.escaped(text)).isEqualTo(html);
    }

    @Test
    void controlCharactersAreLeftOutAndLineEndsStay() {
        assertThat(HtmlPage.escaped("a\u0000b\u001bc\nd")).isEqualTo("abc\nd");
    }

    @Test
    void noPartOfADocumentReachesThePageUnescaped() {
        String bad = "<b onclick='x'>\"&";
        String html = HtmlPage.of(new PrintDocument(bad, bad, List.of(new PrintSection(bad, bad, true, List.of(new PrintLine(bad, bad))))));
        assertThat(html).doesNotContain("<b ", "'x'", "\"&\"").contains("&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;");
        assertThat(html.split("&lt;b", -1)).hasSize(8);
    }

    @Test
    void thePageNeedsNothingElseAndEveryTextRunsInItsOwnDirection() {
        String html = HtmlPage.of(new PrintDocument("Next week", "", List.of(PrintSection.of("نادية", List.of(new PrintLine("", "x"))))));
        assertThat(html).startsWith("<!DOCTYPE html>").contains("<meta charset=\"utf-8\">", "<h2 dir=\"auto\">نادية</h2>", "break-inside: avoid")
                .doesNotContain("http", "src=", "<link", "<script");
    }
}
