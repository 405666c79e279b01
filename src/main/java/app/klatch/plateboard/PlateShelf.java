package app.klatch.plateboard;

import app.klatch.plates.PlateOnDay;
import app.klatch.ui.PlateRing;
import app.klatch.ui.RelativeDate;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The picture over the list: every plate as a small ring, from spinning to fallen, so that one sees at a glance what slips. Where
/// a band has more than there is room for, it says how many more.
final class PlateShelf extends HBox {
    private static final double RING = 20;
    private static final double GAP = 4;
    private static final double BETWEEN = 24;
    private static final int ROWS = 2;

    private final RelativeDate dates;
    private final LongConsumer choose;
    private List<Band> bands = List.of();
    private int columns;

    /// `choose` gets whose ring was clicked.
    PlateShelf(RelativeDate dates, LongConsumer choose) {
        this.dates = dates;
        this.choose = choose;
        getStyleClass().add("plate-shelf");
        setSpacing(BETWEEN);
        setMinWidth(0);
        widthProperty().subscribe(_ -> fit());
    }

    void show(List<Band> now) {
        bands = now;
        columns = 0;
        fit();
    }

    /// As many rings in a row as each band has room for.
    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - BETWEEN * Math.max(0, bands.size() - 1);
        int fits = bands.isEmpty() ? 0 : Math.max(1, (int) ((room / bands.size() + GAP) / (RING + GAP)));
        if (fits != columns && getWidth() > 0) {
            columns = fits;
            getChildren().setAll(bands.stream().map(this::band).toList());
        }
    }

    private VBox band(Band band) {
        FlowPane rings = new FlowPane(GAP, GAP);
        rings.setPrefWrapLength(Math.min(columns, Math.max(4, (band.count() + 1) / ROWS)) * (RING + GAP));
        int places = columns * ROWS;
        int drawn = Math.min(band.first().size(), band.count() <= places ? band.count() : Math.max(1, places - 2));
        band.first().stream().limit(drawn).forEach(plate -> rings.getChildren().add(ring(plate)));
        if (band.count() > drawn) {
            Label more = new Label(BoardWords.more(band.count() - drawn));
            more.getStyleClass().addAll("caption", "muted");
            rings.getChildren().add(more);
        }
        Label label = new Label(band.kind().label());
        label.getStyleClass().add("band-label");
        Label count = new Label(BoardWords.number(band.count()));
        count.getStyleClass().addAll("caption", "muted");
        HBox head = new HBox(label, count);
        head.getStyleClass().add("band-head");
        VBox box = new VBox(head, rings);
        box.getStyleClass().add("band");
        return box;
    }

    private PlateRing ring(PlateOnDay plate) {
        PlateRing ring = new PlateRing(RING);
        ring.show(PlateRing.State.valueOf(plate.standing().state().name()), plate.standing().left(),
                plate.reason() + "\n" + PlateBox.due(plate, dates));
        ring.setOnMouseClicked(_ -> choose.accept(plate.personId()));
        return ring;
    }
}
