package app.klatch.print;

/// How large a line is set, in points.
enum PrintType {
    TITLE(20, true, 28),
    SUBTITLE(11, false, 18),
    HEADING(15, true, 22),
    NOTE(10, false, 15),
    LABEL(10, true, 15),
    TEXT(11, false, 15),
    FOOT(9, false, 12);

    private final double size;
    private final boolean bold;
    private final double height;

    PrintType(double size, boolean bold, double height) {
        this.size = size;
        this.bold = bold;
        this.height = height;
    }

    double size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /// From this line to the next.
    double height() {
        return height;
    }
}
