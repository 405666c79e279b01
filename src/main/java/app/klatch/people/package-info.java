/// People: the records, the repository and the People page. May import db and ui only.
@NullMarked
package app.klatch.people;

import org.jspecify.annotations.NullMarked;
