package app.klatch.log;

import app.klatch.dates.DateWords;
import app.klatch.db.Database;
import app.klatch.people.PeopleSearchRepository;
import app.klatch.ui.Acts;
import app.klatch.ui.Fxml;
import app.klatch.ui.Overlay;
import java.time.Clock;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Makes the forms that log or edit an interaction: boxes that stand on a page, and one card over the window. Made once;
/// all forms share their drafts.
public final class InteractionForms {
    private final FormTools tools;
    private final Overlay overlay;

    /// `soon` runs its task a moment later on the UI thread: drafts are written when typing pauses.
    public InteractionForms(Database database, Clock clock, DateWords dateWords, PeopleSearchRepository search, Acts acts,
            Executor soon, Overlay overlay) {
        this.tools = FormTools.of(database, clock, dateWords, search, acts, soon);
        this.overlay = overlay;
    }

    /// For one box of a page; [InteractionFormViewModel#begin] tells it where it stands.
    public InteractionFormViewModel newModel() {
        return new InteractionFormViewModel(tools);
    }

    /// The box of a model: one line until it is used. Call once for each model.
    public InteractionBox box(InteractionFormViewModel model) {
        return new InteractionBox(model);
    }

    /// Opens the form over the window.
    public void open(FormStart start) {
        InteractionFormViewModel model = newModel();
        model.begin(start);
        card(model, "What happened?", () -> {});
    }

    /// Opens the form over the window with what was said elsewhere; `onSaved` runs once that is saved.
    public InteractionFormViewModel open(FormFilling filling, Runnable onSaved) {
        InteractionFormViewModel model = newModel();
        model.fill(filling);
        card(model, "What happened?", onSaved);
        return model;
    }

    /// Opens an existing interaction for editing; nothing happens when it is gone.
    public void edit(long interactionId) {
        tools.acts().background().run(() -> tools.stored().find(interactionId), found -> found.ifPresent(stored -> {
            InteractionFormViewModel model = newModel();
            model.edit(interactionId, stored);
            card(model, "Edit the entry", () -> {});
        }));
    }

    /// Keeps the drafts of the last moment; to be called before the background ends.
    public void close() {
        tools.drafts().flush();
    }

    private void card(InteractionFormViewModel model, String title, Runnable onSaved) {
        InteractionFormView view = new InteractionFormView(model, true);
        Label heading = new Label(title);
        heading.getStyleClass().add("strong");
        VBox card = new VBox(heading, Fxml.load(view));
        card.getStyleClass().addAll("overlay-card", "form-card");
        card.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                model.leave();
            }
        });
        model.onSaved(() -> {
            overlay.close();
            onSaved.run();
        });
        overlay.open(card, heading);
        card.applyCss();                                                // only then are the fields inside their scroll pane
        view.focusNote();
    }
}
