package app.klatch.board;

import app.klatch.ui.Acts;
import app.klatch.ui.InFront;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The Platforms page. The board is read when the page comes to the front and after changes while it is there: reading it
/// walks through the whole log.
public final class BoardViewModel {
    private final BoardRepository boards;
    private final PlatformActs deeds;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(new Board(List.of(), false));
    private final BooleanProperty away = new SimpleBooleanProperty();
    private final AddLineViewModel addLine;
    private List<PlatformCard> cards = List.of();
    private final InFront front;
    private long chosen;

    public BoardViewModel(BoardRepository boards, PlatformActs deeds) {
        this.boards = boards;
        this.deeds = deeds;
        this.acts = deeds.acts();
        this.addLine = new AddLineViewModel(deeds.platforms(), acts, deeds.clock(), () -> cards);
        away.subscribe(() -> board.set(new Board(cards, away.get())));
        this.front = new InFront(deeds.clock(), this::reload);
        boards.onChange(() -> acts.background().run(() -> {}, front::changed));
    }

    /// The page has come to the front, or has left it.
    public void inFront(boolean now) {
        front.set(now);
    }

    private void reload() {
        acts.background().run(boards::cards, read -> {
            cards = read;
            board.set(new Board(read, away.get()));
        });
    }

    /// The card that the keys act on.
    public void choose(long id) {
        chosen = id;
    }

    public Optional<PlatformCard> chosen() {
        return cards.stream().filter(card -> card.id() == chosen).findFirst();
    }

    PlatformActs deeds() {
        return deeds;
    }

    public AddLineViewModel addLine() {
        return addLine;
    }

    /// Whether those that are put away are shown too.
    public BooleanProperty awayProperty() {
        return away;
    }

    ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }
}
