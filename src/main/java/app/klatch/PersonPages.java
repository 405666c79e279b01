package app.klatch;

import app.klatch.log.InteractionForms;
import app.klatch.profile.DayWords;
import app.klatch.profile.ProfileLinks;
import app.klatch.profile.ProfileView;
import app.klatch.profile.ProfileViewModel;
import app.klatch.profile.Rooms;
import app.klatch.shell.Page;
import app.klatch.tour.Stop;
import app.klatch.ui.RelativeDate;
import java.util.List;
import java.util.function.LongConsumer;

/// The page of a person, put together for [Pages].
final class PersonPages {
    private static final String ID = "person";

    private final Frame frame;
    private final ProfileViewModel model;
    private final ProfileView view;

    /// `prepare` opens what to remember before meeting somebody.
    PersonPages(Frame frame, InteractionForms forms, LongConsumer prepare) {
        this.frame = frame;
        model = new ProfileViewModel(Rooms.of(frame.database(), frame.clock()), new DayWords(frame.dateWords(), frame.clock()), frame.acts());
        view = new ProfileView(model, new ProfileLinks(frame::browse, this::open, new CopyText(frame.toasts()), prepare),
                new RelativeDate(frame.clock()), forms);
    }

    Page person() {
        return Page.offRail(ID, "Person", "mdi2a-account-outline", view::load)
                .onShown(view::focus)
                .ahead(model.ahead())
                .actions(view::actions);
    }

    void open(long personId) {
        model.show(personId);
        frame.shell().open(ID);
    }

    /// What the tour sees of next steps on the page.
    List<Stop> stops() {
        return new StepStops(frame.shell(), model, view, frame.background(), this::open).stops();
    }
}
