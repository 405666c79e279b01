package app.klatch.board;

import static app.klatch.board.BoardSetting.CHAMBER;
import static app.klatch.board.BoardSetting.CLOCK;
import static app.klatch.board.BoardSetting.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Stance;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.Platform;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Series;
import app.klatch.platforms.SeriesRepository;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BoardRepositoryTest {
    @TempDir Path folder;
    private BoardSetting setting;

    @BeforeEach
    void open() {
        setting = new BoardSetting(folder);
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void somebodyIsThereOnceByPresenceAttendanceOrInteractionButNotByABroadcast() {
        PlatformRepository platforms = new PlatformRepository(setting.database, CLOCK);
        long ana = setting.person("Ana");
        long omar = setting.person("Omar");
        long wei = setting.person("Wei");
        platforms.addPresence(ana, CHAMBER, "ana", null);
        platforms.attend(CHAMBER, TODAY, ana);
        platforms.attend(CHAMBER, TODAY, omar);
        setting.talk(ana, CHAMBER, Stance.TALKED, TODAY);
        setting.talk(wei, CHAMBER, Stance.BROADCAST, TODAY);
        assertThat(chamber().people()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void asManyAreThereAsTheirListSays(long seed) {
        Random random = new Random(seed);
        PlatformRepository platforms = new PlatformRepository(setting.database, CLOCK);
        List<Long> people = IntStream.range(0, 12).mapToObj(n -> setting.person("Person " + n)).toList();
        List<Long> ids = platforms.all().stream().map(Platform::id).toList();
        for (int n = 0; n < 60; n++) {
            long person = people.get(random.nextInt(people.size()));
            long platform = ids.get(random.nextInt(ids.size()));
            LocalDate day = TODAY.plusDays(random.nextInt(-5, 6));
            switch (random.nextInt(6)) {
                case 0 -> platforms.addPresence(person, platform, "handle" + n, null);
                case 1 -> platforms.attend(platform, day, person);
                case 2, 3 -> setting.talk(person, platform, Stance.BROADCAST, day);
                default -> setting.talk(person, platform, Stance.TALKED, day);
            }
        }
        new PersonRepository(setting.database, CLOCK).archive(people.subList(0, 3));
        PlatformListRepository lists = new PlatformListRepository(setting.database, CLOCK);
        assertThat(new BoardRepository(setting.database, CLOCK).cards()).hasSameSizeAs(ids)
                .allSatisfy(card -> assertThat(card.people()).as(card.name()).isEqualTo(lists.people(card.id()).size()))
                .anyMatch(card -> card.people() > 0);
    }

    @Test
    void onlyTwoWayInteractionsOfThisMonthUpToTodayCount() {
        long ana = setting.person("Ana");
        setting.talk(ana, CHAMBER, Stance.TALKED, TODAY);
        setting.talk(ana, CHAMBER, Stance.GAVE, TODAY.withDayOfMonth(1));
        setting.talk(ana, CHAMBER, Stance.PITCHED, TODAY);
        setting.talk(ana, CHAMBER, Stance.BROADCAST, TODAY);
        setting.talk(ana, CHAMBER, Stance.TALKED, TODAY.withDayOfMonth(1).minusDays(1));
        setting.talk(ana, CHAMBER, Stance.TALKED, TODAY.plusDays(1));
        assertThat(chamber().twoWay()).isEqualTo(2);
    }

    @Test
    void theRhythmIsThatOfTheSeriesThatGoesOn() {
        SeriesRepository series = new SeriesRepository(setting.database, CLOCK);
        series.create(new Series(0, CHAMBER, null, TODAY, new Rhythm.Weekly(2, DayOfWeek.TUESDAY), LocalTime.of(7, 30), null));
        series.create(new Series(0, CHAMBER, null, TODAY, new Rhythm.Weekly(1, DayOfWeek.MONDAY), null, TODAY.minusDays(1)));
        assertThat(CardWords.line(chamber())).endsWith("every 2nd Tue 7:30");
    }

    @ParameterizedTest
    @CsvSource(value = {"null, 0", "'7', 1", "'7,7,7', 1", "'10000,3,10000,12', 3"}, nullValues = "null")
    void differentNumbersAreCounted(String ids, int expected) {
        assertThat(BoardRepository.distinct(ids).cardinality()).isEqualTo(expected);
    }

    @Test
    void theBoardIsReadByIndexesThatHoldAllItNeeds() {
        List<String> plan = setting.database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + BoardRepository.CARDS)
                .bind("today", TODAY).bind("first", TODAY).map((row, _) -> row.getString("detail")).list());
        assertThat(plan).anyMatch(step -> step.matches("SEARCH i USING COVERING INDEX interaction_(platform|stance) \\(platform_id=\\?\\)"))
                .anyMatch(step -> step.matches("SEARCH i USING (COVERING )?INDEX interaction_platform \\(platform_id=\\? AND happened_on>\\? AND happened_on<\\?\\)"))
                .anyMatch(step -> step.contains("SEARCH ip USING COVERING INDEX"))
                .noneMatch(step -> step.matches("SCAN (i|ip|g|a|s|series|presence|interaction|interaction_person|person)\\b.*"));
    }

    private PlatformCard chamber() {
        return new BoardRepository(setting.database, CLOCK).cards().stream().filter(card -> card.id() == CHAMBER).findFirst().orElseThrow();
    }
}
