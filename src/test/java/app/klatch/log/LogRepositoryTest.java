package app.klatch.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.platforms.Platform;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogRepositoryTest {
    private static final List<String> NOTES = List.of("Boat in spring", "the new BOAT", "choir, twice", "çhoir practice", "");

    @TempDir Path folder;
    private FormPlay play;
    private LogRepository log;
    private List<Platform> platforms;
    private final TreeMap<Long, NewInteraction> entries = new TreeMap<>();

    @BeforeEach
    void open() {
        play = new FormPlay(folder);
        log = new LogRepository(play.database);
        platforms = new PlatformRepository(play.database, FormPlay.CLOCK).all();
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void everyFilterLetsThroughWhatANaiveOneDoes() {
        Random random = new Random(7);
        List<Long> people = List.of(play.person("Ana").id(), play.person("Bo").id(), play.person("Cem").id());
        play.database.writeInBulk(_ -> {
            for (int i = 0; i < 400; i++) {
                add(random, people);
            }
            return 0;
        });
        for (int i = 0; i < 300; i++) {
            LogFilter filter = filter(random, people);
            assertThat(log.list(filter).ids()).as(filter.toString()).isEqualTo(naive(filter));
        }
        assertThat(log.count()).isEqualTo(400);
    }

    @Test
    void headingsStandOverTheEntriesOfTheirDayMonthOrYear() {
        add(LocalDate.of(2026, 11, 1), DatePrecision.DAY);
        add(LocalDate.of(2026, 11, 1), DatePrecision.MONTH);
        add(LocalDate.of(2026, 11, 1), DatePrecision.ABOUT);
        add(LocalDate.of(2026, 11, 19), DatePrecision.DAY);
        LogListing listing = log.list(LogFilter.NONE);
        assertThat(listing).extracting(line -> line.heading() == null ? "" + line.id() : line.heading().inFull()).containsExactly(
                "Thursday, 19 November 2026", "4", "November 2026", "2", "Sunday, 1 November 2026", "3", "1");
        for (int at = 0; at < listing.ids().size(); at++) {
            assertThat(listing.get(listing.lineOf(at))).isEqualTo(new LogLine(null, listing.ids().get(at), at));
        }
    }

    @Test
    void aLineKnowsEverybodyWhoTookPart() {
        PersonChoice ana = play.person("Ana");
        PersonChoice bo = play.person("Bo");
        long id = play.interactions.add(new NewInteraction(FormPlay.TODAY, List.of(bo.id(), ana.id()), null, null, null, Stance.GAVE, null, "x"));
        assertThat(log.rows(List.of(99L, id))).singleElement().satisfies(row -> {
            assertThat(row.people()).containsExactly(bo, ana);
            assertThat(row.entry().note()).isEqualTo("x");
        });
    }

    @Test
    void noListReadsTheWholeLogButFromTheIndexOfTheDays() {
        PersonChoice ana = new PersonChoice(1, "Ana");
        Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), "Mar 2026");
        for (LogFilter filter : List.of(LogFilter.NONE, LogFilter.NONE.withChannel(Channel.PHONE), LogFilter.NONE.withStance(Stance.GAVE),
                LogFilter.NONE.withKind(PlatformKind.NONE), LogFilter.NONE.withSide(Side.ONLINE),
                LogFilter.NONE.withPlatform(new PlatformChoice(1, "Facebook")))) {
            assertThat(plan(filter)).anyMatch(step -> step.contains("SCAN i USING COVERING INDEX interaction_day"))
                    .noneMatch(step -> step.contains("TEMP B-TREE FOR GROUP BY") || step.contains("TEMP B-TREE FOR ORDER BY"));
        }
        assertThat(plan(LogFilter.NONE.withPeriod(march)))
                .anyMatch(step -> step.contains("SEARCH i USING COVERING INDEX interaction_day (happened_on>? AND happened_on<?)"));
        assertThat(plan(LogFilter.NONE.withPerson(ana).withPeriod(march).withStance(Stance.GOT)))
                .anyMatch(step -> step.contains("SEARCH ip USING COVERING INDEX interaction_person_person"))
                .noneMatch(step -> step.startsWith("SCAN"));
        assertThat(plan(LogFilter.NONE.withText("boat").withPerson(ana)))
                .anyMatch(step -> step.contains("SCAN s VIRTUAL TABLE INDEX"))
                .noneMatch(step -> step.startsWith("SCAN i") || step.startsWith("SCAN ip"));
        for (String sql : List.of(LogRepository.ROWS, LogRepository.PEOPLE)) {
            assertThat(explain(sql.replace(":ids", "'[1]'"))).noneMatch(step -> step.startsWith("SCAN") && !step.contains("VIRTUAL"));
        }
    }

    private List<String> plan(LogFilter filter) {
        LogQuery query = LogQuery.of(filter);
        return play.database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + query.sql()).bindMap(query.bindings())
                .map((row, _) -> row.getString("detail")).list());
    }

    private List<String> explain(String sql) {
        return play.database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql).map((row, _) -> row.getString("detail")).list());
    }

    private void add(LocalDate day, DatePrecision precision) {
        play.interactions.add(new NewInteraction(day, precision, List.of(), null, null, null, Stance.TALKED, null, null, null, null, null, null));
    }

    private void add(Random random, List<Long> people) {
        VagueDay when = new VagueDay(LocalDate.of(2026, 11, 20).minusDays(random.nextInt(60)), any(random, List.of(DatePrecision.values())));
        NewInteraction entry = new NewInteraction(when.day(), when.precision(),
                people.stream().filter(_ -> random.nextInt(3) == 0).toList(), random.nextInt(3) == 0 ? null : any(random, platforms).id(), null,
                random.nextInt(4) == 0 ? null : any(random, List.of(Channel.values())), any(random, List.of(Stance.values())), null, null, null,
                any(random, NOTES), random.nextInt(5) == 0 ? "boat sold" : null, null);
        entries.put(play.interactions.add(entry), entry);
    }

    private LogFilter filter(Random random, List<Long> people) {
        LocalDate from = LocalDate.of(2026, 11, 20).minusDays(random.nextInt(70));
        return new LogFilter(maybe(random, PlatformKind.values()), maybe(random, Side.values()), maybe(random, Channel.values()),
                maybe(random, Stance.values()), random.nextInt(3) > 0 ? null : new PersonChoice(any(random, people), ""),
                random.nextInt(3) > 0 ? null : new PlatformChoice(any(random, platforms).id(), ""),
                random.nextInt(3) > 0 ? null : new Period(random.nextBoolean() ? from : null, random.nextBoolean() ? from.plusDays(20) : null, ""),
                any(random, List.of("", "", "boat", "CHO", "\"", "spring boat", "sold -")));
    }

    private List<Long> naive(LogFilter filter) {
        Comparator<Long> order = Comparator.<Long, LocalDate>comparing(id -> entry(id).happenedOn())
                .thenComparingInt(id -> entry(id).precision() == DatePrecision.YEAR ? 2 : entry(id).precision() == DatePrecision.MONTH ? 1 : 0)
                .thenComparing(Comparator.naturalOrder());
        return entries.keySet().stream().filter(id -> passes(filter, entry(id))).sorted(order.reversed()).toList();
    }

    private boolean passes(LogFilter filter, NewInteraction entry) {
        Platform place = platforms.stream().filter(one -> entry.platformId() != null && one.id() == entry.platformId()).findFirst().orElse(null);
        return (filter.kind() == null || (place != null && place.kind() == filter.kind()))
                && (filter.side() == null || side(entry, place) == filter.side())
                && (filter.channel() == null || filter.channel() == entry.channel())
                && (filter.stance() == null || filter.stance() == entry.stance())
                && (filter.person() == null || entry.people().contains(filter.person().id()))
                && (filter.platform() == null || Long.valueOf(filter.platform().id()).equals(entry.platformId()))
                && (filter.period() == null || within(filter.period(), entry.happenedOn()))
                && hasWords(filter.text(), (entry.note() + " " + entry.outcome()).toLowerCase(Locale.ROOT).replace('ç', 'c'));
    }

    private static boolean within(Period period, LocalDate day) {
        return (period.from() == null || !day.isBefore(period.from())) && (period.to() == null || !day.isAfter(period.to()));
    }

    private static @Nullable Side side(NewInteraction entry, @Nullable Platform place) {
        if (entry.channel() != null) {
            return entry.channel() == Channel.IN_PERSON ? Side.IN_PERSON : Side.ONLINE;
        }
        return place == null ? null : place.side();
    }

    private static boolean hasWords(String typed, String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("[ ,]+")));
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\" -]+")).filter(word -> !word.isEmpty())
                .allMatch(typedWord -> words.stream().anyMatch(word -> word.startsWith(typedWord)));
    }

    private NewInteraction entry(long id) {
        return entries.get(id);
    }

    private static <T> @Nullable T maybe(Random random, T[] values) {
        return random.nextInt(4) > 0 ? null : any(random, List.of(values));
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
