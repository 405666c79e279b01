package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Series;
import app.klatch.platforms.SeriesRepository;
import app.klatch.review.ReviewItem.Ask;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Step 8: the gatherings to come, and one thing to ask everybody expected there.
final class NextWeekStepTest {
    @TempDir Path folder;
    private ReviewLog log;

    @BeforeEach
    void open() {
        log = new ReviewLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aGatheringOfTheNextSevenDaysTellsWhomToAskWhat() {
        long agenda = log.person("Ana Ruiz");
        log.execute("INSERT INTO agenda_line (uid, person_id, text, created_at, created_zone) VALUES ('a', ?, 'the twins', '2026-11-01T10:00:00Z', 'UTC')", agenda);
        log.step(agenda, Owner.ME, FRIDAY.plusDays(9), "not this one");
        long mine = log.person("Bo");
        log.step(mine, Owner.ME, FRIDAY.plusDays(9), "send the deck");
        long theirs = log.person("Cem");
        log.step(theirs, Owner.THEM, FRIDAY.plusDays(9), "signed form");
        long seeker = log.person("Dana");
        log.interest(seeker, "looks for a berth");
        long talked = log.person("Eve");
        log.note(log.talk(FRIDAY.minusDays(9), Stance.TALKED, Channel.PHONE, talked), "the new shop opens in December");
        gathering(FRIDAY.plusDays(6), List.of(agenda, mine, theirs, seeker, talked, log.person("Finn")));
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("Autumn evening");
            assertThat(item.context()).isEqualTo("Chamber after-hours · networking event");
            assertThat(item.reason()).isEqualTo("Thu 26 Nov at 18:00, with 6 people you expect.");
            assertThat(item.asks()).extracting(Ask::name).containsExactly("Ana Ruiz", "Bo", "Cem", "Dana", "Eve", "Finn");
            assertThat(item.asks()).extracting(Ask::what).containsExactly("You wanted to talk about: The twins.", "You meant to: Send the deck.",
                    "You are waiting for: Signed form.", "Looks for a berth. Any luck?", "Last time: The new shop opens in December.", "");
        });
    }

    @Test
    void todayAndTheWeekAfterAreNotOfNextWeek() {
        gathering(FRIDAY, List.of());
        gathering(FRIDAY.plusDays(8), List.of());
        assertThat(step()).isEmpty();
    }

    @Test
    void aSeriesIsReckonedAndHasTheSameSubjectEveryTime() {
        new SeriesRepository(log.database, ReviewLog.CLOCK).create(new Series(0, platform(), null, FRIDAY.minusDays(60),
                new Rhythm.Weekly(1, DayOfWeek.TUESDAY), null, null));
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.reason()).isEqualTo("Tue 24 Nov. Whom do you expect there?");
            assertThat(item.id()).isZero();
            assertThat(item.subject()).startsWith("series:").endsWith(":2026-11-24");
        });
        assertThat(step()).isEqualTo(step());
    }

    @Test
    void ofASeriesTheSubjectStaysWhenTheDateIsStoredOrMoved() {
        long series = new SeriesRepository(log.database, ReviewLog.CLOCK).create(new Series(0, platform(), null, FRIDAY.minusDays(60),
                new Rhythm.Weekly(1, DayOfWeek.TUESDAY), null, null));
        String reckoned = step().getFirst().subject();
        gathering(FRIDAY.plusDays(4), List.of());
        log.execute("UPDATE gathering SET series_id = ?", series);
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.id()).isNotZero();
            assertThat(item.subject()).isEqualTo(reckoned);
        });
        log.execute("UPDATE gathering SET happened_on = ?", FRIDAY.plusDays(5).toString());
        assertThat(step()).singleElement().extracting(ReviewItem::subject).isEqualTo(reckoned);
    }

    @Test
    void aDateOfASeriesThatWasDecidedByItsOwnUidBeforeStaysDecided() {
        long series = new SeriesRepository(log.database, ReviewLog.CLOCK).create(new Series(0, platform(), null, FRIDAY.minusDays(60),
                new Rhythm.Weekly(1, DayOfWeek.TUESDAY), null, null));
        gathering(FRIDAY.plusDays(4), List.of());
        String own = step().getFirst().subject();
        log.execute("UPDATE gathering SET series_id = ?", series);
        assertThat(step()).singleElement().extracting(ReviewItem::subject).isNotEqualTo(own);
        var _ = new ReviewDecisionRepository(log.database, ReviewLog.CLOCK).decide(LocalDate.of(2026, 11, 16),
                new ReviewDecisionRepository.Decision(ReviewStep.NEXT_WEEK, own, "SKIP", "skipped once"), "Skip", () -> 0);
        assertThat(step()).singleElement().extracting(ReviewItem::subject).isEqualTo(own);
    }

    @Test
    void whereNobodyIsTickedTheRegularsAreExpectedAlsoOfADateThatOnlyASeriesTellsOf() {
        long ana = log.person("Ana Ruiz");
        long bo = log.person("Bo");
        log.interest(ana, "looks for a berth");
        gathering(FRIDAY.minusDays(17), List.of(ana, bo));
        gathering(FRIDAY.minusDays(10), List.of(ana));
        long series = new SeriesRepository(log.database, ReviewLog.CLOCK).create(new Series(0, platform(), null, FRIDAY.minusDays(60),
                new Rhythm.Weekly(1, DayOfWeek.TUESDAY), null, null));
        log.execute("UPDATE gathering SET series_id = ?", series);
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.id()).isZero();
            assertThat(item.reason()).isEqualTo("Tue 24 Nov. Nobody is ticked yet: this is who comes regularly.");
            assertThat(item.asks()).containsExactly(new Ask(ana, "Ana Ruiz", "Looks for a berth. Any luck?"));
        });
        log.execute("DELETE FROM attendance WHERE person_id = ?", ana);
        assertThat(step()).singleElement().satisfies(item -> {
            assertThat(item.reason()).isEqualTo("Tue 24 Nov. Nobody is ticked yet: this is who was there the last time.");
            assertThat(item.asks()).extracting(Ask::name).containsExactly("Bo");
        });
        log.archive(bo);
        assertThat(step()).singleElement().extracting(ReviewItem::reason).isEqualTo("Tue 24 Nov. Whom do you expect there?");
    }

    @Test
    void twoDatesHaveEachTheirOwnPeople() {
        long ana = log.person("Ana Ruiz");
        gathering(FRIDAY.plusDays(2), List.of(ana));
        gathering(FRIDAY.plusDays(3), List.of(log.person("Bo"), ana));
        assertThat(step()).extracting(item -> item.asks().stream().map(Ask::name).toList())
                .containsExactly(List.of("Ana Ruiz"), List.of("Ana Ruiz", "Bo"));
    }

    @Test
    void onePersonIsExpectedInTheSingular() {
        gathering(FRIDAY.plusDays(1), List.of(log.person("Ana Ruiz")));
        assertThat(step()).singleElement().extracting(ReviewItem::reason).isEqualTo("Tomorrow at 18:00, with one person you expect.");
    }

    private void gathering(LocalDate day, List<Long> people) {
        GatheringRepository gatherings = new GatheringRepository(log.database, ReviewLog.CLOCK);
        gatherings.attend(gatherings.create(new NewGathering(platform(), day, LocalTime.of(18, 0), "Autumn evening", null, null)).id(), people);
    }

    private long platform() {
        return log.database.read(h -> h.createQuery("SELECT id FROM platform WHERE name = 'Chamber after-hours'").mapTo(Long.class).one());
    }

    private List<ReviewItem> step() {
        return log.items(ReviewStep.NEXT_WEEK);
    }
}
