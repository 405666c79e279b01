package app.klatch;

import app.klatch.shell.ShellViewModel;
import app.klatch.ui.Action;
import java.util.List;
import java.util.Optional;

/// Does for the tour what a page offers. What is not offered ends the tour: else a picture would show less than its name says.
final class Offered {
    private Offered() {}

    /// Does the action of this id.
    ///
    /// @throws IllegalStateException when the page doesn't offer it now
    static void act(List<Action> actions, String id) {
        found(id, actions.stream().filter(action -> action.id().equals(id)).findFirst(), actions).run().run();
    }

    /// Does the action of this key.
    ///
    /// @throws IllegalStateException when the page doesn't offer it now
    static void press(List<Action> actions, String key) {
        found(key, actions.stream().filter(action -> key.equals(action.shortcut())).findFirst(), actions).run().run();
    }

    /// What there has to be for a picture.
    ///
    /// @throws IllegalStateException saying what is missing, when there is nothing
    static <T> T found(String what, Optional<T> there) {
        return there.orElseThrow(() -> new IllegalStateException("The tour finds no " + what + " to take a picture of."));
    }

    /// @throws IllegalStateException saying what is missing, when it is not there
    static void need(boolean there, String what) {
        found(what, there ? Optional.of(what) : Optional.empty());
    }

    /// What the page in front offers.
    static List<Action> now(ShellViewModel shell) {
        return found("page", Optional.ofNullable(shell.current().get())).actions().get();
    }

    private static Action found(String wanted, Optional<Action> there, List<Action> actions) {
        return there.orElseThrow(() -> new IllegalStateException("The tour wants to do “" + wanted + "”, but the page offers only "
                + actions.stream().map(Action::id).toList() + "."));
    }
}
