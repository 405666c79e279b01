package app.klatch.log;

import app.klatch.interactions.VagueDay;
import app.klatch.ui.Background;
import app.klatch.ui.PatientEnter;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Where a form's interaction was: a platform or one of its latest gatherings, found by the beginnings of its words. An
/// unknown name is offered as a new platform.
public final class PlaceFieldViewModel {
    private static final int MOST = 6;

    /// All that can be named, read when the field is first used.
    record Known(PlaceRepository.Named platforms, List<PlaceChoice> gatherings) {}

    private final FormFields fields;
    private final PlaceRepository places;
    private final Background background;
    private final ObservableList<PlaceChoice> matches = FXCollections.observableArrayList();
    private final PatientEnter enter = new PatientEnter();

    PlaceFieldViewModel(FormFields fields, PlaceRepository places, Background background) {
        this.fields = fields;
        this.places = places;
        this.background = background;
        fields.placeText.subscribe(this::ask);
    }

    public ObservableList<PlaceChoice> matches() {
        return matches;
    }

    /// A gathering brings its day with it, unless a day was said.
    public void take(PlaceChoice place) {
        fields.place.set(place);
        fields.placeText.set("");
        if (place.on() != null && fields.when.get().isBlank()) {
            fields.when.set(VagueDay.exactly(place.on()).typed());
        }
    }

    public void clear() {
        fields.place.set(null);
    }

    /// What Enter does: takes the one platform that fits what stands there, or the new name, as soon as that is known. Of
    /// several none is taken, and `several` runs.
    public void takeOnly(Runnable several) {
        enter.press(() -> takeOnlyNow(several));
    }

    private void takeOnlyNow(Runnable several) {
        List<PlaceChoice> platforms = matches.stream().filter(place -> !place.isGathering()).toList();
        boolean only = platforms.size() == 1 || (platforms.size() == 2 && platforms.getLast().isNew());
        if (only) {
            take(platforms.getFirst());
        } else {
            several.run();
        }
    }

    /// The field is left: an Enter that still waits is taken back.
    public void leave() {
        enter.leave();
    }

    boolean isEnterWaiting() {
        return enter.isWaiting();
    }

    private void ask(String typed) {
        enter.typed();
        if (typed.isBlank()) {
            matches.clear();
            return;
        }
        background.run(() -> new Known(places.named(typed), places.gatherings()), known -> {
            if (typed.equals(fields.placeText.get())) {
                show(typed, known);
                enter.answered();
            }
        });
    }

    private void show(String typed, Known known) {
        List<PlaceChoice> found = new ArrayList<>(known.platforms().places());
        PlaceRepository.fitting(known.gatherings(), typed).stream().limit(3).forEach(found::add);
        List<PlaceChoice> offered = new ArrayList<>(found.subList(0, Math.min(MOST, found.size())));
        if (!known.platforms().exactly()) {
            offered.add(newcomer(typed));
        }
        matches.setAll(offered);
    }

    PlaceChoice newcomer(String typed) {
        return PlaceChoice.newcomer(typed, FormDraft.sideOf(fields.channel.get()));
    }
}
