package app.klatch.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MyInterestRepositoryTest {
    private Database database;
    private MyInterestRepository mine;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
        mine = new MyInterestRepository(database, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachThingIsThereOnceWhateverItsCaseAndAccents() {
        mine.add(List.of("Sailing", "Élevage", "sailing"));
        mine.add(List.of("elevage", "choir"));
        assertThat(mine.all()).containsExactly("choir", "Élevage", "Sailing");
    }

    @Test
    void severalAreOneStepThatCanBeTakenBack() {
        mine.add(List.of("sailing", "tea"));
        assertThat(database.undo()).contains("Add sailing, tea");
        assertThat(mine.all()).isEmpty();
    }

    @Test
    void oneThatWasTakenAwayComesBackByUndo() {
        mine.add(List.of("sailing", "tea"));
        mine.remove("Sailing");
        assertThat(mine.all()).containsExactly("tea");
        assertThat(database.undo()).contains("Remove Sailing");
        assertThat(mine.all()).containsExactly("sailing", "tea");
    }

    @Test
    void aChangeIsTold() {
        int[] told = {0};
        mine.onChange(() -> told[0]++);
        mine.add(List.of("sailing"));
        assertThat(told[0]).isOne();
    }
}
