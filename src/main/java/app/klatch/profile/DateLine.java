package app.klatch.profile;

import app.klatch.people.BirthdayWords;
import app.klatch.people.ImportantDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A line among the important dates. `date` is null for the birthday, which stands in the person's own row; `near` says how
/// far away it is when that is not far, and is empty otherwise.
public record DateLine(@Nullable ImportantDate date, String label, String iso, String near) {
    /// "Wedding · 1 June 2019".
    public String words() {
        int first = label.isEmpty() ? 0 : label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first) + " · " + BirthdayWords.shown(iso);
    }

    /// Understood again as it stands.
    public String toEdit() {
        return date == null ? BirthdayWords.shown(iso) : date.toEdit();
    }
}
