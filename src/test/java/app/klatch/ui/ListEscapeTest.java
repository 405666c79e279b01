package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.OnScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnScreen
final class ListEscapeTest {
    private final List<KeyCode> arrived = new ArrayList<>();
    private final ListView<String> list = new ListView<>();
    private final TableView<String> table = new TableView<>();

    @Start
    void start(Stage stage) {
        list.setCellFactory(_ -> new ButtonCell());
        list.getItems().addAll("Ana", "own");
        table.getColumns().add(new TableColumn<>("Name"));
        table.getItems().add("Ana");
        VBox page = new VBox(list, table);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> arrived.add(event.getCode()));
        Scene scene = new Scene(page, 400, 300);
        ListEscape.guard(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void escapeArrivesOnceFromAListAndFromATable(FxRobot robot) {
        robot.interact(list::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(arrived).containsExactly(KeyCode.ESCAPE);
        robot.type(KeyCode.ESCAPE);
        assertThat(arrived).as("each of two arrives once").hasSize(2);
        robot.interact(table::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(arrived).hasSize(3);
    }

    @Test
    void theListKeepsItsOtherKeys(FxRobot robot) {
        robot.interact(list::requestFocus);
        robot.type(KeyCode.ESCAPE).type(KeyCode.DOWN);
        assertThat(arrived).containsExactly(KeyCode.ESCAPE);
        assertThat(list.getSelectionModel().getSelectedIndex()).isNotNegative();
    }

    @Test
    void whatStandsInALineHasItFirst(FxRobot robot) {
        robot.interact(() -> robot.lookup("own").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(arrived).isEmpty();
        robot.interact(() -> robot.lookup("Ana").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(arrived).containsExactly(KeyCode.ESCAPE);
    }

    /// A line with a button, of which the one called "own" uses Esc itself.
    private static final class ButtonCell extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            Button button = new Button(item);
            if ("own".equals(item)) {
                button.setOnKeyPressed(KeyEvent::consume);
            }
            setGraphic(empty ? null : button);
        }
    }
}
