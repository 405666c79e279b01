package app.klatch;

import app.klatch.people.PeopleSearchRepository;
import app.klatch.people.PersonRow;
import app.klatch.shell.PaletteItem;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;

/// The people among what the command palette finds.
record PalettePeople(PeopleSearchRepository search, LongConsumer open) implements Function<String, List<PaletteItem>> {
    private static final int AT_MOST = 12;

    @Override
    public List<PaletteItem> apply(String words) {
        return search.search(words, AT_MOST).stream().map(this::item).toList();
    }

    private PaletteItem item(PersonRow person) {
        String company = person.company() == null ? "" : person.company();
        return PaletteItem.person(person.shownName(), company, () -> open.accept(person.id()));
    }
}
