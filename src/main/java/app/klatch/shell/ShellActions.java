package app.klatch.shell;

import app.klatch.ui.Action;
import java.util.ArrayList;
import java.util.List;

/// The window's own actions: the capture bar, the palette, undo, the pages and the keys help.
public final class ShellActions {
    static final String PALETTE = "palette";
    static final String BACK = "back";
    static final String UNDO = "undo";
    static final String REDO = "redo";
    static final String KEYS_HELP = "keys";

    /// Leads to the newest message at the bottom.
    static final String MESSAGE_KEY = "Ctrl+J";

    private ShellActions() {}

    /// All of them, in the order in which the palette lists them. `undo` and `redo` take back and bring again what was saved last,
    /// `message` leads to the newest message.
    public static List<Action> of(
            ShellViewModel model, CaptureSlot capture, Runnable palette, Runnable keysHelp, Runnable undo, Runnable redo,
            Runnable message) {
        List<Action> all = new ArrayList<>();
        all.add(Action.of("capture", "Write down whom I met", "mdi2p-pencil-plus-outline", "Ctrl+N", () -> {
            model.leaveFull();
            capture.focus().run();
        }));
        all.add(Action.of(PALETTE, "Find an action, a person or a place", "mdi2m-magnify", "Ctrl+K", palette));
        for (Page page : model.pages()) {
            if (page.isOnRail()) {
                all.add(new Action("page-" + page.id(), "Go to " + page.title(), page.icon(), page.shortcut(), () -> model.open(page.id())));
            }
        }
        all.add(Action.of("filter", "Filter this page", "mdi2f-filter-variant", "Ctrl+F", () -> filter(model)));
        all.add(Action.of(UNDO, "Undo", "mdi2u-undo", "Ctrl+Z", undo));
        all.add(Action.of(REDO, "Redo", "mdi2r-redo", "Ctrl+Shift+Z", redo));
        all.add(Action.of("message", "Go to the message at the bottom", "mdi2m-message-arrow-right-outline", MESSAGE_KEY, message));
        all.add(Action.of(BACK, "Go back", "mdi2a-arrow-left", "Esc", model::back));
        all.add(Action.of(KEYS_HELP, "Show the keys of this page", "mdi2k-keyboard-outline", "F1", keysHelp));
        return all;
    }

    private static void filter(ShellViewModel model) {
        Page page = model.current().get();
        if (page != null) {
            page.onFilter().run();
        }
    }
}
