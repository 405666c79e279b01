package app.klatch.plateboard;

import app.klatch.followups.SnoozeChoice;
import app.klatch.plateboard.PlateLine.Kind;
import app.klatch.ui.LineBox;
import java.util.List;
import java.util.stream.Stream;

/// The line under a plate.
final class PlateLineBox {
    private PlateLineBox() {}

    static LineBox<PlateLine> of(PlateLineViewModel model) {
        List<LineBox.Choice> snoozes = Stream.of(SnoozeChoice.values()).map(choice -> new LineBox.Choice(
                choice.key(), choice.words(), () -> model.snooze(choice), () -> model.preview(choice))).toList();
        return new LineBox<>(model.line(), model::submit, open -> new LineBox.Start(
                open.kind().prompt(), open.kind() == Kind.SNOOZE ? snoozes : List.of(), open.start().length()));
    }
}
