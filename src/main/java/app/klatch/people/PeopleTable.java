package app.klatch.people;

import app.klatch.people.PeopleSort.Column;
import app.klatch.people.PeopleViewModel.Listing;
import app.klatch.people.RowCell.Face;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// Makes a plain table into the list of people: columns, sorting by asking the view-model, a selection that survives every
/// reload, and how lines that come later are shown.
final class PeopleTable {
    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW = 840;
    private static final double PLATE_WORD = 76;
    private static final double SCROLL_BAR = 12;

    private final TableView<Long> table;
    private final PeopleViewModel model;
    private final LongConsumer openPerson;
    private final Set<RowCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private boolean showing;

    PeopleTable(TableView<Long> table, PeopleViewModel model, Clock clock, LongConsumer openPerson) {
        this.table = table;
        this.model = model;
        this.openPerson = openPerson;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addColumns(new RowFaces(clock));
        table.setSortPolicy(_ -> sorted());
        table.setRowFactory(_ -> openedByDoubleClick());
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> selected());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::opened);
        model.listingProperty().subscribe(this::show);
        model.linesLoadedProperty().subscribe(() -> cells.forEach(RowCell::showAgain));
    }

    /// Opens whoever is selected, else the first of the list.
    void open() {
        List<Long> ids = model.selected().isEmpty() ? table.getItems() : model.selected();
        if (!ids.isEmpty()) {
            openPerson.accept(ids.getFirst());
        }
    }

    /// Takes the focus.
    void focus() {
        table.requestFocus();
    }

    /// Moves on as the arrow key does, and takes the focus.
    void move(KeyCode arrow) {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        } else {
            Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", arrow, false, false, false, false));
        }
    }

    private void addColumns(RowFaces faces) {
        column("Name", Column.NAME, 160, faces::name);
        column("Company", Column.COMPANY, 96, faces::company);
        column("Coin", Column.COIN, 64, faces::coin);
        column("Plate", Column.PLATE, 64, faces::plate);
        column("Last contact", Column.LAST_CONTACT, 108, faces::lastContact);
        column("Next step", Column.NEXT_STEP, 120, faces::nextStep);
        column("Roles", Column.ROLES, 104, faces::roles);
        table.widthProperty().subscribe(width -> share(width.doubleValue() - SCROLL_BAR));
    }

    /// A narrow window shows plates without their word, and no roles; names and companies get what they need, the next step the
    /// rest.
    private void share(double width) {
        List<TableColumn<Long, ?>> columns = table.getColumns();
        boolean narrow = width < NARROW;
        table.pseudoClassStateChanged(NARROWED, narrow);
        columns.getLast().setVisible(!narrow);
        double rest = width - columns.stream().filter(TableColumn::isVisible).mapToDouble(TableColumn::getMinWidth).sum();
        double[] shares = {Math.clamp(rest * 0.2, 0, 110), Math.clamp(rest * 0.25, 0, 130), 0, narrow ? 0 : PLATE_WORD, 0, 0,
            Math.clamp(rest * 0.15, 0, 80)};
        shares[shares.length - 2] = Math.max(0, rest - Arrays.stream(shares).sum());
        for (int i = 0; i < shares.length; i++) {
            columns.get(i).setPrefWidth(columns.get(i).getMinWidth() + shares[i]);
        }
    }

    private void column(String title, Column by, double least, Supplier<Face> face) {
        TableColumn<Long, Long> column = new TableColumn<>(title);
        column.setUserData(by);
        column.setMinWidth(least);
        column.setPrefWidth(least);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> {
            RowCell cell = new RowCell(model::line, face.get());
            cells.add(cell);
            return cell;
        });
        table.getColumns().add(column);
    }

    private boolean sorted() {
        model.sortBy(sortOf(table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst()));
        return true;
    }

    private static @Nullable PeopleSort sortOf(@Nullable TableColumn<Long, ?> column) {
        return column == null ? null
                : new PeopleSort((Column) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING);
    }

    private void show(Listing listing) {
        showing = true;
        try {
            boolean sameList = table.getItems().equals(listing.ids());
            if (!sameList) {
                table.getItems().setAll(listing.ids());      // a new list would make the table forget its order
            }
            if (!sameList || !listing.selected().equals(table.getSelectionModel().getSelectedItems())) {
                select(listing);
            }
        } finally {
            showing = false;
        }
    }

    private void select(Listing listing) {
        table.getSelectionModel().clearSelection();
        Set<Long> wanted = Set.copyOf(listing.selected());
        int[] at = IntStream.range(0, wanted.isEmpty() ? 0 : listing.ids().size())
                .filter(index -> wanted.contains(listing.ids().get(index))).toArray();
        if (at.length > 0) {
            table.getSelectionModel().selectIndices(at[0], at);
            table.getFocusModel().focus(at[0]);
        } else {
            table.scrollTo(0);
        }
    }

    private void selected() {
        if (!showing) {
            model.select(table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList());
        }
    }

    private TableRow<Long> openedByDoubleClick() {
        TableRow<Long> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && row.getItem() != null) {
                openPerson.accept(row.getItem());
            }
        });
        return row;
    }

    private void opened(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            open();
            event.consume();
        }
    }
}
