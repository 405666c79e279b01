package app.klatch.profile;

import app.klatch.followups.FollowUp;
import app.klatch.followups.SaidStep;
import app.klatch.ui.EditableText;
import app.klatch.ui.Fold;
import app.klatch.ui.RelativeDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Next: the open steps as cards, a line to add one, and the closed ones folded away.
final class FollowUpsView implements ProfilePart {
    private final FollowUpsViewModel model;
    private final RelativeDate dates;
    private final List<FollowUpCard> shown = new ArrayList<>();
    private @Nullable Profile profile;
    private Fold fold;

    @FXML private VBox cards;
    @FXML private EditableText add;
    @FXML private VBox all;
    @FXML private VBox closed;

    FollowUpsView(FollowUpsViewModel model, RelativeDate dates) {
        this.model = model;
        this.dates = dates;
    }

    @FXML
    void initialize() {
        add.preview(this::preview);
        fold = new Fold(closed);
        closed.visibleProperty().subscribe(this::renderClosed);
        all.getChildren().add(all.getChildren().indexOf(closed), fold);
        model.chosenId().subscribe(id -> shown.forEach(card -> card.choose(card.step().id() == id.longValue())));
    }

    @Override
    public void render(Profile now) {
        boolean another = profile == null || profile.id() != now.id();
        profile = now;
        if (another) {
            fold.fold();
            add.commit();
        }
        add.show("", "", text -> model.add(now, text, add::clear));
        shown.removeIf(card -> !model.open().contains(card.step()));
        List<FollowUpCard> cardsNow = model.open().stream().map(this::card).toList();
        shown.clear();
        shown.addAll(cardsNow);
        if (!cards.getChildren().equals(cardsNow)) {
            cards.getChildren().setAll(cardsNow);
        }
        cards.setManaged(!cardsNow.isEmpty());
        renderClosed();
        fold.count(model.closed().size());
    }

    boolean doneChosen() {
        Optional<FollowUp> step = model.chosen();
        step.ifPresent(model::done);
        return step.isPresent();
    }

    void snoozeChosen() {
        chosen().ifPresent(FollowUpCard::snooze);
    }

    void doneWithNext() {
        chosen().ifPresent(FollowUpCard::doneWithNext);
    }

    void toggleClosed() {
        fold.fire();
    }

    void dropChosen() {
        chosen().ifPresent(FollowUpCard::drop);
    }

    boolean editChosen() {
        Optional<FollowUpCard> card = chosen().filter(FollowUpCard::isFocusWithin);
        card.ifPresent(FollowUpCard::editText);
        return card.isPresent();
    }

    void focusNew() {
        add.edit();
    }

    private Optional<FollowUpCard> chosen() {
        return shown.stream().filter(card -> card.step().id() == model.chosenId().get()).findFirst();
    }

    /// A card whose step did not change stays, with whatever is being typed in it.
    private FollowUpCard card(FollowUp step) {
        FollowUpCard card = shown.stream().filter(each -> each.step().equals(step)).findFirst()
                .orElseGet(() -> new FollowUpCard(step, model, dates));
        card.choose(step.id() == model.chosenId().get());
        return card;
    }

    private ClosedRow closedRow(FollowUp step) {
        String why = step.dropReason() == null ? "" : " · " + step.dropReason();
        return new ClosedRow((step.text().isBlank() ? "Next step" : step.text()) + " · " + dates.inSentence(step.due()) + why,
                step.state() == FollowUp.State.DONE, () -> model.reopen(step));
    }

    /// The rows are made only while they are unfolded: there may be hundreds.
    private void renderClosed() {
        closed.getChildren().setAll(closed.isVisible() ? model.closed().stream().map(this::closedRow).toList() : List.of());
    }

    private String preview(String line) {
        return model.understood(line).map(SaidStep::words)
                .orElse("Such as “fri send the deck” or “every 2 weeks call”; begin with ? when you wait for them");
    }
}
