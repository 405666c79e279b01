package app.klatch;

import app.klatch.board.BoardRepository;
import app.klatch.board.BoardView;
import app.klatch.board.BoardViewModel;
import app.klatch.board.PlatformActs;
import app.klatch.board.PlatformMenu;
import app.klatch.board.PlatformView;
import app.klatch.board.PlatformViewModel;
import app.klatch.db.Database;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.platforms.PlatformUseRepository;
import app.klatch.shell.Page;
import app.klatch.ui.Acts;
import app.klatch.ui.Dialogs;
import app.klatch.ui.Fxml;
import app.klatch.ui.Overlay;
import java.time.Clock;
import java.util.function.LongConsumer;

/// The Platforms page and the page of one platform, put together for [App].
final class BoardPages {
    private final BoardViewModel boardModel;
    private final BoardView board;
    private final PlatformViewModel platformModel;
    private final PlatformView platform;

    BoardPages(Database database, Clock clock, Acts acts, Overlay overlay, Dialogs dialogs, LongConsumer openPlatform) {
        PlatformCareRepository platforms = new PlatformCareRepository(database, clock);
        PlatformActs deeds = new PlatformActs(platforms, new PlatformUseRepository(database, clock),
                new PlatformMergeRepository(database), acts, clock);
        PlatformMenu menu = new PlatformMenu(deeds, overlay, dialogs, clock);
        boardModel = new BoardViewModel(new BoardRepository(database, clock), deeds);
        board = new BoardView(boardModel, menu, openPlatform);
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
