package app.klatch.profile;

import app.klatch.log.FormStart;
import app.klatch.log.InteractionBox;
import app.klatch.log.InteractionFormViewModel;
import app.klatch.log.InteractionForms;
import app.klatch.log.PersonChoice;
import app.klatch.ui.Action;
import app.klatch.ui.EmptyState;
import app.klatch.ui.Fxml;
import app.klatch.ui.KeepInSight;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Seen;
import app.klatch.ui.Wrapping;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one person: header over timeline and side column. Also says when the person is archived or gone.
public final class ProfileView {
    private final ProfileViewModel model;
    private final HeaderView header;
    private final InteractionFormViewModel logModel;
    private final InteractionBox log;
    private final TimelineView timeline;
    private final FollowUpsView followUps;
    private final ProfileLinks links;
    private final RelativeDate dates;
    private FactsView facts;
    private @Nullable Profile shown;

    @FXML private StackPane root;
    @FXML private BorderPane page;
    @FXML private VBox top;
    @FXML private HBox archivedBar;
    @FXML private Label archivedText;
    @FXML private Button bringBack;
    @FXML private VBox left;
    @FXML private ScrollPane side;
    @FXML private VBox right;
    @FXML private Region gone;

    public ProfileView(ProfileViewModel model, ProfileLinks links, RelativeDate dates, InteractionForms forms) {
        this.model = model;
        this.links = links;
        this.dates = dates;
        this.header = new HeaderView(model, links);
        this.logModel = forms.newModel();
        this.log = forms.box(logModel);
        this.timeline = new TimelineView(model.timeline(), dates, forms::edit);
        this.followUps = new FollowUpsView(model.followUps(), dates);
    }

    /// Loads the page; call once, on the UI thread.
    public Parent load() {
        return Fxml.load(this);
    }

    @FXML
    void initialize() {
        Wrapping.of(archivedText);
        top.getChildren().add(Fxml.load(header));
        left.getChildren().addAll(log, Fxml.load(timeline));
        facts = new FactsView(model, links, dates, header.offers());
        right.getChildren().addAll(facts.above(), Fxml.load(followUps), facts.below());
        KeepInSight.install(side, right);
        root.getChildren().add(goneState());
        bringBack.setOnAction(_ -> act(model::bringBack));
        Seen.watch(root, model::inFront);
        model.profile().subscribe(this::render);
        model.state().subscribe(this::render);
    }

    /// What the keys and the palette offer on this page.
    public List<Action> actions() {
        Profile now = model.profile().get();
        return now == null ? List.of() : Stream.concat(Stream.of(
                Action.of("profile-done", "Done with the next step, or log what happened", "mdi2c-check", "D", this::doneOrLog),
                Action.of("profile-done-next", "Done, and what comes next", "mdi2c-check-all", "Shift+D", followUps::doneWithNext),
                Action.of("profile-drop", "Drop the next step", "mdi2c-close-circle-outline", "X", followUps::dropChosen),
                Action.of("profile-closed", "Show or hide closed steps", "mdi2c-chevron-down", followUps::toggleClosed),
                Action.of("profile-snooze", "Snooze the next step", "mdi2a-alarm-snooze", "S", followUps::snoozeChosen),
                Action.of("profile-edit", "Edit", "mdi2p-pencil-outline", "E", this::edit),
                Action.of("profile-note", "Write what happened", "mdi2n-note-edit-outline", "N", log::focusNote),
                Action.of("profile-next", "Add a next step", "mdi2c-calendar-plus", "A", followUps::focusNew),
                Action.of("profile-prepare", "Prepare to meet", "mdi2c-clipboard-text-outline", "P", () -> links.prepare().accept(now.id())),
                Action.of("profile-edit-entry", "Edit all of the chosen entry", "mdi2p-pencil-outline", "Ctrl+E", timeline::editAllOfChosen),
                Action.of("profile-down", "Next entry", "mdi2a-arrow-down", "J", () -> timeline.move(1)),
                Action.of("profile-up", "Previous entry", "mdi2a-arrow-up", "K", () -> timeline.move(-1)),
                now.person().archivedAt() == null
                        ? Action.of("profile-archive", "Archive this person", "mdi2a-archive-outline", () -> act(model::archive))
                        : Action.of("profile-back", "Bring this person back", "mdi2a-archive-arrow-up-outline", () -> act(model::bringBack)),
                Action.of("profile-delete", "Delete this person", "mdi2d-delete-outline", () -> act(model::delete))),
                facts.adding().actions().stream()).toList();
    }

    private void doneOrLog() {
        if (!followUps.doneChosen()) {
            log.focusNote();
        }
    }

    private void edit() {
        if (!timeline.editChosen() && !followUps.editChosen()) {
            header.editName();
        }
    }

    private void act(Consumer<Profile> what) {
        Profile now = model.profile().get();
        if (now != null) {
            what.accept(now);
        }
    }

    private void render() {
        Profile now = model.profile().get();
        page.setVisible(now != null);
        gone.setVisible(model.state().get() == ProfileViewModel.State.GONE);
        if (now == null || now.equals(shown)) {
            return;
        }
        boolean another = shown == null || shown.id() != now.id();
        shown = now;
        boolean archived = now.person().archivedAt() != null;
        archivedBar.setVisible(archived);
        archivedBar.setManaged(archived);
        archivedText.setText(now.person().shownName() + " is archived: kept in full, but out of the lists.");
        if (another) {
            List.of(header, facts).forEach(ProfilePart::commit);
            side.setVvalue(0);
        }
        logModel.begin(FormStart.with(new PersonChoice(now.id(), now.person().shownName())));
        keepFocus(() -> List.of(header, timeline, followUps, facts).forEach(part -> part.render(now)));
    }

    /// To the end of what stands beside the timeline.
    public void scrollDown() {
        side.setVvalue(1);
    }

    /// To the top of it again.
    public void scrollUp() {
        side.setVvalue(0);
    }

    /// Puts the focus on the page, so that its keys act.
    public void focus() {
        root.requestFocus();
    }

    /// What is drawn anew may take the focus with it. It stays where it was, or on the page: never in some text field, where
    /// the next key would be typed.
    private void keepFocus(Runnable drawing) {
        Node before = root.getScene() != null && root.isFocusWithin() ? root.getScene().getFocusOwner() : null;
        drawing.run();
        if (before == null || before.equals(root.getScene().getFocusOwner())) {
            return;
        }
        if (before.getScene() != null && before.isVisible()) {
            before.requestFocus();
        } else {
            root.requestFocus();
        }
    }

    private EmptyState goneState() {
        EmptyState state = new EmptyState("mdi2a-account-off-outline", "This person is not here any more",
                "Deleted, here or in another window. Ctrl+Z brings a deleted person back with everything; Esc goes back.",
                null, () -> {});
        state.setVisible(false);
        gone = state;
        return state;
    }
}
