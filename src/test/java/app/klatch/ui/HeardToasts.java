package app.klatch.ui;

import app.klatch.db.Database;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Remembers what was said, and clicks Undo when asked, for tests.
public final class HeardToasts implements Toasts {
    private final List<String> said = new ArrayList<>();
    private final Deque<Runnable> undos = new ArrayDeque<>();
    private List<Choice> choices = List.of();
    private boolean offersUndo;

    @Override
    public Runnable show(Message message, @Nullable Runnable undo) {
        said.add(message.text());
        choices = message.choices();
        offersUndo = undo != null;
        if (undo != null) {
            undos.push(undo);
        }
        return () -> said.remove(message.text());
    }

    @Override
    public void error(String whatHappened, @Nullable String details) {
        said.add(whatHappened);
        offersUndo = false;
    }

    /// Everything so far, the newest last.
    public List<String> said() {
        return said;
    }

    /// The buttons of the newest beside Undo.
    public List<String> choices() {
        return choices.stream().map(Choice::name).toList();
    }

    /// Clicks that button of the newest.
    public void choose(String name) {
        choices.stream().filter(choice -> choice.name().equals(name)).findFirst().orElseThrow().act().run();
    }

    public String last() {
        return said.getLast();
    }

    /// Whether the newest has an Undo.
    public boolean offersUndo() {
        return offersUndo;
    }

    /// What the Undo of the newest toast that has one does; the next call is about the one before.
    public Runnable takeBack() {
        return undos.pop();
    }

    public void undo() {
        takeBack().run();
    }

    /// Writes that happen at once and are said here. What fails fails the test.
    public Acts acts(Database database) {
        return acts(database, new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        }));
    }

    public Acts acts(Database database, Background background) {
        return new Acts(background, this, database::newestStep, database::undo, database::holdsStep);
    }
}
