package app.klatch.capture;

import app.klatch.interactions.VagueDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which chips stand under a line: the understood pieces and the ones switched off, in the order of the text, and the
/// pinned occasion's after those that say who it is.
final class ChipRowRule {
    private static final Set<PieceKind> WHO = EnumSet.of(PieceKind.NAME, PieceKind.COMPANY, PieceKind.TITLE,
            PieceKind.EMAIL, PieceKind.PHONE, PieceKind.PROFILE, PieceKind.HANDLE, PieceKind.CHANNEL);

    /// A long pasted list shows its first chips only.
    private static final int MOST = 80;

    private ChipRowRule() {}

    static List<SheetChip> chips(
            CaptureResult result, TypedLine line, @Nullable Occasion sticky, CaptureMemory.Knowledge known) {
        List<SheetChip> chips = new ArrayList<>();
        result.pieces().stream().limit(MOST).forEach(piece -> chips.add(chip(piece, result, known)));
        for (OffChip chip : line.off()) {
            Off off = chip.off();
            chips.add(new SheetChip(off.kind(), chip.label(), off.start(), off.end(), null, false, true));
        }
        chips.sort(Comparator.comparingInt(SheetChip::start));
        if (sticky != null && !saysPlace(result) && (line.unpinned() ? !result.captures().isEmpty() : takes(result, known.resolved(sticky)))) {
            chips.add(afterWho(chips), sticky(sticky, line, known));
        }
        return chips;
    }

    private static SheetChip chip(Piece piece, CaptureResult result, CaptureMemory.Knowledge known) {
        if (piece.kind() != PieceKind.PLATFORM) {
            return new SheetChip(piece.kind(), piece.label(), piece.start(), piece.end(), null, false, false);
        }
        String place = placeOf(piece, result);
        boolean made = !known.knows(place) && result.places().anyMatch(place::equals);      // a talk to come makes none
        boolean unsure = result.unsure() != null && result.unsure().name().equals(place);
        String label = piece.label() + (unsure ? " · which one?" : made ? " · new" : "");
        return new SheetChip(piece.kind(), label, piece.start(), piece.end(), known.kindOf(place), false, false);
    }

    /// The name of the platform a piece speaks of; its label may say more ("Chamber after-hours · Fri 20 Nov").
    private static String placeOf(Piece piece, CaptureResult result) {
        return result.places().filter(name -> piece.label().startsWith(name)).findFirst().orElse(piece.label());
    }

    private static SheetChip sticky(Occasion sticky, TypedLine line, CaptureMemory.Knowledge known) {
        String place = sticky.platform().name();
        return new SheetChip(PieceKind.PLATFORM, place, 0, 0, known.kindOf(place), true, line.unpinned());
    }

    /// Whether it is anybody's: another day in the line wins over it.
    private static boolean takes(CaptureResult result, Occasion sticky) {
        return result.captures().stream().anyMatch(one -> sticky.platform().equals(one.platform()) && VagueDay.exactly(sticky.date()).equals(one.when()));
    }

    private static boolean saysPlace(CaptureResult result) {
        return result.pieces().stream().anyMatch(piece -> piece.kind() == PieceKind.PLATFORM);
    }

    private static int afterWho(List<SheetChip> chips) {
        int at = 0;
        while (at < chips.size() && WHO.contains(chips.get(at).kind())) {
            at++;
        }
        return at;
    }
}
