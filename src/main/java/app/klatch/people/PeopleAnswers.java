package app.klatch.people;

import app.klatch.people.PeopleViewModel.Showing;
import app.klatch.ui.RowWindow;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out who is to be listed. Reads the file: to be used in the background.
final class PeopleAnswers {
    private static final int MANY = 5_000;

    /// What is asked: words, whether the archived are meant, who is to pass, with which roles, in which order, and which line is looked at.
    record Question(String words, boolean archived, Set<PeopleFilter> filters, Set<String> roles,
            @Nullable PeopleSort sort, int lookedAt) {
        boolean narrows() {
            return !words.isEmpty() || isFiltered();
        }

        boolean isFiltered() {
            return !filters.isEmpty() || !roles.isEmpty();
        }
    }

    /// Who was found, with the lines around the one looked at.
    record Answer(Question question, PeopleFound found, List<PersonRow> lines, List<String> rolesInUse, Showing showing) {}

    private final PersonRowRepository rows;
    private final PeopleSearchRepository search;
    private final PeopleFilterRepository filters;

    PeopleAnswers(PersonRowRepository rows, PeopleSearchRepository search, PeopleFilterRepository filters) {
        this.rows = rows;
        this.search = search;
        this.filters = filters;
    }

    Answer to(Question question) {
        PeopleFound found = question.words().isEmpty() ? listed(question) : matching(question);
        return new Answer(question, found, rows.rows(RowWindow.around(found.ids(), question.lookedAt())),
                filters.rolesInUse(), showing(question, found));
    }

    private PeopleFound listed(Question question) {
        PeopleSort order = question.sort() == null ? PeopleSort.BY_NAME : question.sort();
        List<Long> ids = !question.isFiltered() ? rows.everybody(order, question.archived())
                : rows.sorted(List.copyOf(passing(question)), order);
        return new PeopleFound(ids, false);
    }

    private PeopleFound matching(Question question) {
        PeopleFound best = !question.isFiltered()
                ? search.find(question.words(), question.archived(), PeopleSearchRepository.MOST_LISTED) : narrowed(question);
        return question.sort() == null ? best : new PeopleFound(rows.sorted(best.ids(), question.sort()), best.more());
    }

    private PeopleFound narrowed(Question question) {
        Set<Long> passing = passing(question);
        PeopleFound many = search.find(question.words(), question.archived(), MANY);
        List<Long> ids = many.ids().stream().filter(passing::contains).limit(PeopleSearchRepository.MOST_LISTED).toList();
        return new PeopleFound(ids, many.more() || ids.size() == PeopleSearchRepository.MOST_LISTED);
    }

    private Set<Long> passing(Question question) {
        return filters.passing(question.filters(), question.roles(), question.archived());
    }

    private Showing showing(Question question, PeopleFound found) {
        if (!found.ids().isEmpty()) {
            return Showing.PEOPLE;
        }
        if (question.isFiltered()) {
            return Showing.NOBODY_LEFT;
        }
        if (!question.words().isEmpty()) {
            return Showing.NOBODY_MATCHES;
        }
        if (question.archived()) {
            return Showing.NOBODY_ARCHIVED;
        }
        return rows.everybody(PeopleSort.BY_NAME, true).isEmpty() ? Showing.NOBODY_ADDED : Showing.ALL_ARCHIVED;
    }
}
