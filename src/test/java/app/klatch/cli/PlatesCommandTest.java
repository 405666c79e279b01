package app.klatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `klatch plates`, on Wednesday 18 November 2026.
final class PlatesCommandTest {
    @TempDir Path folder;

    @Test
    void itListsWhatSlipsAndWithAllEveryPlate() {
        Terminal terminal = new Terminal(folder.resolve("klatch.db"));
        terminal.run("add", "called Ana Ruiz of Northwind on 1 Oct every 4w..6w", "called Bo Olsen every 6w");
        assertThat(terminal.run("plates").lines()).containsExactly("Ana Ruiz, Northwind: fallen · no contact for 6 weeks; you set 4 to 6");
        assertThat(terminal.run("plates", "--all").lines()).hasSize(2).last().asString().startsWith("Bo Olsen: spinning · ");
        assertThat(terminal.run("plates", "--json").out()).contains("\"state\":\"fallen\"", "\"due\":\"2026-10-29\"", "\"plate\":\"every 4 to 6 weeks\"");
    }
}
