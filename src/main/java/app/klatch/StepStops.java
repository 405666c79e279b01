package app.klatch;

import app.klatch.profile.FollowUpsViewModel;
import app.klatch.profile.ProfileView;
import app.klatch.profile.ProfileViewModel;
import app.klatch.shell.ShellViewModel;
import app.klatch.tour.Stop;
import app.klatch.ui.Background;
import java.util.List;
import java.util.function.LongConsumer;

/// What the tour sees of a person's page, and of next steps on it: rounds and conditions, dropping, closed ones, lines for the next talk, and the
/// log box that offers to tick them.
record StepStops(ShellViewModel shell, ProfileViewModel profile, ProfileView view, Background background, LongConsumer openPerson) {
    private static final long GRACE = 10;
    private static final long OMAR = 2;

    List<Stop> stops() {
        return List.of(
                Stop.ofMainPage("person", () -> openPerson.accept(OMAR)).onceDrawn(view::scrollUp),
                new Stop("person-steps", () -> openPerson.accept(GRACE)),
                new Stop("person-end", () -> openPerson.accept(OMAR)).onceDrawn(view::scrollDown),
                new Stop("person-steps-next", () -> act(GRACE, "profile-done-next")),
                new Stop("person-steps-closed", () -> act(GRACE, "profile-closed")),
                new Stop("person-steps-drop", () -> onRounds("profile-drop")),
                new Stop("person-agenda", () -> act(OMAR, "profile-add-line-for-next-time")),
                new Stop("person-log", () -> act(OMAR, "profile-note")).onceDrawn(view::scrollUp));
    }

    /// On the step that repeats.
    private void onRounds(String id) {
        openPerson.accept(GRACE);
        background.run(() -> {}, () -> {
            FollowUpsViewModel steps = profile.followUps();
            steps.chosenId().set(Offered.found("step that repeats",
                    steps.open().stream().filter(step -> step.repeats() != null).findFirst()).id());
            act(id);
        });
    }

    /// Once the page has been read.
    private void act(long person, String id) {
        openPerson.accept(person);
        background.run(() -> {}, () -> act(id));
    }

    private void act(String id) {
        Offered.act(Offered.now(shell), id);
    }
}
