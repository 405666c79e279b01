package app.klatch.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A talk and who took part, first whom it is told of.
record Said(List<Long> people, Talk talk) {
    /// All talks by day, so that a later one gets the larger id, as in a log that was lived; and what was said to everybody.
    static List<Said> all(List<SamplePerson> people, List<Talk> broadcasts) {
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            long id = i + 1L;
            people.get(i).talks().forEach(talk -> all.add(new Said(ids(id, talk), talk)));
        }
        broadcasts.forEach(talk -> all.add(new Said(List.of(), talk)));
        all.sort(Comparator.comparing((Said said) -> said.talk().day()));
        return all;
    }

    private static List<Long> ids(long first, Talk talk) {
        return LongStream.concat(LongStream.of(first), talk.detail().with().stream().mapToLong(place -> place + 1L)).boxed().toList();
    }

    /// The gathering it was said at, if it was at one.
    @Nullable Occasion occasion(Places places) {
        return occasion(talk.place(), talk.day(), places);
    }

    private @Nullable Occasion occasion(@Nullable String place, LocalDate day, Places places) {
        return place != null && places.isGathering(place) && talk.detail().hasDay() ? new Occasion(place, day) : null;
    }
}
