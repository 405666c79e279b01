package app.klatch.board;

import app.klatch.platforms.MyPresence;
import app.klatch.platforms.PlatformStage;
import app.klatch.ui.EditableText;
import app.klatch.ui.Icons;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.SectionHeader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// My own handles and profiles on the platform, and when I last looked after them.
final class PresencePart extends VBox implements PlatformPart {
    private final TendingViewModel model;
    private final PlatformLinks links;
    private final RelativeDate dates;
    private final VBox handles = new VBox();
    private final EditableText add = new EditableText("Another handle or link of mine", "+ Add a handle or a link of mine", false).styled("caption");
    private final Label lookedAt = new Label();
    private final Tooltip exact = new Tooltip();
    private final Button today = new Button("Looked at it today", Icons.of("mdi2e-eye-check-outline"));
    private final Checklist checklist;
    private @Nullable PlatformPage shown;

    PresencePart(TendingViewModel model, PlatformLinks links, RelativeDate dates) {
        this.model = model;
        this.links = links;
        this.dates = dates;
        this.checklist = new Checklist(model);
        getStyleClass().add("platform-part");
        handles.getStyleClass().add("presence-handles");
        lookedAt.getStyleClass().addAll("caption", "muted");
        Tooltip.install(lookedAt, exact);
        today.getStyleClass().add("quiet-button");
        today.setOnAction(_ -> model.lookedAtToday(Objects.requireNonNull(shown)));
        FlowPane looked = new FlowPane(lookedAt, today);
        looked.getStyleClass().add("presence-looked");
        getChildren().addAll(new SectionHeader("My presence"), handles, add, looked, checklist);
    }

    @Override
    public void render(PlatformPage page) {
        shown = page;
        handles.getChildren().setAll(page.mine().stream().map(mine -> row(page, mine)).toList());
        add.show("", "", text -> {
            String complaint = model.setPresence(page, null, text);
            add.clear();
            return complaint;
        });
        LocalDate day = page.platform().lookedAt();
        lookedAt.setText(day == null ? "Not looked at yet" : "Last looked at " + dates.inSentence(day));
        exact.setText(day == null ? "" : RelativeDate.exact(day));
        checklist.show(page, PlatformStage.PRESENCE);
    }

    @Override
    public void commit() {
        add.commit();
    }

    private HBox row(PlatformPage page, MyPresence mine) {
        EditableText handle = new EditableText("My handle", "No handle", false).styled("name");
        handle.show(mine.shown(), mine.shown(), text -> model.setPresence(page, mine, text));
        HBox.setHgrow(handle, Priority.ALWAYS);
        HBox row = new HBox(handle);
        row.getStyleClass().add("presence-row");
        row.setAlignment(Pos.CENTER_LEFT);
        Optional<URI> address = TendingViewModel.address(mine.url());
        if (mine.handle() != null) {
            EditableText link = new EditableText("Link to my profile", "+ link", false).styled("caption", "muted");
            link.show(mine.url(), text -> model.setLink(mine, text));
            HBox.setHgrow(link, Priority.ALWAYS);
            row.getChildren().add(link);
        }
        address.ifPresent(uri -> row.getChildren().add(button("mdi2o-open-in-new", "Open my profile", () -> links.browse().accept(uri))));
        row.getChildren().add(button("mdi2c-close", "Take away " + mine.shown(), () -> model.remove(mine)));
        return row;
    }

    private static Button button(String icon, String words, Runnable run) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().setAll("chip-cross");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
