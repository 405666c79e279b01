package app.klatch.shell;

import app.klatch.ui.Action;
import app.klatch.ui.Coin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window's inside: the rail, the capture bar's slot, the page in front, and the layers above. Only swaps pages.
public final class ShellView {
    private final ShellViewModel model;
    private final CaptureSlot capture;
    private final ToastLayer toasts;
    private final OverlayLayer overlay;
    private final Map<String, Node> made = new HashMap<>();
    private PageSlot pages;
    @FXML private StackPane layers;
    @FXML private VBox rail;
    @FXML private HBox logo;
    @FXML private StackPane captureSlot;
    @FXML private StackPane pageSlot;
    @FXML private StackPane sheetSlot;
    @FXML private StackPane toastSlot;

    public ShellView(ShellViewModel model, CaptureSlot capture, ToastLayer toasts, OverlayLayer overlay) {
        this.model = model;
        this.capture = capture;
        this.toasts = toasts;
        this.overlay = overlay;
    }

    @FXML
    void initialize() {
        logo.getChildren().addFirst(logoCoin());
        captureSlot.getChildren().add(capture.bar());
        if (capture.sheet() instanceof Region sheet) {
            sheet.setMaxHeight(Region.USE_PREF_SIZE);
        }
        sheetSlot.getChildren().add(capture.sheet());
        toastSlot.getChildren().add(toasts);
        layers.getChildren().add(overlay);
        fillRail();
        pages = new PageSlot(pageSlot);
        model.current().subscribe(this::show);
        layers.sceneProperty().subscribe(_ -> pageSlot.requestFocus());
    }

    /// What can be done now: the page's own first, then the window's.
    public List<Action> actions(List<Action> everywhere) {
        List<Action> all = new ArrayList<>();
        Page page = model.current().get();
        if (page != null) {
            all.addAll(page.actions().get());
        }
        all.addAll(everywhere);
        return all;
    }

    /// Builds the pages nobody has opened yet, whenever the keyboard and the mouse rest; `onDone` runs when all are there.
    public void buildAhead(Consumer<Runnable> whenIdle, Runnable onDone) {
        PagesAhead.begin(layers.getScene(), pages, model.pages(), this::node, whenIdle, onDone);
    }

    private void fillRail() {
        addItems(Page.Rail.MAIN);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        rail.getChildren().add(gap);
        addItems(Page.Rail.BOTTOM);
    }

    private void addItems(Page.Rail group) {
        model.pages().stream().filter(page -> page.rail() == group).forEach(page -> rail.getChildren().add(railItem(page)));
    }

    private void show(@Nullable Page page) {
        if (page != null) {
            showFrame(!page.isFull());
            pages.show(node(page));
            AboveKeys.lift(toastSlot, node(page));
        }
    }

    private void showFrame(boolean shown) {
        for (Node part : List.of(rail, captureSlot, sheetSlot)) {
            part.setVisible(shown);
            part.setManaged(shown);
        }
    }

    private Node node(Page page) {
        return made.computeIfAbsent(page.id(), _ -> page.node().get());
    }

    private RailItem railItem(Page page) {
        RailItem item = new RailItem(page, () -> model.open(page.id()));
        model.lit().subscribe(lit -> item.setCurrent(page.equals(lit)));
        return item;
    }

    private static Coin logoCoin() {
        Coin coin = new Coin(20);
        coin.getStyleClass().add("logo-coin");
        coin.show(true, true);
        return coin;
    }
}
