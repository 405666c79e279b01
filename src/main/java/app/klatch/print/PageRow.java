package app.klatch.print;

import java.util.List;

/// What stands side by side: its texts with `y` from its own top, its height, and the gap above it unless it is first on a page.
record PageRow(double gap, double height, List<Placed> texts) {}
