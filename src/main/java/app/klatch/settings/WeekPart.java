package app.klatch.settings;

import app.klatch.ui.EditableText;
import app.klatch.ui.SectionHeader;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import javafx.scene.Node;

/// Work days, and when the week is looked back on.
final class WeekPart implements SettingsPart {
    private final OneOf<DayOfWeek> workDays;
    private final OneOf<DayOfWeek> reviewDay;
    private final EditableText reviewTime = new EditableText("Hour of the review", "16:00", false);
    private final ProblemLine problem;
    private final SettingsViewModel model;

    WeekPart(SettingsViewModel model, Locale locale) {
        this.model = model;
        List<DayOfWeek> week = LongStream.range(0, 7).mapToObj(WeekFields.of(locale).getFirstDayOfWeek()::plus).toList();
        workDays = new OneOf<>(DayOfWeek.class, week, WeekPart::words, model::toggle);
        reviewDay = new OneOf<>(DayOfWeek.class, week, WeekPart::words, model::reviewOn);
        problem = new ProblemLine(model.daysProblem());
    }

    @Override
    public List<Node> rows() {
        return List.of(new SectionHeader("Your week"),
                new SettingRow("Work days", "“End of the week” means the last of them.", workDays, problem),
                new SettingRow("Review day", "When Klatch looks back on the week with you.", reviewDay),
                new SettingRow("Review time", "Say it like 16:00 or 4pm.", reviewTime));
    }

    @Override
    public void show(Settings settings) {
        workDays.show(settings.week().workWeek().days());
        reviewDay.show(Set.of(settings.week().reviewDay()));
        reviewTime.show(settings.week().reviewTime().toString(), model::reviewAt);
    }

    private static String words(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
