package app.klatch.board;

import app.klatch.names.Folding;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.PlatformFields;
import app.klatch.platforms.PlatformLine;
import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Acts;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The form that edits all that is said of a platform.
final class PlatformFormViewModel {
    private final PlatformActs deeds;
    private final TendedPlatform before;
    private final List<TendedPlatform> others;
    private final int lastYear;
    private final int thisYear;

    private PlatformFormViewModel(PlatformActs deeds, TendedPlatform before, List<TendedPlatform> all, int lastYear, int thisYear) {
        this.deeds = deeds;
        this.before = before;
        this.others = all.stream().filter(each -> each.id() != before.id()).toList();
        this.lastYear = lastYear;
        this.thisYear = thisYear;
    }

    /// Reads the platform and hands a form for it to `onRead`; nothing happens when it is gone.
    static void open(PlatformActs deeds, long id, int thisYear, Consumer<PlatformFormViewModel> onRead) {
        deeds.acts().background().run(() -> {
            List<TendedPlatform> all = deeds.platforms().all();
            int last = deeds.lastYear(id);
            return all.stream().filter(each -> each.id() == id).findFirst()
                    .map(platform -> new PlatformFormViewModel(deeds, platform, all, last, thisYear));
        }, form -> form.ifPresent(onRead));
    }

    PlatformDraft start() {
        Integer closed = before.closedYear();
        return new PlatformDraft(before.name(), before.kind(), before.side(), before.stage(), words(before.cadence()), text(before.url()),
                text(before.note()), before.counterpartId(), closed == null ? "" : closed.toString());
    }

    /// Who may be the other side: those on the other side, those of the same kind first.
    List<TendedPlatform> counterparts(PlatformDraft draft) {
        return others.stream().filter(each -> each.side() != draft.side() || Objects.equals(each.id(), draft.counterpartId()))
                .sorted((a, b) -> Boolean.compare(b.kind() == draft.kind(), a.kind() == draft.kind())).toList();
    }

    /// Saves it in one undo step, or says in a sentence why it can't be.
    @Nullable String save(PlatformDraft draft, Runnable saved) {
        String complaint = complaint(draft);
        if (complaint != null) {
            return complaint;
        }
        PlatformFields fields = new PlatformFields(draft.name(), draft.kind(), draft.side(), draft.stage(),
                PlatformLine.cadence(draft.cadence()), draft.url(), draft.note(), draft.counterpartId());
        Integer closed = draft.closed().isBlank() ? null : PlatformActs.year(draft.closed(), thisYear);
        Acts acts = deeds.acts();
        acts.runAndSay(() -> deeds.platforms().change(before.id(), _ -> fields, closed), "Saved · " + fields.name(), saved);
        return null;
    }

    private @Nullable String complaint(PlatformDraft draft) {
        if (draft.name().isBlank()) {
            return "A platform needs a name.";
        }
        String folded = Folding.fold(draft.name().strip());
        for (TendedPlatform other : others) {
            if (Folding.fold(other.name()).equals(folded)) {
                return other.name() + " is there already" + (other.isArchived() ? ", archived." : ". To make one of two, merge them.");
            }
        }
        if (!draft.cadence().isBlank() && PlatformLine.cadence(draft.cadence()) == null) {
            return "“" + draft.cadence().strip() + "” is not a cadence I know. Try “every 2 weeks” or “monthly”.";
        }
        return draft.closed().isBlank() || draft.closed().equals(start().closed()) ? null
                : PlatformActs.notClosedIn(draft.closed(), lastYear, thisYear);
    }

    private static String words(@Nullable Period cadence) {
        return cadence == null ? "" : PlateWords.of(new Plate(cadence, null));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
