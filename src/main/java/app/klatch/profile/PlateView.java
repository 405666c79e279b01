package app.klatch.profile;

import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
import app.klatch.ui.EditableText;
import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How often the person wants to be seen, and when that is due.
final class PlateView implements ProfilePart {
    private final PlateViewModel model;
    private final RelativeDate dates;
    private final EditableText plate = new EditableText("Plate", "Keep in touch every…", false).tip("“every 6 weeks”, “every 4 to 6 weeks”");
    private final Label due = new Label();
    private final Button rest = new Button("Let it rest");
    private final VBox section;
    private final RoomFor room;
    private @Nullable Profile profile;

    PlateView(PlateViewModel model, RelativeDate dates) {
        this.model = model;
        this.dates = dates;
        FlowPane line = new FlowPane(plate, due);
        line.getStyleClass().add("plate-line");
        rest.getStyleClass().addAll("quiet-button", "rest");
        rest.setOnAction(_ -> {
            if (profile != null) {
                model.letRest(profile);
            }
        });
        section = Sections.of("Plate", line, rest);
        room = new RoomFor(section, plate);
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile now) {
        profile = now;
        plate.show(now.plate() == null ? "" : PlateWords.of(now.plate()), text -> model.set(now, text));
        PlateStanding standing = model.standing(now);
        due.setText(standing.due() == null ? "" : words(standing.due()));
        RoomFor.take(rest, now.plate() != null);
        room.show(now.plate() != null);
    }

    @Override
    public void commit() {
        plate.commit();
    }

    void add() {
        room.begin();
    }

    private String words(LocalDate day) {
        return (day.isBefore(model.today()) ? "· was due " : "· due ") + dates.inSentence(day);
    }
}
