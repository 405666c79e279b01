package app.klatch;

import app.klatch.board.BoardRepository;
import app.klatch.board.BoardView;
import app.klatch.board.BoardViewModel;
import app.klatch.board.PlatformView;
import app.klatch.board.PlatformViewModel;
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
    private final PlatformViewModel platformModel;
    private final PlatformView platform;

    BoardPages(Database database, Clock clock, Acts acts, LongConsumer openPlatform) {
        PlatformCareRepository platforms = new PlatformCareRepository(database, clock);
        boardModel = new BoardViewModel(new BoardRepository(database, clock), platforms, acts);
        board = new BoardView(boardModel, openPlatform);
        platformModel = new PlatformViewModel(platforms, acts);
        platform = new PlatformView(platformModel);
    }

    Page board() {
        return Page.onRail("platforms", "Platforms", "mdi2h-home-outline", 3, () -> Fxml.load(board))
                .onShown(board::shown)
                .actions(board::actions);
    }

    Page platform() {
        return Page.offRail("platform", "Platform", "mdi2h-home-outline", () -> Fxml.load(platform)).onShown(platform::focus);
    }

    /// Tells the page of a platform which one to show.
    void show(long platformId) {
        platformModel.show(platformId);
    }
}
