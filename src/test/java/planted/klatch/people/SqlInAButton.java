package planted.klatch.people;

import java.sql.Connection;

/// Planted: only repositories and db may know SQL.
record SqlInAButton(Connection connection) {}
