package app.klatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.followups.Owner;
import app.klatch.week.WeekSettings;
import app.klatch.week.WeekSettingsRepository;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RememberedItemsTest {
    private static final LocalDate FRIDAY = ReviewLog.FRIDAY;
    private static final Set<String> NOT_ASKED = Set.of("setting", "platform_check", "etiquette");

    private final List<LocalDate> read = new ArrayList<>();
    private ReviewLog log;
    private RememberedItems items;

    @BeforeEach
    void open(@TempDir Path folder) {
        log = new ReviewLog(folder);
        ReviewRepository review = new ReviewRepository(log.database, ReviewLog.CLOCK);
        items = new RememberedItems(day -> {
            read.add(day);
            return review.items(day);
        }, log.database);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aWriteTheDayOrAnotherWeekLetsItReadAgainAndNothingElse() {
        assertThat(items.apply(FRIDAY)).isEmpty();
        assertThat(items.apply(FRIDAY)).isEmpty();
        assertThat(read).hasSize(1);
        log.step(log.person("Ana"), Owner.ME, FRIDAY, "call");
        assertThat(items.apply(FRIDAY)).singleElement().returns("Ana", ReviewItem::name);
        assertThat(read).hasSize(2);
        assertThat(items.apply(FRIDAY.plusDays(1))).hasSize(1);
        assertThat(read).hasSize(3);
        new WeekSettingsRepository(log.database).put(new WeekSettings(WeekSettings.DEFAULT.workWeek(), DayOfWeek.MONDAY, WeekSettings.DEFAULT.reviewTime()));
        items.apply(FRIDAY.plusDays(1));
        assertThat(read).hasSize(4);
    }

    @Test
    void whatWasUndoneIsNotRemembered() {
        log.step(log.person("Ana"), Owner.ME, FRIDAY, "call");
        int _ = log.database.write("Rename", h -> h.execute("UPDATE person SET name = 'Bo'"));
        assertThat(items.apply(FRIDAY)).singleElement().returns("Bo", ReviewItem::name);
        assertThat(log.database.undo()).isPresent();
        assertThat(items.apply(FRIDAY)).singleElement().returns("Ana", ReviewItem::name);
    }

    @Test
    void itIsReadAheadOnceTheFileIsLeftAlone() {
        assertThat(items.isOutdatedAndQuiet()).as("never read yet").isFalse();
        items.apply(FRIDAY);
        assertThat(items.isOutdatedAndQuiet()).isFalse();
        log.person("Ana");
        assertThat(items.isOutdatedAndQuiet()).as("just written").isFalse();
        assertThat(items.isOutdatedAndQuiet()).isTrue();
        items.apply(FRIDAY);
        assertThat(items.isOutdatedAndQuiet()).isFalse();
    }

    /// A table that is new must be one or the other.
    @Test
    void everyTableCountsOrIsKnownNotTo() {
        List<String> tables = log.database.read(h -> h.createQuery("""
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%search%'""").mapTo(String.class).list());
        Set<String> known = new HashSet<>(RememberedItems.TABLES);
        known.addAll(NOT_ASKED);
        assertThat(tables).containsExactlyInAnyOrderElementsOf(known);
    }
}
