package app.klatch.capture;

import app.klatch.capture.CardSaver.Card;
import app.klatch.ui.Background;
import java.util.function.Consumer;

/// Reads the line: one of usual length at once (it takes about a millisecond), a long paste in the background, where only
/// the newest reading counts.
final class LineReading {
    private static final int READ_AT_ONCE = 500;

    private final CardSaver saver;
    private final CaptureMemory memory;
    private final Background background;
    private long readings;

    LineReading(CardSaver saver, CaptureMemory memory, Background background) {
        this.saver = saver;
        this.memory = memory;
        this.background = background;
    }

    /// Reads for showing; an empty line says nothing, not even an error.
    void read(Card card, Consumer<CaptureResult> understood) {
        if (card.line().text().isBlank()) {
            readings++;
            understood.accept(CaptureResult.NOTHING);
        } else {
            readForSaving(card, understood);
        }
    }

    /// Reads an empty line too, which is an error then.
    void readForSaving(Card card, Consumer<CaptureResult> understood) {
        long mine = ++readings;
        if (card.line().text().length() <= READ_AT_ONCE) {
            understood.accept(saver.read(card, memory.now()));
        } else {
            background.run(() -> saver.read(card, memory.now()), result -> {
                if (mine == readings) {
                    understood.accept(result);
                }
            });
        }
    }
}
