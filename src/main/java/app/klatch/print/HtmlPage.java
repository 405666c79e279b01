package app.klatch.print;

import java.util.stream.Collectors;

/// The document as one HTML file that needs nothing else and prints from any browser. Every text is escaped, and runs in its
/// own direction.
final class HtmlPage {
    private static final String STYLE = """
            body { font: 11pt/1.4 Inter, system-ui, sans-serif; max-width: 42em; margin: 2em auto; padding: 0 1em }
            h1 { font-size: 20pt; margin: 0 } h1 + p { margin: 0 } h2 { font-size: 15pt; margin: 1.2em 0 0 }
            h2 + p { font-size: 10pt; margin: 0 }
            section { break-inside: avoid } section.page { break-before: page; break-inside: auto }
            section.page:first-of-type { break-before: auto }
            dl { display: grid; grid-template-columns: 9em 1fr; gap: .3em 1em; margin: .5em 0 } dt { font-weight: 600 } dd { margin: 0 }
            dd, h1, h2, p { overflow-wrap: anywhere; white-space: pre-line }
            @page { margin: 19mm } @media print { body { margin: 0; max-width: none; padding: 0 } }
            """;

    private HtmlPage() {}

    static String of(PrintDocument document) {
        String sections = document.sections().stream().map(HtmlPage::section).collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escaped(document.title()) + "</title>\n<style>\n"
                + STYLE + "</style>\n</head>\n<body>\n" + element("h1", document.title())
                + (document.subtitle().isBlank() ? "" : element("p", document.subtitle())) + sections + "</body>\n</html>\n";
    }

    private static String section(PrintSection section) {
        String lines = section.lines().stream().map(line -> element("dt", line.label()) + element("dd", line.text())).collect(Collectors.joining());
        return (section.ownPage() ? "<section class=\"page\">\n" : "<section>\n") + (section.heading().isBlank() ? "" : element("h2", section.heading()))
                + (section.note().isBlank() ? "" : element("p", section.note())) + (lines.isEmpty() ? "" : "<dl>\n" + lines + "</dl>\n")
                + "</section>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + " dir=\"auto\">" + escaped(text.strip()) + "</" + name + ">\n";
    }

    /// Characters that mean something in HTML as what they are; control characters, which no browser shows, are left out.
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(c -> c == '\n' || !Character.isISOControl(c)).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
