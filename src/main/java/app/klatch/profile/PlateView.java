package app.klatch.profile;

import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
import app.klatch.ui.EditableText;
import app.klatch.ui.Keys;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Wrapping;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How often the person wants to be seen, when that is due and why; and what can be done about it. For somebody without a plate
/// Enter alone takes what is usual for their closeness.
final class PlateView implements ProfilePart {
    private final PlateViewModel model;
    private final RelativeDate dates;
    private final EditableText plate = new EditableText("Plate", "Keep in touch every…", false).tip("“every 6 weeks”, “every 4 to 6 weeks”");
    private final Label due = new Label();
    private final Label reason = new Label();
    private final Button snooze = button("Snooze", _ -> chooseSnooze());
    private final Button endSnooze;
    private final Button skip;
    private final Button rest;
    private final Button wake;
    private final CardLine until = new CardLine(new EditableText("Until when", "", false), snooze);
    private final VBox section;
    private final RoomFor room;
    private @Nullable Profile profile;

    PlateView(PlateViewModel model, RelativeDate dates) {
        this.model = model;
        this.dates = dates;
        endSnooze = button("End the snooze", model::endSnooze);
        skip = button("Skip once", model::skip);
        rest = button("Let it rest", model::letRest);
        wake = button("Let it spin again", model::wake);
        FlowPane line = new FlowPane(plate, due);
        line.getStyleClass().add("plate-line");
        reason.getStyleClass().addAll("caption", "muted");
        Wrapping.of(reason);
        rest.getStyleClass().add("rest");
        FlowPane deeds = new FlowPane(snooze, endSnooze, skip, rest, wake);
        deeds.getStyleClass().add("plate-deeds");
        until.node().preview(model::previewDay);
        plate.preview(words -> profile == null || profile.plate() != null || !words.isBlank() ? "" : model.usualWords(profile));
        section = Sections.of("Plate", line, reason, deeds, until.node());
        section.addEventFilter(KeyEvent.KEY_PRESSED, this::takeUsual);
        room = new RoomFor(section, plate);
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile now) {
        profile = now;
        boolean has = now.plate() != null;
        plate.show(now.plate() == null ? "" : PlateWords.of(now.plate()), text -> model.set(now, text));
        PlateStanding standing = model.standing(now);
        boolean spins = standing.due() != null;
        due.setText(standing.due() == null ? "" : words(standing.due()));
        reason.setText(model.reason(now));
        RoomFor.take(reason, has);
        RoomFor.take(snooze, spins && standing.snoozedUntil() == null);
        RoomFor.take(endSnooze, standing.snoozedUntil() != null);
        RoomFor.take(skip, spins);
        RoomFor.take(rest, spins);
        RoomFor.take(wake, has && !spins);
        room.show(has);
    }

    @Override
    public void commit() {
        plate.commit();
    }

    void add() {
        room.begin();
    }

    /// Enter in the empty field of somebody without a plate.
    private void takeUsual(KeyEvent event) {
        if (Keys.matches("Enter", event) && plate.isEditing() && profile != null && profile.plate() == null
                && event.getTarget() instanceof TextInputControl field && field.getText().isBlank()) {
            event.consume();
            model.takeUsual(profile);
            plate.commit();
        }
    }

    private void chooseSnooze() {
        SnoozeMenu.of(choice -> dates.of(model.day(choice)), choice -> with(now -> model.snooze(now, model.day(choice))),
                () -> with(now -> until.open("", words -> model.snooze(now, words)))).show(snooze, Side.BOTTOM, 0, 4);
    }

    private Button button(String words, Consumer<Profile> deed) {
        Button button = new Button(words);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(_ -> with(deed));
        return button;
    }

    private void with(Consumer<Profile> deed) {
        if (profile != null) {
            deed.accept(profile);
        }
    }

    private String words(LocalDate day) {
        return (day.isBefore(model.today()) ? "· was due " : "· due ") + dates.inSentence(day);
    }
}
