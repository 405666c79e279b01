package app.klatch.log;

import app.klatch.db.Database;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The forms that were begun and never saved, as other pages tell of them.
public final class UnsavedFormRepository {
    private static final String DRAFT = "form.draft.";

    private final Database database;

    /// One form: the row that keeps it, the place where it stands, whom it is with, and the words typed so far.
    public record UnsavedForm(long id, String place, List<Long> people, String names, String words) {
        public UnsavedForm {
            people = List.copyOf(people);
        }
    }

    public UnsavedFormRepository(Database database) {
        this.database = database;
    }

    /// Those in which something was said, the oldest first.
    public List<UnsavedForm> all() {
        return database.read(h -> h.createQuery("SELECT id, key, value FROM setting WHERE key GLOB ? ORDER BY id").bind(0, DRAFT + "*")
                .map((row, _) -> form(row.getLong("id"), row.getString("key"), FormDraftText.read(row.getString("value")))).list())
                .stream().filter(form -> !form.words().isEmpty()).toList();
    }

    private static UnsavedForm form(long id, String key, FormDraft draft) {
        String names = Stream.concat(draft.people().stream().map(PersonChoice::name), Stream.of(draft.personText()))
                .filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
        String words = Stream.of(draft.note(), draft.outcome(), draft.nextStep()).filter(text -> !text.isBlank())
                .map(String::strip).collect(Collectors.joining(" · "));
        return new UnsavedForm(id, key.substring(DRAFT.length()), draft.people().stream().map(PersonChoice::id).filter(one -> one != 0).toList(),
                names, words);
    }
}
