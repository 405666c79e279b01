package app.klatch.platforms;

import app.klatch.db.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every row of every table of a file, for comparing it with itself later.
public final class FileDump {
    private FileDump() {}

    public static Map<String, List<String>> of(Database database) {
        return database.read(h -> {
            Map<String, List<String>> dump = new LinkedHashMap<>();
            h.createQuery("""
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name""").mapTo(String.class)
                    .forEach(table -> dump.put(table, h.createQuery("SELECT * FROM " + table).mapToMap().stream()
                            .map(row -> new TreeMap<>(row).toString()).sorted().toList()));
            return dump;
        });
    }
}
