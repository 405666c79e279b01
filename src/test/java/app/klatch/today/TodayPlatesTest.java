package app.klatch.today;

import static app.klatch.today.TodayLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
import app.klatch.platforms.PlatformRepository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The section "Plates".
final class TodayPlatesTest {
    private static final long PARTY = 4;
    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final Map<Section, Integer> ALL = List.of(Section.values()).stream().collect(Collectors.toMap(Function.identity(), _ -> 999));

    @TempDir Path folder;
    private TodayPage page;
    private PlatformRepository platforms;

    @BeforeEach
    void open() {
        page = new TodayPage(folder);
        platforms = new PlatformRepository(page.database, page.clock);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aSurfacePitchDoesNotFillAPlate() {
        long ana = page.log.person("Ana", null);
        page.log.plate(ana, 4, 6);
        page.log.log(ana, FRIDAY.minusWeeks(7), null, Channel.PHONE);
        new InteractionRepository(page.database, page.clock).add(
                new NewInteraction(FRIDAY, List.of(ana), null, null, Channel.EMAIL, Stance.PITCHED, null, null));
        assertThat(page.said()).containsExactly("Plates", "Ana: no contact for 7 weeks; you set 4 to 6");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itAgreesWithThePeoplePageOnEveryPlate(long seed) {
        Random random = new Random(seed);
        List<Long> people = new ArrayList<>();
        InteractionRepository interactions = new InteractionRepository(page.database, page.clock);
        for (int i = 0; i < 12; i++) {
            long person = page.log.person("Person " + i, null);
            people.add(person);
            page.log.plate(person, 1 + random.nextInt(3), 4);
            for (int j = random.nextInt(4); j > 0; j--) {
                interactions.add(new NewInteraction(FRIDAY.minusDays(random.nextInt(90)), List.of(person), 1L + random.nextInt(8), null,
                        Channel.PHONE, STANCES.get(random.nextInt(STANCES.size())), null, null));
            }
            if (random.nextBoolean()) {
                platforms.attend(PARTY, FRIDAY.plusDays(30 - random.nextInt(120)), person);
            }
        }
        List<String> today = new TodayRepository(page.database).load(FRIDAY, ALL).plates().rows().stream()
                .map(row -> row.personId() + " " + row.plate().standing()).sorted().toList();
        List<String> listed = new PersonRowRepository(page.database, page.clock).rows(people).stream()
                .filter(row -> row.plate(FRIDAY).slipped() >= 0)
                .map((PersonRow row) -> row.id() + " " + row.plate(FRIDAY)).sorted().toList();
        assertThat(today).isEqualTo(listed).isNotEmpty();
    }
}
