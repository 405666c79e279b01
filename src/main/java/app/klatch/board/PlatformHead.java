package app.klatch.board;

import app.klatch.plates.Plate;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Chip;
import app.klatch.ui.EditableText;
import app.klatch.ui.Icons;
import app.klatch.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Name, kind and side, the other side of the circle, and the menu of what can be done with the platform.
final class PlatformHead extends VBox implements PlatformPart {
    private final PlatformViewModel model;
    private final PlatformMenu menu;
    private final PlatformLinks links;
    private final StackPane icon = new StackPane();
    private final EditableText name = new EditableText("Name of the platform", "No name", false).styled("page-title");
    private final Label what = new Label();
    private final FlowPane chips = new FlowPane();
    private final MenuButton more = new MenuButton(null, Icons.of("mdi2d-dots-horizontal"));
    private @Nullable PlatformPage shown;
    private @Nullable Integer people;

    PlatformHead(PlatformViewModel model, PlatformMenu menu, PlatformLinks links) {
        this.model = model;
        this.menu = menu;
        this.links = links;
        getStyleClass().add("platform-head");
        what.getStyleClass().add("muted");
        Wrapping.of(what);
        chips.getStyleClass().add("platform-chips");
        more.getStyleClass().add("icon-menu");
        more.setAccessibleText("What can be done with this platform");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(icon, name, more);
        line.getStyleClass().add("platform-title");
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(line, what, chips);
    }

    void editName() {
        name.edit();
    }

    @Override
    public void render(PlatformPage page) {
        TendedPlatform platform = page.platform();
        icon.getChildren().setAll(Icons.of(platform.kind().icon(), platform.kind().iconStyle(), "platform-icon"));
        name.show(platform.name(), text -> rename(page, text));
        shown = page;
        what.setText(words(page, people));
        List<Chip> shown = new ArrayList<>();
        TendedPlatform other = page.counterpart();
        if (other != null) {
            shown.add(otherSide(page, other));
        }
        if (other != null && page.proposed()) {
            shown.add(new Chip("mdi2l-link-plus", "Yes, the same circle").onAction(() -> model.tending().keepCounterpart(page, other)));
        }
        TendingViewModel.address(platform.url()).ifPresent(address ->
                shown.add(new Chip("mdi2o-open-in-new", address.getHost() == null ? "Link" : address.getHost()).onAction(() -> links.browse().accept(address))));
        chips.getChildren().setAll(shown);
        more.getItems().setAll(items(page));
    }

    @Override
    public void fill(@Nullable PlatformDoings doings) {
        people = doings == null ? null : doings.people();
        if (shown != null) {
            what.setText(words(shown, people));
        }
    }

    @Override
    public void commit() {
        name.commit();
    }

    private Chip otherSide(PlatformPage page, TendedPlatform other) {
        String words = (page.proposed() ? other.side().word() + " perhaps: " : other.side().word() + ": ") + other.name();
        return new Chip(other.kind().icon(), words, other.kind().chipStyle()).onAction(() -> links.openPlatform().accept(other.id()));
    }

    private List<MenuItem> items(PlatformPage page) {
        List<MenuItem> items = new ArrayList<>(PlatformMenu.items(menu.actions(page.id(), page.platform().name(), page.isAway())));
        if (!page.dismissed().isEmpty()) {
            MenuItem back = new MenuItem("Bring dismissed hints back", Icons.of("mdi2l-lightbulb-on-outline"));
            back.setOnAction(_ -> model.etiquette().bringHintsBack(page));
            items.add(back);
        }
        return items;
    }

    private @Nullable String rename(PlatformPage page, String text) {
        if (text.isBlank()) {
            return "A platform needs a name.";
        }
        model.tending().rename(page, text, () -> name.show(page.platform().name(), again -> rename(page, again)));
        return null;
    }

    /// "networking event · in person · every 2nd Tue 7:30 · 57 people".
    private static String words(PlatformPage page, @Nullable Integer people) {
        TendedPlatform platform = page.platform();
        List<String> parts = new ArrayList<>(List.of(platform.kind().word(), platform.side().word()));
        page.series().forEach(series -> parts.add(SeriesViewModel.words(series)));
        if (page.series().isEmpty() && platform.cadence() != null) {
            parts.add(PlateWords.of(new Plate(platform.cadence(), null)));
        }
        if (people != null) {
            parts.add(CardWords.people(people));
        }
        return String.join(" · ", parts);
    }
}
