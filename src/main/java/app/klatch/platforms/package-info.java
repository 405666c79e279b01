/// Platforms: the places where networking happens, their kind and side, and the gatherings held there. May import db and
/// ui. Begin at [app.klatch.platforms.PlatformKind] and PlatformRepository.
@NullMarked
package app.klatch.platforms;

import org.jspecify.annotations.NullMarked;
