package app.klatch.review;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A week in five figures. They are told, not judged.
final class WeekFiguresPane extends HBox {
    private final List<Label> numbers = List.of(new Label(), new Label(), new Label(), new Label(), new Label());

    WeekFiguresPane() {
        getStyleClass().add("week-figures");
        List<String> words = List.of("people met", "two-way", "gave : got", "pitch : talk", "online : in person");
        for (int i = 0; i < words.size(); i++) {
            Label number = numbers.get(i);
            number.getStyleClass().add("title");
            Label caption = new Label(words.get(i));
            caption.getStyleClass().addAll("caption", "muted");
            VBox figure = new VBox(number, caption);
            figure.getStyleClass().add("week-figure");
            HBox.setHgrow(figure, Priority.ALWAYS);
            getChildren().add(figure);
        }
    }

    void show(WeekFigures week) {
        numbers.get(0).setText(String.valueOf(week.peopleMet()));
        numbers.get(1).setText(String.valueOf(week.twoWay()));
        numbers.get(2).setText(week.gave() + " : " + week.got());
        numbers.get(3).setText(week.pitched() + " : " + week.talked());
        numbers.get(4).setText(week.online() + " : " + week.inPerson());
    }
}
