package app.klatch.gatherings;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.RhythmWords;
import app.klatch.ui.EditableText;
import app.klatch.ui.RelativeDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the gathering is: name, day and hour, place, rhythm and note, edited where they stand.
final class GatheringHead {
    private final GatheringViewModel model;
    private final GatheringLinks links;
    private final Tooltip exact = new Tooltip();

    @FXML private FontIcon kind;
    @FXML private EditableText name;
    @FXML private EditableText when;
    @FXML private Hyperlink place;
    @FXML private Label planned;
    @FXML private EditableText rhythm;
    @FXML private EditableText note;
    @FXML private MenuItem end;
    @FXML private MenuItem delete;

    GatheringHead(GatheringViewModel model, GatheringLinks links) {
        this.model = model;
        this.links = links;
    }

    @FXML
    void initialize() {
        name.styled("title");
        when.styled("title").preview(this::previewWhen);
        Tooltip.install(when, exact);
        rhythm.styled("muted").preview(model::previewRhythm);
        note.styled("muted");
        place.setOnAction(_ -> act(page -> links.openPlatform().accept(page.gathering().platformId())));
        end.setOnAction(_ -> act(model::endSeries));
        delete.setOnAction(_ -> act(page -> model.delete(page.gathering())));
        model.refusals().subscribe((_, _) -> act(this::show));
    }

    void commit() {
        List.of(name, when, rhythm, note).forEach(EditableText::commit);
    }

    void show(GatheringPage page) {
        Gathering gathering = page.gathering();
        kind.setIconLiteral(gathering.kind().icon());
        kind.getStyleClass().setAll("ikonli-font-icon", gathering.kind().iconStyle(), "gathering-kind");
        name.show(gathering.title(), gathering.name() == null ? "" : gathering.name(), text -> model.setName(gathering, text));
        when.show(model.days().shown(gathering.happenedOn(), gathering.startsAt()),
                GatheringDayWords.toEdit(gathering.happenedOn(), gathering.startsAt()), text -> model.setWhen(page, text));
        exact.setText(RelativeDate.exact(gathering.happenedOn()));
        place.setText(gathering.platform());
        place.setAccessibleText("Open " + gathering.platform());
        planned.setText(gathering.side().word() + (page.isPlanned() ? " · planned" : "") + (page.closed() ? " · this place is closed" : ""));
        String comes = page.series() == null || page.series().next(page.today()).isEmpty() ? "" : RhythmWords.say(page.series().rhythm());
        rhythm.show(comes, comes, text -> model.setRhythm(page, text));
        end.setVisible(!comes.isEmpty());
        delete.setText(page.deleteWords());
        note.show(gathering.note(), text -> model.setNote(gathering, text));
    }

    void editName() {
        name.edit();
    }

    void editRhythm() {
        rhythm.edit();
    }

    private String previewWhen(String text) {
        GatheringPage page = model.page().get();
        return page == null ? "" : model.days().previewMove(text, page.gathering());
    }

    private void act(Consumer<GatheringPage> what) {
        GatheringPage page = model.page().get();
        if (page != null) {
            what.accept(page);
        }
    }
}
