package app.klatch.print;

/// One line of text on a page: `x` and `y` are its upper left corner, in points from that of the page.
record Placed(String text, PrintType type, double x, double y, boolean rightToLeft) {}
