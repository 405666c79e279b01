package app.klatch;

import app.klatch.board.BoardRepository;
import app.klatch.board.BoardView;
import app.klatch.board.BoardViewModel;
import app.klatch.db.Database;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.shell.Page;
import app.klatch.ui.Acts;
import app.klatch.ui.Fxml;
import java.time.Clock;
import java.util.function.LongConsumer;

/// The Platforms page and the page of one platform, put together for [App].
final class BoardPages {
    private final BoardViewModel boardModel;
    private final BoardView board;

    BoardPages(Database database, Clock clock, Acts acts, LongConsumer openPlatform) {
        boardModel = new BoardViewModel(new BoardRepository(database, clock), new PlatformCareRepository(database, clock), acts);
        board = new BoardView(boardModel, openPlatform);
    }

    Page board() {
        return Page.onRail("platforms", "Platforms", "mdi2h-home-outline", 3, () -> Fxml.load(board))
                .onShown(board::shown)
                .actions(board::actions);
    }
}
