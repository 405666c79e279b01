package app.klatch.profile;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionIcon;
import app.klatch.interactions.Stance;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.States;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// "What happened?": logs the next interaction. One line while nothing is typed; grows when it is used. Esc leaves it and
/// keeps the text, which is kept for each person while others are looked at.
final class LogView implements ProfilePart {
    private static final double ONE_ROW = 28;
    private static final double OPEN = 76;

    private final TimelineViewModel model;
    private @Nullable Profile profile;
    private Channel channel = Channel.IN_PERSON;
    private Stance stance = Stance.TALKED;

    @FXML private VBox root;
    @FXML private TextArea note;
    @FXML private MenuButton channels;
    @FXML private MenuButton stances;
    @FXML private HBox bottom;
    @FXML private TextField day;
    @FXML private Label understood;
    @FXML private Button logIt;

    LogView(TimelineViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        for (Channel each : Channel.values()) {
            MenuItem item = new MenuItem(each.word(), Icons.of(InteractionIcon.of(each)));
            item.setOnAction(_ -> choose(each, stance));
            channels.getItems().add(item);
        }
        for (Stance each : Stance.values()) {
            MenuItem item = new MenuItem(each.word());
            item.setOnAction(_ -> choose(channel, each));
            stances.getItems().add(item);
        }
        choose(channel, stance);
        logIt.setOnAction(_ -> log());
        day.textProperty().subscribe(text -> say(model.previewDay(text), false));
        note.textProperty().subscribe(this::keep);
        day.setOnAction(_ -> log());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        day.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        root.focusWithinProperty().subscribe(this::grow);
    }

    @Override
    public void render(Profile now) {
        boolean another = profile == null || profile.id() != now.id();
        profile = now;
        if (another) {
            note.setText(model.draftOf(now.id()));
            day.clear();
            choose(Channel.IN_PERSON, Stance.TALKED);
            grow();
        }
    }

    void focus() {
        note.requestFocus();
        note.end();
    }

    private void choose(Channel newChannel, Stance newStance) {
        channel = newChannel;
        stance = newStance;
        channels.setText(channel.word());
        channels.setAccessibleText("Channel: " + channel.word());
        stances.setText(stance.word());
        stances.setAccessibleText("Stance: " + stance.word());
    }

    private void log() {
        Profile with = profile;
        if (with == null) {
            return;
        }
        String complaint = model.log(with, note.getText(), channel, stance, day.getText(), () -> saved(with.id()));
        say(complaint == null ? "" : complaint, complaint != null);
    }

    private void saved(long personId) {
        model.keepDraft(personId, "");
        if (profile != null && profile.id() == personId) {
            note.clear();
            day.clear();
            choose(Channel.IN_PERSON, Stance.TALKED);
        }
    }

    private void keep(String text) {
        if (profile != null) {
            model.keepDraft(profile.id(), text);
        }
    }

    private void grow() {
        boolean open = root.isFocusWithin() || !note.getText().isBlank();
        note.setPrefHeight(open ? OPEN : ONE_ROW);
        bottom.setVisible(open);
        bottom.setManaged(open);
    }

    private void say(String words, boolean problem) {
        understood.setText(words);
        understood.pseudoClassStateChanged(States.PROBLEM, problem);
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Ctrl+Enter", event)) {
            event.consume();
            log();
        } else if (Keys.matches("Esc", event)) {
            event.consume();
            root.getParent().requestFocus();
        }
    }

    /// Tab in a text area would be a sign of the text.
    private void leaveByTab(KeyEvent event) {
        if (Keys.matches("Tab", event)) {
            event.consume();
            channels.requestFocus();
        }
    }
}
