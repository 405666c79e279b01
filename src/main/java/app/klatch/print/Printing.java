package app.klatch.print;

import app.klatch.ui.Background;
import app.klatch.ui.Fxml;
import app.klatch.ui.Overlay;
import app.klatch.ui.SaveFile;
import app.klatch.ui.Toasts;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The door of this room: shows a document as it will come out of the printer and prints it, or saves it as a page. Call on
/// the UI thread.
public final class Printing implements AutoCloseable {
    private final ExecutorService worker = Background.oneWorker();
    private final Background background;
    private final Overlay overlay;
    private final Toasts toasts;
    private final SaveFile saveFile;
    private final Consumer<Throwable> onFailure;
    private @Nullable PrintView view;

    public Printing(Background background, Overlay overlay, Toasts toasts, SaveFile saveFile, Consumer<Throwable> onFailure) {
        this.background = background;
        this.overlay = overlay;
        this.toasts = toasts;
        this.saveFile = saveFile;
        this.onFailure = onFailure;
    }

    /// Opens the card from which it is printed or saved.
    public void print(PrintDocument document) {
        view().open(document);
    }

    /// Waits until the printer has answered all that it was asked; for pictures, and never on the UI thread.
    public void settle() {
        CompletableFuture.runAsync(() -> {}, worker).join();
    }

    @Override
    public void close() {
        worker.shutdown();
    }

    private PrintView view() {
        if (view == null) {
            Background slow = new Background(worker, Platform::runLater, onFailure);
            view = new PrintView(new PrintViewModel(new SystemPrinter(), background, slow, toasts), overlay, saveFile);
            Fxml.load(view);
        }
        return view;
    }
}
