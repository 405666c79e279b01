/// Dates in words: what "next Friday", "2w", "12 May" or "every 6 weeks" means, and where it stood in the text.
/// Pure Java without clock, screen or file; may import no other room. `DateWords` and `CadenceWords` are the doors.
@NullMarked
package app.klatch.dates;

import org.jspecify.annotations.NullMarked;
