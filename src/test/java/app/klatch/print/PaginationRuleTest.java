package app.klatch.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages by a measure in which every character is half as wide as it is high.
final class PaginationRuleTest {
    private static final TextMeasure MEASURE = (text, type) -> text.codePointCount(0, text.length()) * type.size() / 2;
    private static final PaperSize PAPER = PaperSize.A4;

    @Test
    void aShortDocumentIsOnePageWithItsTitleOnTopAndItsNumberAtTheFoot() {
        List<PrintPage> pages = pages(document(section("Ana Ruiz", false, 3)));
        assertThat(pages).hasSize(1);
        assertThat(texts(pages.getFirst())).startsWith("Prepare", "Chamber after-hours", "Ana Ruiz").endsWith("Prepare", " · 1 of 1");
    }

    @Test
    void anEmptyDocumentIsStillAPage() {
        assertThat(pages(new PrintDocument("Prepare", "", List.of()))).hasSize(1);
    }

    @Test
    void fortyPeopleWithPagesOfTheirOwnAreFortyPagesAndTheFirstHasTheTitleToo() {
        PrintDocument document = document(people(40, true));
        List<PrintPage> pages = pages(document);
        assertThat(pages).hasSize(40);
        assertThat(texts(pages.getFirst())).contains("Prepare", "Person 0");
        assertThat(texts(pages.getLast())).startsWith("Person 39").endsWith("Prepare", " · 40 of 40");
    }

    @Test
    void closeTogetherTheyTakeFewerPagesAndNobodyIsCutInTwo() {
        PrintDocument document = document(people(40, true)).closeTogether();
        List<PrintPage> pages = pages(document);
        assertThat(pages).hasSizeLessThan(20);
        assertThat(pages.stream().flatMap(page -> texts(page).stream())).noneMatch(text -> text.contains("continued"));
        assertThat(pages.stream().flatMap(page -> texts(page).stream()).filter(text -> text.startsWith("Person "))).hasSize(40);
    }

    @Test
    void whatIsLongerThanAPageGoesOnWithItsHeadingOnTopAndLosesNothing() {
        List<PrintPage> pages = pages(document(section("Ana Ruiz", false, 150)));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(texts(pages.get(1))).startsWith("Ana Ruiz (continued)");
        List<String> words = pages.stream().flatMap(page -> texts(page).stream()).filter(text -> text.startsWith("word ")).toList();
        assertThat(words).isEqualTo(IntStream.range(0, 150).mapToObj(i -> "word " + i).toList());
    }

    @Test
    void aHeadingIsNeverAloneAtTheFootOfAPage() {
        for (int before = 1; before < 60; before++) {
            List<PrintPage> pages = pages(document(section("First", false, before), section("Second", false, 150)));
            for (PrintPage page : pages) {
                List<String> texts = texts(page);
                assertThat(texts.get(texts.size() - 3)).as("with " + before + " lines before").isNotEqualTo("Second");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Maximiliane-Theodora Wolkenstein-Hohenlohe of Gesellschaft für Begegnung und Austausch am Mittelrhein e. V., Koblenz",
        "Wolkensteinhohenloheschillingsfürstwaldenburgbartensteinjagstberglangenburgöhringenneuensteinkirchberg",
        "نادية عبد الرحمن بن محمد بن عبد الله الأنصاري، مديرة المشتريات في شركة الخليج للملاحة والتجارة الدولية المحدودة",
        "山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎",
        "👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧👩‍👧"})
    void aVeryLongNameStaysInsideThePageAndWhole(String name) {
        List<PrintPage> pages = pages(new PrintDocument(name, name, List.of(
                new PrintSection(name, name, true, List.of(new PrintLine(name, name), new PrintLine("", name))))));
        for (Placed line : pages.stream().flatMap(page -> page.lines().stream()).toList()) {
            assertThat(line.x()).as(line.text()).isGreaterThanOrEqualTo(0);
            assertThat(line.x() + MEASURE.width(line.text(), line.type())).as(line.text()).isLessThanOrEqualTo(PAPER.width() + 0.001);
            assertThat(line.y() + line.type().height()).isLessThanOrEqualTo(PAPER.height() + 0.001);
        }
        String heading = pages.stream().flatMap(page -> page.lines().stream()).filter(line -> line.type() == PrintType.HEADING)
                .map(Placed::text).collect(Collectors.joining());
        assertThat(heading.replaceAll("\\s", "")).isEqualTo(name.replaceAll("\\s", ""));
    }

    @Test
    void textFromRightToLeftEndsAtTheRightMargin() {
        List<Placed> lines = pages(document(PrintSection.of("نادية", List.of(new PrintLine("Agenda", "اتصال بخصوص العرض"))))).getFirst().lines();
        assertThat(lines).filteredOn(Placed::rightToLeft).hasSize(2)
                .allSatisfy(line -> assertThat(line.x() + MEASURE.width(line.text(), line.type())).isEqualTo(PAPER.width()));
    }

    @Test
    void linesOnAPageNeverLieOverEachOther() {
        for (PrintPage page : pages(document(people(12, false)))) {
            List<Placed> lines = page.lines().stream().filter(line -> line.type() != PrintType.LABEL && line.type() != PrintType.FOOT).toList();
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i).y()).isGreaterThanOrEqualTo(lines.get(i - 1).y() + lines.get(i - 1).type().height());
            }
        }
    }

    private static List<PrintPage> pages(PrintDocument document) {
        return PaginationRule.pages(document, PAPER, MEASURE);
    }

    private static PrintDocument document(PrintSection... sections) {
        return new PrintDocument("Prepare", "Chamber after-hours", List.of(sections));
    }

    private static PrintSection[] people(int count, boolean ownPage) {
        return IntStream.range(0, count).mapToObj(i -> section("Person " + i, ownPage, 8)).toArray(PrintSection[]::new);
    }

    private static PrintSection section(String heading, boolean ownPage, int lines) {
        return new PrintSection(heading, "Northwind", ownPage,
                IntStream.range(0, lines).mapToObj(i -> new PrintLine(i % 3 == 0 ? "You promised" : "", "word " + i)).toList());
    }

    private static List<String> texts(PrintPage page) {
        return page.lines().stream().filter(line -> line.type() != PrintType.LABEL).map(Placed::text).toList();
    }
}
