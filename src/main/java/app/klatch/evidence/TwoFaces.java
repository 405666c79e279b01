package app.klatch.evidence;

import org.jspecify.annotations.Nullable;

/// The coin of a relationship. `proposal` is what would light the dark face of a half coin, in words; null when both faces
/// are lit, or none.
public record TwoFaces(Face online, Face inPerson, @Nullable String proposal) {
    public boolean isHalf() {
        return online.isLit() != inPerson.isLit();
    }
}
