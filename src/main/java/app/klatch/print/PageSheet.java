package app.klatch.print;

import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// A page as it comes out of the printer: black texts, each on the one line it was given.
final class PageSheet extends Pane {
    PageSheet(PrintPage page) {
        getStyleClass().add("print-sheet");
        setMinSize(page.paper().width(), page.paper().height());
        setPrefSize(page.paper().width(), page.paper().height());
        setMaxSize(page.paper().width(), page.paper().height());
        page.lines().forEach(line -> getChildren().add(text(line)));
    }

    private static Text text(Placed line) {
        Text text = new Text(line.x(), line.y(), line.text());
        text.setTextOrigin(VPos.TOP);
        text.setFont(PrintFonts.font(line.type()));
        text.setFill(Color.BLACK);          // on paper, whatever the theme
        if (line.rightToLeft()) {
            text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        return text;
    }
}
