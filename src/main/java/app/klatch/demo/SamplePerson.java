package app.klatch.demo;

import app.klatch.people.PersonFields;
import app.klatch.plates.Plate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody of the sample log with all that hangs on them. `introducer` is the place in the list of who led here, always
/// somebody further up, so that no circle can come about.
record SamplePerson(
        PersonFields fields,
        String shownName,
        List<String> emails,
        List<String> phones,
        List<Profile> profiles,
        List<String> interests,
        @Nullable Plate plate,
        @Nullable Integer introducer,
        List<Talk> talks,
        List<Step> steps) {
    SamplePerson {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        profiles = List.copyOf(profiles);
        interests = List.copyOf(interests);
        talks = talks.stream().sorted(Comparator.comparing(Talk::day)).toList();
        steps = List.copyOf(steps);
    }

    /// The day of the first talk.
    LocalDate met() {
        return talks.getFirst().day();
    }
}
