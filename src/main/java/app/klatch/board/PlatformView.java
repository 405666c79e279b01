package app.klatch.board;

import app.klatch.log.FormStart;
import app.klatch.log.InteractionBox;
import app.klatch.log.InteractionFormViewModel;
import app.klatch.platforms.MyPresence;
import app.klatch.ui.Action;
import app.klatch.ui.EditableText;
import app.klatch.ui.EmptyState;
import app.klatch.ui.KeepInSight;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.SectionHeader;
import app.klatch.ui.Seen;
import app.klatch.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one platform: what happens there at the left, how I tend it at the right. Also says when it is put away or gone.
public final class PlatformView {
    private final PlatformViewModel model;
    private final PlatformMenu menu;
    private final PlatformLinks links;
    private final InteractionFormViewModel form;
    private final InteractionBox box;
    private final PlatformHead head;
    private final PlatformLists lists;
    private final List<PlatformPart> parts = new ArrayList<>();
    private final EditableText note = new EditableText("Note on the platform", "+ Add a note", true);
    private final EmptyState gone = new EmptyState("mdi2m-map-marker-off-outline", "This platform is not here any more",
            "Deleted, or merged into another. Ctrl+Z brings it back with everything; Esc goes back.", null, () -> {});
    private @Nullable PlatformPage shown;

    @FXML private StackPane root;
    @FXML private BorderPane page;
    @FXML private VBox top;
    @FXML private HBox awayBar;
    @FXML private Label awayText;
    @FXML private Button bringBack;
    @FXML private VBox left;
    @FXML private ScrollPane side;
    @FXML private VBox right;

    /// `form` and `box` are the log box of this page.
    public PlatformView(PlatformViewModel model, PlatformMenu menu, PlatformLinks links, InteractionFormViewModel form, InteractionBox box,
            RelativeDate dates) {
        this.model = model;
        this.menu = menu;
        this.links = links;
        this.form = form;
        this.box = box;
        this.head = new PlatformHead(model, menu, links);
        this.lists = new PlatformLists(model, links, dates);
        this.parts.addAll(List.of(head, lists, new EtiquetteCard(model.etiquette()), new StagePart(model.tending()), new FiguresPart(),
                new PresencePart(model.tending(), links, dates)));
    }

    @FXML
    void initialize() {
        top.getChildren().addFirst(head);
        Wrapping.of(awayText);
        left.getChildren().addAll(box, lists);
        parts.stream().skip(2).forEach(part -> right.getChildren().add((VBox) part));
        VBox noted = new VBox(new SectionHeader("Note"), note);
        right.getChildren().add(noted);
        KeepInSight.install(side, right);
        gone.setVisible(false);
        root.getChildren().add(gone);
        bringBack.setOnAction(_ -> {
            if (shown != null) {
                model.deeds().bringBack(shown.id(), shown.platform().name());
            }
        });
        model.page().subscribe(this::render);
        model.doings().subscribe(doings -> parts.forEach(part -> part.fill(doings)));
        model.gone().subscribe(gone::setVisible);
        Seen.watch(root, model::inFront);
    }

    /// Puts the focus on the page, so that its keys act.
    public void focus() {
        root.requestFocus();
    }

    /// Brings the end of the side column into sight.
    public void scrollDown() {
        side.setVvalue(1);
    }

    /// Brings its top into sight again.
    public void scrollUp() {
        side.setVvalue(0);
    }

    /// What can be done on this page now.
    public List<Action> actions() {
        PlatformPage now = model.page().get();
        if (now == null) {
            return List.of();
        }
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("platform-note", "Write what happened", "mdi2n-note-edit-outline", "N", box::focusNote),
                Action.of("platform-log", "The log", "mdi2t-text-box-outline", "L", lists::showLog),
                Action.of("platform-whole-log", "All of it in the Log", "mdi2n-notebook-outline", "Shift+L", lists::showWholeLog),
                Action.of("platform-people", "People there", "mdi2a-account-multiple-outline", "P", lists::showPeople),
                Action.of("platform-gatherings", "Gatherings", "mdi2c-calendar-account-outline", "G", lists::showGatherings),
                Action.of("platform-new-gathering", "New gathering", "mdi2c-calendar-plus", "Shift+G", () -> links.newGathering().accept(now.id())),
                Action.of("platform-series", "Let a gathering come again", "mdi2c-calendar-sync-outline", "R", lists::addSeries),
                Action.of("platform-looked", "Looked at my presence today", "mdi2e-eye-check-outline", () -> model.tending().lookedAtToday(now)),
                Action.of("platform-name", "Rename", "mdi2f-form-textbox", head::editName),
                Action.of("platform-hints", "Bring dismissed hints back", "mdi2l-lightbulb-on-outline", () -> model.etiquette().bringHintsBack(now))));
        if (now.counterpart() != null) {
            long other = now.counterpart().id();
            actions.add(Action.of("platform-other", "Open the other side: " + now.counterpart().name(), "mdi2s-swap-horizontal", "O",
                    () -> links.openPlatform().accept(other)));
        }
        now.mine().stream().map(MyPresence::url).flatMap(url -> TendingViewModel.address(url).stream()).findFirst().ifPresent(address ->
                actions.add(Action.of("platform-profile", "Open my profile", "mdi2o-open-in-new", () -> links.browse().accept(address))));
        actions.addAll(lists.entryActions());
        List<Action> whole = menu.actions(now.id(), now.platform().name(), now.isAway());
        actions.addAll(lists.isInLog() ? whole.stream().map(PlatformMenu::withoutKey).toList() : whole);
        return actions;
    }

    private void render(@Nullable PlatformPage now) {
        page.setVisible(now != null);
        if (now == null || now.equals(shown)) {
            return;
        }
        if (shown == null || shown.id() != now.id()) {
            parts.forEach(PlatformPart::commit);
            note.commit();
            side.setVvalue(0);
        }
        shown = now;
        form.begin(FormStart.at(now.platform()));
        awayBar.setVisible(now.isAway());
        awayBar.setManaged(now.isAway());
        awayText.setText(awayWords(now));
        parts.forEach(part -> part.render(now));
        note.show(now.platform().note(), text -> model.tending().setNote(now, text));
    }

    private static String awayWords(PlatformPage now) {
        String name = now.platform().name();
        return now.platform().isArchived() ? name + " is archived: kept in full, but off the board."
                : name + " closed " + now.platform().closedYear() + ". Its history stays.";
    }
}
