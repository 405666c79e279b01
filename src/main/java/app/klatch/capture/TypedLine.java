package app.klatch.capture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line as it stands in the box: the text, the chips switched off, and whether it does without the pinned occasion.
record TypedLine(String text, List<OffChip> off, boolean unpinned) {
    static final TypedLine EMPTY = new TypedLine("", List.of(), false);

    TypedLine {
        off = List.copyOf(off);
    }

    static TypedLine of(String text) {
        return new TypedLine(text, List.of(), false);
    }

    TypedLine edited(String now) {
        return now.isEmpty() ? EMPTY : new TypedLine(now, OffChip.shift(off, text, now), unpinned);
    }

    /// Switches a chip off, or on again.
    TypedLine toggled(SheetChip chip) {
        if (chip.sticky()) {
            return new TypedLine(text, off, !chip.off());
        }
        Stream<OffChip> others = off.stream().filter(one -> !one.off().equals(chip.span()));
        Stream<OffChip> self = chip.off() ? Stream.empty() : Stream.of(new OffChip(chip.span(), chip.label()));
        return new TypedLine(text, Stream.concat(others, self).toList(), unpinned);
    }

    Set<Off> offSpans() {
        return off.stream().map(OffChip::off).collect(Collectors.toUnmodifiableSet());
    }
}
