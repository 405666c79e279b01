package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.CHAMBER;
import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.RhythmWords;
import app.klatch.platforms.Series;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new gathering is typed for a day on which the place has one: nothing of what was typed is lost, and nothing is overwritten unasked.
final class AlreadyThereTest {
    @TempDir Path folder;
    private final List<Long> opened = new ArrayList<>();
    private GatheringSetting at;
    private NewGatheringViewModel form;

    @BeforeEach
    void open() {
        at = new GatheringSetting(folder);
        form = new NewGatheringViewModel(at.rooms, new DateWords(Locale.UK), at.acts, opened::add);
        form.begin(0, () -> {});
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void whatWasTypedIsWrittenOntoTheOneThereIsOnceThatIsAnswered() {
        long there = there(null, null, null);
        write("today 18:00", "Evening", "every second friday");
        assertThat(form.create()).isNull();
        assertThat(opened).as("the form stays open").isEmpty();
        assertThat(form.question(asked())).isEqualTo("Chamber after-hours has a gathering today already. A place has one a day.");
        assertThat(asked().offer()).isEqualTo("Write “Evening”, 18:00, every 2nd Fri onto it");
        form.writeOnto(asked());
        assertThat(opened).containsExactly(there);
        assertThat(at.lastSaid()).isEqualTo("Written · Evening, Today, 18:00");
        Gathering now = at.rooms.gatherings().find(there).orElseThrow();
        assertThat(now).extracting(Gathering::name, Gathering::startsAt, Gathering::note).containsExactly("Evening", LocalTime.of(18, 0), "in the hall");
        Series series = at.rooms.gatherings().series().of(CHAMBER).getFirst();
        assertThat(series).extracting(Series::id, Series::name, Series::startsAt).containsExactly(now.seriesId(), "Evening", LocalTime.of(18, 0));
        assertThat(at.rooms.gatherings().upcoming(FRIDAY.plusDays(1), 3)).extracting(Gathering::happenedOn).containsExactly(FRIDAY.plusDays(14));
        at.undo();
        assertThat(at.rooms.gatherings().find(there).orElseThrow()).extracting(Gathering::name, Gathering::startsAt, Gathering::seriesId)
                .containsOnlyNulls();
        assertThat(at.rooms.gatherings().series().of(CHAMBER)).isEmpty();
    }

    @Test
    void whatItHasIsOnlyChangedWhenThatIsSaid() {
        long there = there(LocalTime.of(7, 30), "Morning", "every friday");
        write("today 18:00", "Evening", "");
        form.create();
        assertThat(form.question(asked()))
                .isEqualTo("Chamber after-hours has a gathering today already: “Morning”, 07:30, every Fri. A place has one a day.");
        assertThat(asked().overwrites()).isTrue();
        assertThat(asked().offer()).isEqualTo("Change it to “Evening”, 18:00");
        assertThat(at.rooms.gatherings().find(there).map(Gathering::name)).contains("Morning");
        form.when().set("tomorrow 18:00");
        assertThat(form.already().get()).as("it is another day").isNull();
        assertThat(form.name().get()).isEqualTo("Evening");
        form.create();
        assertThat(opened).doesNotContain(there).hasSize(1);
    }

    @Test
    void anotherRhythmIsAskedAboutAndThenTheSeriesComesInIt() {
        there(null, null, "every friday");
        write("today", "", "monthly on the 20th");
        form.create();
        assertThat(asked().offer()).isEqualTo("Change it to monthly on the 20th");
        form.writeOnto(asked());
        assertThat(at.rooms.gatherings().series().of(CHAMBER)).singleElement()
                .satisfies(series -> assertThat(RhythmWords.say(series.rhythm())).isEqualTo("monthly on the 20th"));
    }

    @Test
    void whatItHasAlreadyIsNoQuestion() {
        long there = there(LocalTime.of(7, 30), "Morning", "every friday");
        write("today 7:30", "Morning", "every friday");
        form.create();
        assertThat(form.already().get()).isNull();
        assertThat(opened).containsExactly(there);
        assertThat(at.lastSaid()).startsWith("There was one already");
    }

    @Test
    void itIsOpenedAsItIsWhenThatIsChosen() {
        long there = there(null, null, null);
        write("today", "Evening", "");
        form.create();
        form.openThere(asked());
        assertThat(opened).containsExactly(there);
        assertThat(at.rooms.gatherings().find(there).map(Gathering::title)).contains("Chamber after-hours");
    }

    private long there(@Nullable LocalTime time, @Nullable String name, @Nullable String rhythm) {
        Long series = rhythm == null ? null : (Long) at.rooms.gatherings().series().create(
                new Series(0, CHAMBER, name, FRIDAY, RhythmWords.read(rhythm, FRIDAY).orElseThrow(), time, null));
        return at.rooms.gatherings().create(new NewGathering(CHAMBER, FRIDAY, time, name, "in the hall", series)).id();
    }

    private AlreadyThere asked() {
        return Objects.requireNonNull(form.already().get());
    }

    private void write(String when, String name, String again) {
        form.where().set("chamber");
        form.when().set(when);
        form.name().set(name);
        form.again().set(again);
    }
}
