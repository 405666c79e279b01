package app.klatch.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A talk planned with several people: each has the step, and what is to be kept in mind for it.
final class PlannedTogetherTest extends AtTheBar {
    @Test
    void everyNewPersonHasTheStepAndItsWords() {
        save("met Ana Ruiz and Bo Lind tomorrow // bring the plans");
        assertThat(column("SELECT p.name || ': ' || f.due FROM follow_up f JOIN person p ON p.id = f.person_id ORDER BY p.id"))
                .containsExactly("Ana Ruiz: 2026-11-19", "Bo Lind: 2026-11-19");
        assertThat(column("SELECT text FROM follow_up")).hasSize(2).allMatch(text -> text.equals(column("SELECT text FROM follow_up").getFirst()));
        assertThat(column("SELECT note FROM person ORDER BY id")).containsExactly("bring the plans", "bring the plans");
        assertThat(column("SELECT note FROM interaction")).isEmpty();
        database.undo();
        assertThat(people()).isEmpty();
    }

    @Test
    void somebodyKnownBesideANewOneHasThemToo() {
        save("Omar Haddad");
        save("met Omar Haddad and Bo Lind tomorrow @Chamber after-hours // bring the plans");
        assertThat(column("SELECT name FROM person p WHERE note = 'bring the plans' ORDER BY id")).containsExactly("Omar Haddad", "Bo Lind");
        assertThat(column("SELECT due FROM follow_up")).containsExactly("2026-11-19", "2026-11-19");
    }

    @Test
    void aTalkThatWasHasItsNoteOnceInTheLog() {
        save("met Ana Ruiz and Bo Lind yesterday // twins");
        assertThat(column("SELECT note FROM interaction")).containsExactly("twins");
        assertThat(column("SELECT coalesce(note, '-') FROM person")).containsExactly("-", "-");
    }

    private List<String> column(String sql) {
        return new CapturedFileRepository(database).column(sql);
    }
}
