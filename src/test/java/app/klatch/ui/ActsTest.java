package app.klatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActsTest {
    @TempDir Path folder;

    @Test
    void aDeedThatWroteNothingOffersNoUndoOfTheOneBefore() {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            HeardToasts toasts = new HeardToasts();
            Acts acts = toasts.acts(database);
            acts.runAndSay(() -> rename(database, 1, "The Face Book"), "Renamed");
            assertThat(toasts.offersUndo()).isTrue();
            acts.runAndSay(() -> rename(database, -1, "Nobody"), "Renamed one that is gone");
            assertThat(toasts.last()).isEqualTo("Renamed one that is gone");
            assertThat(toasts.offersUndo()).as("there is nothing of its own to take back").isFalse();
            toasts.undo();
            assertThat(toasts.last()).as("the first one's").isEqualTo("Undone: Rename");
        }
    }

    @Test
    void aToastGoesOnceWhatItOffersToTakeBackWasTakenBackOtherwiseAndTheOneBeforeStays() {
        try (Database database = Database.open(folder.resolve("klatch.db"))) {
            HeardToasts toasts = new HeardToasts();
            Acts acts = toasts.acts(database);
            database.onReplay(acts::replayed);
            acts.runAndSay(() -> rename(database, 1, "The Face Book"), "Renamed the first");
            acts.runAndSay(() -> rename(database, 2, "Coffee"), "Renamed the second");
            database.undo();
            assertThat(toasts.said()).containsExactly("Renamed the first");
            database.redo();
            assertThat(toasts.said()).containsExactly("Renamed the first");
            database.undo();
            toasts.takeBack();
            toasts.undo();
            assertThat(toasts.last()).as("the first one's still works").isEqualTo("Undone: Rename");
        }
    }

    private static void rename(Database database, long id, String name) {
        database.write("Rename", h -> h.execute("UPDATE platform SET name = ? WHERE id = ?", name, id));
    }
}
