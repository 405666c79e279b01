package app.klatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sample log is told from today, and today may be any day.
final class EveryDayTest {
    @Test
    void onNoDayOfTheYearDoesATalkOfTheCastLieInTheFutureOrAPlanInThePast() {
        Stream.iterate(LocalDate.of(2026, 11, 20), day -> day.plusDays(1)).limit(366).forEach(today -> {
            Places places = new Places(List.of(), today);
            List<SamplePerson> cast = Cast.people(today, places);
            assertThat(cast.stream().flatMap(person -> person.talks().stream()).map(Talk::day)).allMatch(day -> !day.isAfter(today));
            assertThat(Meeting.all(today, places).stream().map(Meeting::day).filter(day -> day.isAfter(today))).as("%s", today).hasSize(2);
            assertThat(cast.get(1).talks().getLast().day()).as("Omar was met lately on %s", today).isAfter(today.minusDays(4));
        });
    }
}
