package app.klatch.evidence;

import app.klatch.followups.Owner;
import java.time.LocalDate;

/// A follow-up as a promise: mine or theirs, kept once it is done. A dropped one is none. `said` is whether it came of an
/// interaction: what I only plan for myself ("call in March") is neither an offer nor, once done, a promise kept.
public record Promise(long id, Owner owner, LocalDate due, String text, boolean kept, boolean said) {
    /// Whether I told them I would.
    public boolean isMine() {
        return owner == Owner.ME && said;
    }

    /// Whether they said they would; to wait for something is to have been told.
    public boolean isTheirs() {
        return owner == Owner.THEM;
    }
}
