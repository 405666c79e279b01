package app.klatch;

import app.klatch.log.FormFilling;
import app.klatch.log.InteractionForms;
import app.klatch.log.LogFilter;
import app.klatch.log.LogView;
import app.klatch.log.PersonChoice;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.Side;
import app.klatch.shell.ShellViewModel;
import app.klatch.tour.Stop;
import java.util.List;

/// What the tour sees of the log: the page, and the form in its states.
record LogStops(ShellViewModel shell, LogView log, InteractionForms forms) {
    private static final List<PersonChoice> PEOPLE = List.of(new PersonChoice(2, "Omar Haddad"), new PersonChoice(1, "Ines Kowalski"),
            new PersonChoice(0, "Lee Cho"));

    List<Stop> stops() {
        return List.of(
                new Stop("log", () -> open(LogFilter.NONE)),
                new Stop("log-filtered", () -> open(LogFilter.NONE.withSide(Side.IN_PERSON).withStance(Stance.TALKED).withText("b"))),
                new Stop("form", () -> fill("", "Chamber after-hours", "next fri send the revised quote")),
                new Stop("form-planned", () -> fill("tomorrow", "Chamber after-hours", "")),
                new Stop("form-two-platforms", () -> fill("yesterday", "choir", "")));
    }

    private void open(LogFilter filter) {
        shell.open("log");
        log.filter(filter);
    }

    private void fill(String when, String place, String nextStep) {
        var form = forms.open(new FormFilling(PEOPLE, when, place, Channel.IN_PERSON, Stance.TALKED, null,
                "New boat in spring; all three want to meet again before the fair", nextStep), () -> {});
        if (nextStep.isEmpty()) {                                     // it asks
            form.save();
        }
    }
}
