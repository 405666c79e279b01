package app.klatch.people;

import app.klatch.ui.Icons;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

/// The chip that narrows the list down to roles: a menu of those that somebody has. It says which are chosen.
final class RoleChip extends MenuButton {
    static final String KEY = "R";
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PeopleViewModel model;

    RoleChip(PeopleViewModel model) {
        super("Role", Icons.of("mdi2a-account-group-outline"));
        this.model = model;
        getStyleClass().addAll("filter-chip", "role-chip");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip("Who has all of the roles chosen is listed (" + KEY + ")"));
        model.rolesInUseProperty().subscribe(this::renew);
        model.narrowing().rolesProperty().subscribe(this::renew);
    }

    private void renew() {
        Set<String> chosen = model.narrowing().rolesProperty().get();
        List<String> known = Stream.concat(model.rolesInUseProperty().get().stream(), chosen.stream()).distinct().toList();
        setText(chosen.isEmpty() ? "Role" : String.join(", ", chosen));
        pseudoClassStateChanged(SELECTED, !chosen.isEmpty());
        setVisible(!known.isEmpty());
        getItems().setAll(known.stream().map(role -> item(role, chosen.contains(role))).toList());
    }

    private CheckMenuItem item(String role, boolean chosen) {
        CheckMenuItem item = new CheckMenuItem(role);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(_ -> model.narrowing().toggle(role));
        return item;
    }
}
