package app.klatch.demo;

import app.klatch.people.PersonFields;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody of the sample log with all that hangs on them. `introducer` is the place in the list of who led here, always
/// somebody further up, so that no circle can come about.
record SamplePerson(
        PersonFields fields,
        String shownName,
        About about,
        List<Point> points,
        List<Profile> profiles,
        List<Like> likes,
        @Nullable SamplePlate plate,
        @Nullable Integer introducer,
        List<Talk> talks,
        List<Step> steps,
        List<ForNextTime> forNextTime) {
    SamplePerson {
        points = List.copyOf(points);
        profiles = List.copyOf(profiles);
        likes = List.copyOf(likes);
        talks = talks.stream().sorted(Comparator.comparing(Talk::day)).toList();
        steps = List.copyOf(steps);
        forNextTime = List.copyOf(forNextTime);
    }

    /// What else is known of somebody.
    record About(List<String> roles, List<String> otherNames, List<ImportantDay> days, @Nullable String doNotMention) {
        About {
            roles = List.copyOf(roles);
            otherNames = List.copyOf(otherNames);
            days = List.copyOf(days);
        }
    }

    /// The day of the first talk.
    LocalDate met() {
        return talks.getFirst().day();
    }
}
