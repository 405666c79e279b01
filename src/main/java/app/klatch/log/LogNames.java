package app.klatch.log;

import app.klatch.people.PeopleSearchRepository;
import app.klatch.ui.Background;
import java.util.List;
import java.util.function.Consumer;

/// Who, where and when may be meant by words typed into a filter.
public final class LogNames {
    private static final int MOST = 6;

    private final PeopleSearchRepository search;
    private final PlaceRepository places;
    private final PeriodWords periods;
    private final Background background;

    LogNames(PeopleSearchRepository search, PlaceRepository places, PeriodWords periods, Background background) {
        this.search = search;
        this.places = places;
        this.periods = periods;
        this.background = background;
    }

    void people(String typed, Consumer<List<PersonChoice>> found) {
        background.run(() -> PeopleFieldViewModel.fitting(search, typed, MOST), found);
    }

    void platforms(String typed, Consumer<List<PlatformChoice>> found) {
        background.run(() -> PlaceRepository.fitting(places.platforms(), typed).stream().limit(MOST)
                .map(place -> new PlatformChoice(place.platformId(), place.name())).toList(), found);
    }

    void periods(String typed, Consumer<List<Period>> found) {
        found.accept(periods.read(typed).stream().toList());
    }
}
