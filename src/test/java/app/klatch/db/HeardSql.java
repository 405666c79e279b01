package app.klatch.db;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/// Hears every query that a repository really asks of a file, and tells how SQLite answers it: nobody has to hold up a copy.
public final class HeardSql implements SqlLogger {
    /// A query as it was asked. `way` has the methods of repositories that led to it, such as `FollowUpRepository.of`, the innermost first.
    public record Query(List<String> way, String sql) {
        public String by() {
            return way.getFirst();
        }
    }

    private static final StackWalker STACK = StackWalker.getInstance();

    private final Database database;
    private final Set<Query> heard = new LinkedHashSet<>();

    /// Hears what is read from now on, until the file is closed.
    public HeardSql(Database database) {
        this.database = database;
        database.read(h -> h.getConfig(SqlStatements.class).setSqlLogger(this));
    }

    @Override
    public void logBeforeExecution(StatementContext context) {
        String sql = context.getParsedSql().getSql();
        if (sql.stripLeading().matches("(?is)(SELECT|WITH)\\b.*")) {
            heard.add(new Query(way(), sql));
        }
    }

    /// Everything that was heard so far, once each.
    public List<Query> queries() {
        return List.copyOf(heard);
    }

    /// The steps of SQLite's plan.
    public List<String> plan(Query query) {
        return database.read(h -> explain(h, query.sql()));
    }

    private static List<String> explain(Handle h, String sql) {
        try (PreparedStatement statement = h.getConnection().prepareStatement("EXPLAIN QUERY PLAN " + sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setObject(i, null);
            }
            List<String> steps = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getString("detail"));
                }
            }
            return steps;
        } catch (SQLException failure) {
            throw new IllegalStateException("no plan for " + sql, failure);
        }
    }

    private static List<String> way() {
        return STACK.walk(frames -> frames.filter(frame -> frame.getClassName().matches("app\\.klatch\\..*Repository(\\$.*)?"))
                .map(frame -> frame.getClassName().replaceAll(".*\\.|\\$.*", "") + "." + plain(frame.getMethodName())).toList());
    }

    /// Code in a lambda belongs to the method it is written in.
    private static String plain(String method) {
        return method.replaceAll("^lambda\\$(\\w+)\\$.*", "$1");
    }
}
