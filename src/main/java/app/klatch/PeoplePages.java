package app.klatch;

import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PeopleView;
import app.klatch.people.PeopleViewModel;
import app.klatch.people.PersonRepository;
import app.klatch.people.PersonRowRepository;
import app.klatch.shell.Page;
import app.klatch.ui.Fxml;
import java.util.function.LongConsumer;

/// The People page, put together for [Pages].
final class PeoplePages {
    private final PeopleViewModel model;
    private final PeopleView view;

    PeoplePages(Frame frame, PersonRowRepository rows, PeopleSearchRepository search, CaptureBar capture, LongConsumer openPerson) {
        model = new PeopleViewModel(rows, search, new PersonRepository(frame.database(), frame.clock()), frame.acts(), frame.dialogs(),
                frame.clock());
        view = new PeopleView(model, frame.clock(), openPerson, capture.view()::write, capture.view()::focus);
    }

    Page people() {
        return Page.onRail("people", "People", "mdi2a-account-multiple-outline", 2, () -> Fxml.load(view))
                .onShown(view::shown)
                .ahead(model::refresh)
                .filter(view::focusFilter)
                .actions(view::actions);
    }
}
