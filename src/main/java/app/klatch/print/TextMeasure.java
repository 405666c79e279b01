package app.klatch.print;

/// How wide a text is on one line, in points.
interface TextMeasure {
    double width(String text, PrintType type);
}
