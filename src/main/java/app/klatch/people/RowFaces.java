package app.klatch.people;

import app.klatch.interactions.VagueDay;
import app.klatch.people.RowCell.Face;
import app.klatch.plates.PlateRule.State;
import app.klatch.plates.PlateStanding;
import app.klatch.ui.Avatar;
import app.klatch.ui.Coin;
import app.klatch.ui.Icons;
import app.klatch.ui.PlateRing;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.States;
import java.time.Clock;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the cells of each column look like.
final class RowFaces {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final double SIGN = 20;
    private final Clock clock;
    private final RelativeDate dates;

    RowFaces(Clock clock) {
        this.clock = clock;
        this.dates = new RelativeDate(clock);
    }

    Face name() {
        Avatar avatar = new Avatar(Avatar.Size.SMALL);
        Label name = label("name");
        return new Face(row(avatar, name), person -> {
            avatar.setName(person.shownName());
            name.setText(person.shownName());
        });
    }

    Face company() {
        Label company = label("muted");
        return new Face(company, person -> company.setText(person.company() == null ? "" : person.company()));
    }

    Face coin() {
        Coin coin = new Coin(SIGN);
        return new Face(row(coin), person -> coin.show(person.online(), person.inPerson()));
    }

    Face plate() {
        PlateRing ring = new PlateRing(SIGN);
        Label word = label("muted", "plate-word");
        HBox box = row(ring, word);
        return new Face(box, person -> {
            LocalDate today = LocalDate.now(clock);
            PlateStanding standing = person.plate(today);
            box.setVisible(standing.state() != State.RESTING);
            if (box.isVisible()) {
                ring.show(ring(standing.state()), standing.left(), PeopleWords.plate(person, standing, today, dates));
                word.setText(PeopleWords.plate(standing.state()));
                word.pseudoClassStateChanged(States.WOBBLING, standing.state() == State.WOBBLING);
            }
        });
    }

    Face lastContact() {
        Label day = label("muted");
        return new Face(day, person -> {
            VagueDay last = person.lastContact();
            day.setText(last == null ? "" : last.shown(dates));
            day.setTooltip(last == null ? null : new Tooltip(last.inFull()));
        });
    }

    Face nextStep() {
        FontIcon icon = Icons.of("mdi2c-calendar-clock");
        Label day = label("next-day");
        day.setMinWidth(Label.USE_PREF_SIZE);
        Label text = label("muted");
        HBox box = row(icon, day, text);
        box.getStyleClass().add("next-step");
        return new Face(box, person -> {
            LocalDate on = person.nextOn();
            box.setVisible(on != null);
            if (on != null) {
                icon.setIconLiteral(person.nextIsTheirs() ? "mdi2c-clock-outline" : "mdi2c-calendar-clock");
                day.setText(dates.of(on));
                day.pseudoClassStateChanged(OVERDUE, on.isBefore(LocalDate.now(clock)));
                text.setText(person.nextText());
                day.setTooltip(new Tooltip((person.nextIsTheirs() ? "I am waiting for them: " : "") + RelativeDate.exact(on)));
            }
        });
    }

    Face roles() {
        Label roles = label("muted");
        return new Face(roles, person -> {
            roles.setText(person.roles() == null ? "" : person.roles());
            roles.setTooltip(person.roles() == null ? null : new Tooltip(person.roles()));
        });
    }

    private static PlateRing.State ring(State state) {
        return switch (state) {
            case SPINNING, NEVER -> PlateRing.State.SPINNING;
            case WOBBLING -> PlateRing.State.WOBBLING;
            case FALLEN -> PlateRing.State.FALLEN;
            case RESTING -> PlateRing.State.RESTING;
        };
    }

    private static Label label(String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("face");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
