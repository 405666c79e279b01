package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A form at a place that is given another day or name while somebody types.
final class MovedFormTest {
    private static final long CHAMBER = 6;
    private static final LocalDate THURSDAY = FormPlay.TODAY.minusDays(1);
    private static final LocalDate WEDNESDAY = FormPlay.TODAY.minusDays(2);

    @TempDir Path folder;

    @Test
    void whatIsTypedAtAGatheringIsLoggedOnTheDayItWasCorrectedTo() {
        try (FormPlay play = new FormPlay(folder)) {
            PersonChoice ana = play.person("Ana Ruiz");
            Gathering there = gathering(play);
            play.form.begin(FormStart.at(there));
            play.fields().people.add(ana);
            play.fields().note.set("Saw the boat");
            play.form.begin(FormStart.at(moved(play, there, WEDNESDAY, "Evening")));
            assertThat(play.fields().when.get()).isEqualTo("18 Nov 2026");
            assertThat(play.fields().place.get()).returns("Evening", PlaceChoice::name).returns(WEDNESDAY, PlaceChoice::on);
            assertThat(play.fields().note.get()).isEqualTo("Saw the boat");
            play.form.save();
            assertThat(play.timeline(ana)).singleElement().returns(WEDNESDAY, InteractionRow::happenedOn);
            assertThat(gatherings(play).of(CHAMBER)).singleElement().returns(WEDNESDAY, Gathering::happenedOn).returns(1, Gathering::people);
        }
    }

    @Test
    void whatWaitedForANextTimeTakesTheDayAndTheNameAsTheyAreThen() {
        Gathering there;
        try (FormPlay before = new FormPlay(folder)) {
            there = gathering(before);
            before.form.begin(FormStart.at(there));
            before.fields().note.set("half a sen");
            before.fields().stance.set(Stance.GAVE);
        }
        try (FormPlay after = new FormPlay(folder)) {
            after.form.begin(FormStart.at(moved(after, there, WEDNESDAY, "Evening")));
            assertThat(after.fields().now()).returns("18 Nov 2026", FormDraft::when).returns("half a sen", FormDraft::note)
                    .returns(Stance.GAVE, FormDraft::stance);
            assertThat(after.fields().place.get()).returns("Evening", PlaceChoice::name).returns(WEDNESDAY, PlaceChoice::on);
        }
    }

    @Test
    void aDayAndAPlaceThatTheOwnerChoseStay() {
        try (FormPlay play = new FormPlay(folder)) {
            Gathering there = gathering(play);
            PlaceChoice elsewhere = FormStart.at(new PlatformCareRepository(play.database, FormPlay.CLOCK).find(1).orElseThrow()).place();
            play.form.begin(FormStart.at(there));
            play.fields().when.set("last monday");
            play.form.begin(FormStart.at(moved(play, there, WEDNESDAY, null)));
            assertThat(play.fields().when.get()).isEqualTo("last monday");
            play.form.clear();
            play.fields().place.set(elsewhere);
            play.form.begin(FormStart.at(moved(play, there, THURSDAY, null)));
            assertThat(play.fields().place.get()).isEqualTo(elsewhere);
            assertThat(play.fields().when.get()).as("nobody typed the day").isEqualTo("19 Nov 2026");
        }
    }

    @Test
    void whoIsCalledOtherwiseNowAndWhatIsOnTheOtherSideNowIsShownSo() {
        try (FormPlay play = new FormPlay(folder)) {
            PersonChoice ana = play.person("Ana Ruiz");
            play.form.begin(FormStart.with(ana));
            play.fields().people.add(PersonChoice.newcomer("Bo Olsen"));
            play.form.begin(FormStart.with(new PersonChoice(ana.id(), "Ana Olsen")));
            assertThat(play.fields().people).extracting(PersonChoice::name).containsExactly("Ana Olsen", "Bo Olsen");
            FormStart chamber = new FormStart(List.of(), new PlaceChoice(CHAMBER, null, null, "Chamber", PlatformKind.NONE, Side.IN_PERSON));
            play.form.begin(chamber);
            play.fields().note.set("half a sen");
            play.form.begin(new FormStart(List.of(), new PlaceChoice(CHAMBER, null, null, "Chamber", PlatformKind.NONE, Side.ONLINE)));
            assertThat(play.fields().now()).returns("half a sen", FormDraft::note)
                    .returns(FormDraft.usualChannel(play.fields().place.get(), Stance.TALKED), FormDraft::channel);
        }
    }

    private static Gathering gathering(FormPlay play) {
        GatheringRepository all = gatherings(play);
        return all.find(all.create(new NewGathering(CHAMBER, THURSDAY)).id()).orElseThrow();
    }

    private static Gathering moved(FormPlay play, Gathering there, LocalDate day, @Nullable String name) {
        gatherings(play).edit(there.id(), new NewGathering(CHAMBER, day, null, name, null, null));
        return gatherings(play).find(there.id()).orElseThrow();
    }

    private static GatheringRepository gatherings(FormPlay play) {
        return new GatheringRepository(play.database, FormPlay.CLOCK);
    }
}
