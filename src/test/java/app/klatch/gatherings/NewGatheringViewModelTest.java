package app.klatch.gatherings;

import static app.klatch.gatherings.GatheringSetting.CHAMBER;
import static app.klatch.gatherings.GatheringSetting.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.dates.DateWords;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Creating a gathering in words.
final class NewGatheringViewModelTest {
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
    void aPlannedOneThatComesAgainIsCreatedInOneStep() {
        write("chamber", "thu 17:30", "Harvest evening", "every 4th Thursday");
        assertThat(form.whenSaid()).isEqualTo("Thursday, 26 November 2026, 17:30 · planned");
        assertThat(form.againSaid()).isEqualTo("every 4th Thu of the month · next Thu 24 Dec, Thu 28 Jan");
        assertThat(form.create()).isNull();
        assertThat(at.lastSaid()).isEqualTo("Created · Harvest evening, Thu 26 Nov, 17:30");
        Gathering made = at.rooms.gatherings().find(opened.getFirst()).orElseThrow();
        assertThat(made.platformId()).isEqualTo(CHAMBER);
        assertThat(made.startsAt()).isEqualTo(LocalTime.of(17, 30));
        assertThat(made.seriesId()).isNotNull();
        at.undo();
        assertThat(at.rooms.gatherings().of(CHAMBER)).isEmpty();
        assertThat(at.rooms.gatherings().series().of(CHAMBER)).isEmpty();
    }

    @Test
    void aDayWithoutAYearMayJustBeOver() {
        write("chamber", "18 nov", "", "");
        assertThat(form.whenSaid()).isEqualTo("Wednesday, 18 November 2026");
        write("chamber", "18 may", "", "");
        assertThat(form.create()).isNull();
        assertThat(at.lastSaid()).isEqualTo("Created · Chamber after-hours, Tue 18 May 2027");
    }

    @Test
    void oneThatIsThereAlreadyIsOpenedAndSaid() {
        long there = at.gathering(FRIDAY.minusDays(1));
        write("Chamber after-hours", "yesterday", "", "");
        form.create();
        assertThat(opened).containsExactly(there);
        assertThat(at.lastSaid()).isEqualTo("There was one already · Chamber after-hours, Yesterday");
        assertThat(at.toasts.offersUndo()).as("nothing to take back").isFalse();
        assertThat(at.rooms.gatherings().find(there)).isPresent();
    }

    @Test
    void aNameThatFitsTwoPlacesIsAsked() {
        at.rooms.platforms().findOrAdd("Rotary breakfast", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        at.rooms.platforms().findOrAdd("Rotary supper", PlatformKind.COCKTAIL_PARTY, Side.IN_PERSON);
        form.begin(0, () -> {});
        write("rotary", "", "", "");
        assertThat(form.create()).isEqualTo("Which place is meant? Choose one under the name.");
        assertThat(form.match().get().choices()).extracting(SaidGathering::placeName)
                .containsExactly("Rotary breakfast", "Rotary supper", "rotary", "rotary");
        form.choose(form.match().get().choices().get(1));
        assertThat(form.create()).isNull();
        assertThat(at.rooms.gatherings().find(opened.getFirst()).map(Gathering::platform)).contains("Rotary supper");
    }

    @Test
    void aPlaceThatIsNewIsMadeAlong() {
        write("Tech Tuesdays", "3 days ago", "", "");
        form.create();
        assertThat(at.rooms.gatherings().find(opened.getFirst())).hasValueSatisfying(made -> {
            assertThat(made.platform()).isEqualTo("Tech Tuesdays");
            assertThat(made.side()).isEqualTo(Side.IN_PERSON);
            assertThat(made.happenedOn()).isEqualTo(FRIDAY.minusDays(3));
        });
        at.undo();
        assertThat(at.rooms.platforms().all()).hasSize(8);
    }

    @Test
    void withoutADayItIsTheNextOfTheRhythmOrToday() {
        write("chamber", "", "", "every second thursday");
        form.create();
        assertThat(at.rooms.gatherings().find(opened.getLast()).map(Gathering::happenedOn)).contains(FRIDAY.plusDays(6));
        form.begin(CHAMBER, () -> {});
        assertThat(form.where().get()).isEqualTo("Chamber after-hours");
        form.create();
        assertThat(at.rooms.gatherings().find(opened.getLast()).map(Gathering::happenedOn)).contains(FRIDAY);
    }

    @Test
    void whatIsNoDayNoRhythmOrNoPlaceIsSaidAndNothingIsWritten() {
        assertThat(form.create()).isEqualTo("Where is it? Name a place.");
        write("chamber", "31 Feb", "", "");
        assertThat(form.create()).contains("on no calendar");
        write("chamber", "", "", "now and then");
        assertThat(form.create()).isEqualTo(GatheringDayWords.NO_RHYTHM);
        assertThat(at.rooms.gatherings().of(CHAMBER)).isEmpty();
        assertThat(form.again().get()).isEqualTo("now and then");
    }

    @Test
    void anArchivedPlaceIsMeantByItsFullNameOnly() {
        new PlatformCareRepository(at.database, GatheringSetting.CLOCK).archive(CHAMBER);
        form.begin(0, () -> {});
        write("chamber", "", "", "");
        assertThat(form.place().get()).isInstanceOf(PlaceMatch.Place.New.class);
        write("chamber after-hours", "", "", "");
        assertThat(form.create()).isNull();
        at.model.show(opened.getFirst());
        assertThat(at.page().closed()).isTrue();
    }

    @Test
    void aPlaceThatWasMergedIsKnownByItsOldNameAndNotCalledNew() {
        long rotary = at.rooms.platforms().findOrAdd("Rotary lunch", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON);
        new PlatformMergeRepository(at.database, GatheringSetting.CLOCK).merge(CHAMBER, rotary, "Merge");
        long there = at.gathering(FRIDAY.minusDays(1));
        form.begin(0, () -> {});
        write("rotary LUNCH", "yesterday", "", "");
        assertThat(form.place().get()).isInstanceOf(PlaceMatch.Place.Known.class);
        form.create();
        assertThat(opened).as("of the place it became part of").containsExactly(there);
        assertThat(at.lastSaid()).startsWith("There was one already");
    }

    private void write(String where, String when, String name, String again) {
        form.where().set(where);
        form.when().set(when);
        form.name().set(name);
        form.again().set(again);
    }
}
