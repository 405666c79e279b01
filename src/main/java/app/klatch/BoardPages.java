package app.klatch;

import app.klatch.board.BoardRepository;
import app.klatch.board.BoardView;
import app.klatch.board.BoardViewModel;
import app.klatch.board.PlatformActs;
import app.klatch.board.PlatformLinks;
import app.klatch.board.PlatformMenu;
import app.klatch.board.PlatformRooms;
import app.klatch.board.PlatformView;
import app.klatch.board.PlatformViewModel;
import app.klatch.db.Database;
import app.klatch.log.InteractionFormViewModel;
import app.klatch.log.InteractionForms;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.platforms.PlatformUseRepository;
import app.klatch.platforms.Side;
import app.klatch.shell.Page;
import app.klatch.tour.Stop;
import app.klatch.ui.Acts;
import app.klatch.ui.Dialogs;
import app.klatch.ui.Fxml;
import app.klatch.ui.Overlay;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;

/// The Platforms page and the page of one platform, put together for [Pages].
final class BoardPages {
    private final BoardViewModel boardModel;
    private final BoardView board;
    private final PlatformViewModel platformModel;
    private final PlatformView platform;

    /// `forms` makes the log box of a platform's page.
    BoardPages(Database database, Clock clock, Acts acts, Overlay overlay, Dialogs dialogs, InteractionForms forms,
            PlatformLinks links) {
        PlatformActs deeds = new PlatformActs(new PlatformCareRepository(database, clock), new PlatformUseRepository(database, clock),
                new PlatformMergeRepository(database, clock), acts, clock);
        PlatformMenu menu = new PlatformMenu(deeds, overlay, dialogs, clock);
        boardModel = new BoardViewModel(new BoardRepository(database, clock), deeds);
        board = new BoardView(boardModel, menu, links.openPlatform());
        platformModel = new PlatformViewModel(PlatformRooms.of(database, clock), deeds);
        InteractionFormViewModel form = forms.newModel();
        platform = new PlatformView(platformModel, menu, links, form, forms.box(form), new RelativeDate(clock));
    }

    Page board() {
        return Page.onRail("platforms", "Platforms", "mdi2h-home-outline", 3, () -> Fxml.load(board))
                .onShown(board::shown)
                .actions(board::actions);
    }

    Page platform() {
        return Page.offRail("platform", "Platform", "mdi2h-home-outline", () -> Fxml.load(platform))
                .onShown(platform::focus)
                .ahead(platformModel.ahead())
                .actions(platform::actions);
    }

    /// Tells the page of a platform which one to show.
    void show(long platformId) {
        platformModel.show(platformId);
    }

    /// What the tour shows of platforms: one of each kind, the end of the board, the line that adds one, and the question before a merge.
    List<Stop> stops(Runnable openBoard, LongConsumer open) {
        return List.of(
                of("platform-coffee", 1, openBoard, open),
                of("platform-cocktail", 4, openBoard, open),
                of("platform-album", 7, openBoard, open),
                Stop.ofMainPage("platform-event", () -> {
                    openBoard.run();
                    open.accept(6);
                }).onceDrawn(platform::scrollUp),
                of("platform-none", 19, openBoard, open),
                of("platform-tending", 6, openBoard, open).onceDrawn(platform::scrollDown),
                new Stop("platforms-end", openBoard).onceDrawn(board::scrollDown),
                new Stop("platforms-add", () -> {
                    openBoard.run();
                    boardModel.addLine().begin(PlatformKind.NONE, Side.IN_PERSON);
                    boardModel.addLine().textProperty().set("Harbour Rotary, networking event, in person, every 2nd Tuesday 7:30");
                }),
                new Stop("platforms-merge", () -> {
                    openBoard.run();
                    boardModel.addLine().close();
                    board.askToMerge(6);
                }),
                after(openBoard, "platforms-edit", () -> board.askToEdit(6)));
    }

    private static Stop of(String name, long platformId, Runnable openBoard, LongConsumer open) {
        return after(openBoard, name, () -> open.accept(platformId));
    }

    private static Stop after(Runnable openBoard, String name, Runnable then) {
        return new Stop(name, () -> {
            openBoard.run();
            then.run();
        });
    }
}
