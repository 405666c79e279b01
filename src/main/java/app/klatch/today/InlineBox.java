package app.klatch.today;

import app.klatch.followups.SnoozeChoice;
import app.klatch.ui.LineBox;
import java.util.List;
import java.util.stream.Stream;

/// The line under a row of Today.
final class InlineBox {
    private InlineBox() {}

    static LineBox<Inline> of(InlineViewModel model) {
        List<LineBox.Choice> snoozes = Stream.of(SnoozeChoice.values()).map(choice -> new LineBox.Choice(
                choice.key(), choice.words(), () -> model.snooze(choice), () -> model.preview(choice))).toList();
        return new LineBox<>(model.line(), model::submit, open -> new LineBox.Start(
                open.kind().prompt(), open.kind() == Inline.Kind.SNOOZE ? snoozes : List.of(), open.chosen()));
    }
}
