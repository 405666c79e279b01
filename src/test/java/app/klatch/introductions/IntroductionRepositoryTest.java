package app.klatch.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import app.klatch.people.ContactPoint;
import app.klatch.people.ContactRepository;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IntroductionRepositoryTest {
    @TempDir Path folder;
    private Database database;
    private PersonRepository people;
    private IntroductionRepository introductions;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("klatch.db"));
        people = new PersonRepository(database, Clock.systemUTC());
        introductions = new IntroductionRepository(database, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPersonHasOneIntroducerAndAnIntroducerMany() {
        long ines = add("Ines");
        long ana = add("Ana");
        long bo = add("Bo");
        assertThat(introductions.set(ana, bo)).isTrue();
        assertThat(introductions.set(ana, ines)).isTrue();
        assertThat(introductions.set(bo, ines)).isTrue();
        assertThat(introductions.introducerOf(ana)).contains(new Introduced(ines, "Ines"));
        assertThat(introductions.introducedBy(ines)).extracting(Introduced::name).containsExactly("Ana", "Bo");
    }

    @Test
    void nobodyIntroducesThemselvesByAnyDetour() {
        long a = add("A");
        long b = add("B");
        long c = add("C");
        introductions.set(b, a);
        introductions.set(c, b);
        assertThat(introductions.set(a, c)).isFalse();
        assertThat(introductions.set(a, a)).isFalse();
        assertThat(introductions.introducerOf(a)).isEmpty();
    }

    @Test
    void whateverIsSetEverybodyTracesBackToAnEnd() {
        Random random = new Random(7);
        List<Long> all = IntStream.range(0, 12).mapToObj(i -> add("P" + i)).toList();
        for (int i = 0; i < 300; i++) {
            introductions.set(all.get(random.nextInt(12)), all.get(random.nextInt(12)));
        }
        assertThat(all).allSatisfy(start -> {
            long at = start;
            int steps = 0;
            while (introductions.introducerOf(at).isPresent()) {
                at = introductions.introducerOf(at).get().personId();
                assertThat(++steps).isLessThan(12);
            }
        });
    }

    @Test
    void clearingIsOneStepThatUndoTakesBack() {
        long ana = add("Ana");
        long ines = add("Ines");
        introductions.set(ana, ines);
        introductions.clear(ana);
        assertThat(introductions.introducerOf(ana)).isEmpty();
        database.undo();
        assertThat(introductions.introducerOf(ana)).isPresent();
    }

    @Test
    void candidatesAreFoundByAnyWordOfTheNameWithoutAccentsAndNeverThePersonOrTheArchived() {
        long ana = add("Ana Núñez");
        add("Zoë Nuñez-Peña");
        add("Bo Olsen");
        people.archive(List.of(add("Nunez the archived")));
        assertThat(introductions.candidates(ana, "nun")).extracting(Introduced::name).containsExactly("Zoë Nuñez-Peña");
        assertThat(introductions.candidates(ana, "ol bo")).extracting(Introduced::name).containsExactly("Bo Olsen");
        assertThat(introductions.candidates(ana, "\" OR *(")).isEmpty();
        assertThat(introductions.candidates(ana, "  ")).isEmpty();
    }

    @Test
    void candidatesKnownByAHandleOnlyAreFoundByIt() {
        long ana = add("Ana");
        long handle = people.add(PersonFields.named(null), "bkkper02");
        new ContactRepository(database, Clock.systemUTC()).add(handle, ContactPoint.Kind.HANDLE, "bkkper02");
        assertThat(introductions.candidates(ana, "bkk")).extracting(Introduced::name).containsExactly("bkkper02");
    }

    private long add(String name) {
        return people.add(PersonFields.named(name), name);
    }
}
