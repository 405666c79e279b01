package app.klatch.db;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.mapper.ColumnMapper;

/// Days, times, instants and periods as ISO text, in both directions.
final class Mappings {
    private Mappings() {}

    static Jdbi register(Jdbi jdbi) {
        text(jdbi, LocalDate.class, LocalDate::parse);
        text(jdbi, LocalTime.class, LocalTime::parse);
        text(jdbi, Instant.class, Instant::parse);
        text(jdbi, Period.class, Period::parse);
        return jdbi;
    }

    private static <T> void text(Jdbi jdbi, Class<T> type, Function<String, T> parse) {
        ColumnMapper<T> mapper = (row, column, context) -> {
            String value = row.getString(column);
            return value == null ? null : parse.apply(value);
        };
        ArgumentFactory.Preparable argument = (asked, config) -> asked != type ? Optional.empty()
                : Optional.of(value -> (position, statement, context) ->
                        statement.setString(position, value == null ? null : value.toString()));
        jdbi.registerColumnMapper(type, mapper);
        jdbi.registerArgument(argument);
    }
}
