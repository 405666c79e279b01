package app.klatch.capture;

import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
import app.klatch.ui.RelativeDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds people in the file as the People page does.
public final class FilePeopleFinder implements PeopleFinder {
    private final PeopleSearchRepository search;
    private final PersonRowRepository rows;
    private final RelativeDate dates;

    public FilePeopleFinder(PeopleSearchRepository search, PersonRowRepository rows, RelativeDate dates) {
        this.search = search;
        this.rows = rows;
        this.dates = dates;
    }

    @Override
    public List<Found> find(String words, int atMost) {
        return search.search(words, atMost).stream().map(this::found).toList();
    }

    @Override
    public List<Found> these(List<Long> ids) {
        return rows.rows(ids).stream().map(this::found).toList();
    }

    private Found found(PersonRow row) {
        @Nullable String contact = row.lastContact() == null ? null : "last contact " + row.lastContact().inSentence(dates);
        return new Found(row.id(), row.shownName(),
                Stream.of(row.company(), contact).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
    }
}
