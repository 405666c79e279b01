package app.klatch.dates;

import org.jspecify.annotations.Nullable;

/// One way to say a date. Reads from the cursor and moves it past what was understood; null means that this is no such
/// phrase, and the cursor may then stand anywhere: the caller puts it back.
@FunctionalInterface
interface Rule<T> {
    @Nullable T read(Cursor cursor, Sense sense);
}
