/// Evidence: what the log tells of a person, and the rules that read it (PRODUCT.md 4 to 7 and 9): coin, channel ladder,
/// strength, give and take, pitch to conversation, know–like–trust. Derived, never stored; a broadcast counts for a platform
/// and never for a person. May import interactions, followups, people, platforms, db and ui. Begin at
/// [app.klatch.evidence.Evidence] and [app.klatch.evidence.EvidenceRepository].
@NullMarked
package app.klatch.evidence;

import org.jspecify.annotations.NullMarked;
