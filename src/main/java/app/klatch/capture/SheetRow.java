package app.klatch.capture;

import org.jspecify.annotations.Nullable;

/// A row of the sheet: "Log with **Ana Ruiz-Lopez** Contoso · same phone". `key` is the key that acts on it when it is not
/// the selected one (that is always Enter), null when there is none. `person` is whose initials stand before it, `icon` what
/// stands there otherwise.
public record SheetRow(
        Kind kind,
        int index,
        long id,
        String icon,
        @Nullable String person,
        String lead,
        String strong,
        String rest,
        @Nullable String key) {
    /// What Enter does on the row.
    public enum Kind {
        /// Saves the line. `index` counts the readings: the default, then the others.
        SAVE,
        /// One of several people of the line; `index` counts the people. Enter saves them all.
        PERSON,
        /// Says which platform is meant, and saves the line so. `index` counts those whose name fits; past the last it is a new one.
        PLACE,
        /// Opens the person `id`.
        OPEN,
        /// Brings back a line that could not be saved; `index` counts them.
        DRAFT
    }

    /// The row as one sentence, for screen readers.
    public String sentence() {
        return (lead + strong + (rest.isEmpty() ? "" : " " + rest)).strip();
    }
}
