package app.klatch.people;

import app.klatch.ui.Icons;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The chips over the list that narrow it down; each is on or off.
final class FilterChips {
    private FilterChips() {}

    /// Says which chip opens the roles.
    static RoleChip fill(Pane row, PeopleViewModel model) {
        for (PeopleFilter filter : PeopleFilter.values()) {
            row.getChildren().add(chip(filter, model));
        }
        RoleChip roles = new RoleChip(model);
        row.getChildren().add(roles);
        return roles;
    }

    private static ToggleButton chip(PeopleFilter filter, PeopleViewModel model) {
        ToggleButton chip = new ToggleButton(filter.label(), Icons.of(filter.icon()));
        chip.getStyleClass().add("filter-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(filter.meaning() + " (" + filter.key() + ")"));
        chip.setOnAction(_ -> model.toggle(filter));
        model.filtersProperty().subscribe(on -> chip.setSelected(on.contains(filter)));
        return chip;
    }
}
