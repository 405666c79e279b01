package app.klatch.people;

import org.jspecify.annotations.Nullable;

/// One way to reach a person.
public record ContactPoint(long id, long personId, Kind kind, String value, @Nullable String label, boolean preferred) {
    /// What sort of address it is. A HANDLE is one of which nobody said on which platform it is.
    public enum Kind { EMAIL, PHONE, ADDRESS, WEB, HANDLE }
}
