package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;

/// The rows that ask which platform is meant: each one whose name fits, then a new one of this name.
final class PlaceRowsRule {
    private static final int MOST = 12;

    private PlaceRowsRule() {}

    static List<SheetRow> rows(UnsurePlace unsure) {
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, unsure.fitting().size()); i++) {
            KnownPlatform place = unsure.fitting().get(i).platform();
            rows.add(new SheetRow(SheetRow.Kind.PLACE, i, place.id(), place.kind().icon(), null, "At ", place.name(),
                    place.kind().word() + ", " + place.side().word(), i == 0 ? "Tab" : null));
        }
        rows.add(new SheetRow(SheetRow.Kind.PLACE, unsure.fitting().size(), 0, "mdi2p-plus", null, "New platform ", unsure.name(), "", null));
        return rows;
    }
}
