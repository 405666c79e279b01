package app.klatch.log;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionIcon;
import app.klatch.interactions.Stance;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import app.klatch.ui.KeyHint;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The filters of the log as chips, and under them who may be meant by a name that is being typed.
final class LogFilterBar extends VBox {
    private final LogViewModel model;
    private final FilterChip<PlatformKind> kind;
    private final FilterChip<Side> side;
    private final FilterChip<Channel> channel;
    private final FilterChip<Stance> stance;
    private final WordFilter<PersonChoice> person;
    private final WordFilter<PlatformChoice> platform;
    private final WordFilter<Period> period;
    private final Button clear = new Button("Clear", new KeyHint("X"));

    LogFilterBar(LogViewModel model, LogNames names) {
        this.model = model;
        getStyleClass().add("log-filters");
        kind = new FilterChip<>("Kind", List.of(PlatformKind.values()), PlatformKind::word, PlatformKind::icon,
                chosen -> model.filter(now -> now.withKind(chosen)));
        side = new FilterChip<>("Side", List.of(Side.values()), Side::word, LogFilterBar::icon,
                chosen -> model.filter(now -> now.withSide(chosen)));
        channel = new FilterChip<>("Channel", List.of(Channel.values()), Channel::word, InteractionIcon::of,
                chosen -> model.filter(now -> now.withChannel(chosen)));
        stance = new FilterChip<>("Stance", List.of(Stance.values()), Stance::word, InteractionIcon::of,
                chosen -> model.filter(now -> now.withStance(chosen)));
        person = new WordFilter<>("Person", "Anybody", PersonChoice::name, names::people, chosen -> model.filter(now -> now.withPerson(chosen)));
        platform = new WordFilter<>("Platform", "Anywhere", PlatformChoice::name, names::platforms,
                chosen -> model.filter(now -> now.withPlatform(chosen)));
        period = new WordFilter<>("Dates", "Any time, e.g. last month", Period::words, names::periods,
                chosen -> model.filter(now -> now.withPeriod(chosen)));
        clear.getStyleClass().add("quiet-button");
        clear.setOnAction(_ -> clear());
        FlowPane chips = new FlowPane(kind, side, channel, stance, person, platform, period, clear);
        chips.getStyleClass().add("chip-flow");
        getChildren().addAll(chips, person.matches(), platform.matches(), period.matches());
        model.filter().subscribe(this::show);
    }

    /// Takes every filter away. Whoever is in the row stays there, on a menu, where letters are still keys.
    void clear() {
        boolean within = isFocusWithin();
        model.filter(_ -> LogFilter.NONE);
        if (within) {
            kind.focus();
        }
    }

    private void show(LogFilter now) {
        kind.show(now.kind());
        side.show(now.side());
        channel.show(now.channel());
        stance.show(now.stance());
        person.show(now.person());
        platform.show(now.platform());
        period.show(now.period());
        clear.setVisible(!now.isEmpty());
    }

    private static String icon(Side side) {
        return side == Side.ONLINE ? "mdi2w-web" : "mdi2a-account-multiple-outline";
    }
}
