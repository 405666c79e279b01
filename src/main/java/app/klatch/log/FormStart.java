package app.klatch.log;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.TendedPlatform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form knows already from where it stands: the person of the page, or the platform, or the gathering and its day. Two
/// forms at the same place share one draft.
public record FormStart(List<PersonChoice> people, @Nullable PlaceChoice place) {
    /// Nothing is known.
    public static final FormStart EMPTY = new FormStart(List.of(), null);

    public FormStart {
        people = List.copyOf(people);
    }

    /// On a person's page.
    public static FormStart with(PersonChoice person) {
        return new FormStart(List.of(person), null);
    }

    /// On a platform's page.
    public static FormStart at(TendedPlatform platform) {
        return new FormStart(List.of(), new PlaceChoice(platform.id(), null, null, platform.name(), platform.kind(), platform.side()));
    }

    /// On the page of a gathering, whose day it is then.
    public static FormStart at(Gathering gathering) {
        return new FormStart(List.of(), new PlaceChoice(gathering.platformId(), gathering.id(), gathering.happenedOn(), gathering.title(),
                gathering.kind(), gathering.side()));
    }

    /// The form as it stands there before anything is said.
    FormDraft fresh() {
        return FormDraft.of(people, place == null ? "" : place.dayTyped(), place, "");
    }

    /// Tells the place from every other, for the draft that is kept there.
    String key() {
        return "people" + people.stream().map(PersonChoice::id).toList() + " platform " + (place == null ? null : place.platformId())
                + " gathering " + (place == null ? null : place.gatheringId());
    }
}
