package app.klatch.print;

import app.klatch.ui.KeyHint;
import app.klatch.ui.Overlay;
import app.klatch.ui.SaveFile;
import app.klatch.ui.Wrapping;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// The card before printing: the pages as they will come out, and where to. Enter prints, or saves where there is no printer.
final class PrintView {
    /// So many pages are drawn; of more it says how many there are.
    private static final int MOST_SHOWN = 12;
    private static final double SHOWN_WIDTH = 420;
    /// Around what is printed on, where the printer leaves its own; print.css pads by the same.
    private static final double MARGIN = 32;

    private final PrintViewModel model;
    private final Overlay overlay;
    private final SaveFile saveFile;

    @FXML private VBox card;
    @FXML private Label where;
    @FXML private ScrollPane scroll;
    @FXML private VBox sheets;
    @FXML private CheckBox together;
    @FXML private Label problem;
    @FXML private Button print;
    @FXML private Button save;
    @FXML private Button cancel;

    PrintView(PrintViewModel model, Overlay overlay, SaveFile saveFile) {
        this.model = model;
        this.overlay = overlay;
        this.saveFile = saveFile;
    }

    @FXML
    void initialize() {
        Wrapping.of(problem);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        together.selectedProperty().bindBidirectional(model.closeTogether());
        print.setGraphic(new KeyHint("Enter"));
        print.setOnAction(_ -> model.print());
        save.setOnAction(_ -> save());
        cancel.setOnAction(_ -> overlay.close());
        model.job().subscribe(this::render);
        model.busy().subscribe(this::render);
    }

    void open(PrintDocument document) {
        scroll.setVvalue(0);
        model.begin(document, overlay::close);
        overlay.open(card, print.isVisible() ? print : save);
    }

    private void save() {
        PrintViewModel.Job job = model.job().get();
        if (job != null) {
            saveFile.ask("Save as a page", SaveFile.name(job.document().title(), ".html"), model::save);
        }
    }

    private void render() {
        PrintViewModel.Job job = model.job().get();
        boolean canPrint = job != null && job.printer() != null;
        boolean focused = print.isFocused() || save.isFocused() || job == null;
        print.setVisible(canPrint);
        print.setManaged(canPrint);
        print.setDefaultButton(canPrint);
        print.setDisable(model.busy().get());
        save.setDefaultButton(!canPrint);
        save.setDisable(job == null);
        where.setText(job == null ? "" : words(job));
        together.setVisible(job != null && (job.document().hasSeveralPages() || together.isSelected()));
        together.setManaged(together.isVisible());
        sheets.getChildren().setAll(job == null ? List.of()
                : job.pages().stream().limit(MOST_SHOWN).map(PrintView::small).toList());
        if (focused && card.getScene() != null) {
            (canPrint ? print : save).requestFocus();
        }
    }

    private String words(PrintViewModel.Job job) {
        String pages = PrintViewModel.pages(job.pages().size());
        String more = job.pages().size() > MOST_SHOWN ? ", the first " + MOST_SHOWN + " shown" : "";
        String printer = job.printer() == null ? (model.busy().get() ? " · looking for a printer" : "")
                : (model.busy().get() ? " · on their way to " : " · to ") + job.printer();
        return pages + more + printer;
    }

    private static Group small(PrintPage page) {
        StackPane paper = new StackPane(new PageSheet(page));
        paper.getStyleClass().add("print-paper");
        double scale = SHOWN_WIDTH / (page.paper().width() + 2 * MARGIN);
        paper.getTransforms().add(new Scale(scale, scale));
        return new Group(paper);
    }
}
