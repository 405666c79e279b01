package app.klatch.log;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionIcon;
import app.klatch.interactions.Stance;
import app.klatch.ui.Icons;
import app.klatch.ui.Keys;
import app.klatch.ui.Wrapping;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form. One quiet line until it is used, unless it always stands open. Ctrl+Enter saves, Esc leaves and keeps the draft. Where there
/// is not the room for it the fields scroll; what it asks and its buttons stay in sight under them.
final class InteractionFormView {
    private static final double ONE_ROW = 28;
    private static final double OPEN = 76;
    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

    private final InteractionFormViewModel model;
    private final FormFields fields;
    private final boolean alwaysOpen;
    private final QuestionBox question = new QuestionBox();
    private PeopleField people;
    private PlaceField place;
    private MoreFields moreFields;

    @FXML private VBox root;
    @FXML private VBox body;
    @FXML private VBox foot;
    @FXML private TextArea note;
    @FXML private MenuButton channels;
    @FXML private MenuButton stances;
    @FXML private VBox rest;
    @FXML private HBox peopleRow;
    @FXML private HBox placeRow;
    @FXML private TextField when;
    @FXML private Label understood;
    @FXML private VBox more;
    @FXML private VBox asking;
    @FXML private Button unfold;
    @FXML private Button clear;
    @FXML private Label keys;
    @FXML private Button logIt;

    InteractionFormView(InteractionFormViewModel model, boolean alwaysOpen) {
        this.model = model;
        this.fields = model.fields();
        this.alwaysOpen = alwaysOpen;
    }

    @FXML
    void initialize() {
        Wrapping.of(note);
        people = new PeopleField(fields, model.people());
        place = new PlaceField(fields, model.place(), model.words().dates());
        moreFields = new MoreFields(fields, model.words());
        add(peopleRow, people);
        add(placeRow, place);
        more.getChildren().add(moreFields);
        asking.getChildren().addAll(new StepTicks(fields, model.steps(), model.words().dates()), new HintLine(model.hint()));
        foot.getChildren().addFirst(question);
        FittingScroll room = new FittingScroll(body);
        room.onScrolling(scrolls -> foot.pseudoClassStateChanged(SCROLLING, scrolls));
        root.getChildren().set(0, room);
        note.textProperty().bindBidirectional(fields.note);
        when.textProperty().bindBidirectional(fields.when);
        fields.when.subscribe(text -> understood.setText(model.words().shownDay(text)));
        menus();
        unfold(false);
        unfold.setOnAction(_ -> unfold(!more.isVisible()));
        clear.setOnAction(_ -> model.clear());
        logIt.setText(model.isEditing() ? "Save" : "Log it");
        logIt.setOnAction(_ -> model.save());
        keys.setText(Keys.shown("Ctrl+Enter"));
        model.question().subscribe(this::ask);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        root.focusWithinProperty().subscribe(this::entered);
        fields.onChange(this::grow);
    }

    void focusNote() {
        note.requestFocus();
        note.end();
    }

    /// The page, or the card, that the form stands on takes the focus.
    private void leave() {
        if (root.getParent() != null) {
            root.getParent().requestFocus();
        }
    }

    private void menus() {
        for (Channel each : Channel.values()) {
            channels.getItems().add(item(each.word(), InteractionIcon.of(each), () -> fields.channel.set(each)));
        }
        for (Stance each : Stance.values()) {
            stances.getItems().add(item(each.word(), InteractionIcon.of(each), () -> fields.stance.set(each)));
        }
        fields.channel.subscribe(now -> name(channels, "Channel", now == null ? "how?" : now.word()));
        fields.stance.subscribe(now -> name(stances, "Stance", now.word()));
    }

    private void ask(@Nullable FormQuestion now) {
        question.show(now);
        if (now == null || !now.choices().isEmpty() || now.field() == null) {
            return;
        }
        switch (now.field()) {
            case PEOPLE -> people.focus();
            case WHEN -> when.requestFocus();
            case PLACE -> place.focus();
            case MINUTES -> {
                unfold(true);
                moreFields.focusMinutes();
            }
            case NEXT_STEP -> {
                unfold(true);
                moreFields.focusNextStep();
            }
        }
    }

    private void unfold(boolean open) {
        more.setVisible(open);
        more.setManaged(open);
        unfold.setText(open ? "Less" : "More");
    }

    private void entered(boolean inside) {
        grow();
        if (inside) {
            model.steps().refresh();
        } else {
            model.leave();
        }
    }

    private void grow() {
        boolean open = alwaysOpen || root.isFocusWithin() || model.isTouched();
        note.setPrefHeight(open ? OPEN : ONE_ROW);
        rest.setVisible(open);
        rest.setManaged(open);
        foot.setVisible(open);
        foot.setManaged(open);
        model.inSight(open);
        if (fields.now().saysMore()) {
            unfold(true);
        }
    }

    private void onKey(KeyEvent event) {
        if (Keys.matches("Ctrl+Enter", event)) {
            event.consume();
            model.save();
        } else if (Keys.matches(HintLine.KEY, event)) {
            event.consume();
            model.hint().dismiss();
        } else if (Keys.matches("Esc", event) && !alwaysOpen) {
            event.consume();
            leave();
        }
    }

    /// Tab in a text area would be a sign of the text.
    private void leaveByTab(KeyEvent event) {
        if (Keys.matches("Tab", event)) {
            event.consume();
            channels.requestFocus();
        }
    }

    private static void add(HBox row, VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        row.getChildren().add(field);
    }

    private static MenuItem item(String words, String icon, Runnable choose) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private static void name(MenuButton menu, String what, String word) {
        menu.setText(word);
        menu.setAccessibleText(what + ": " + word);
    }
}
