/// People: the records, the repositories, the search and the People page. Imports plates, names, ui and db. Begin at
/// [app.klatch.people.PersonRepository], for the page at [app.klatch.people.PeopleViewModel].
@NullMarked
package app.klatch.people;

import org.jspecify.annotations.NullMarked;
