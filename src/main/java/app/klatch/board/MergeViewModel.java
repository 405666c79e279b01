package app.klatch.board;

import app.klatch.names.WordStarts;
import app.klatch.platforms.PlatformUse;
import app.klatch.platforms.TendedPlatform;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The question which platform becomes part of another. Says what would move before anything does.
final class MergeViewModel {
    private final PlatformActs deeds;
    private final TendedPlatform from;
    private final List<TendedPlatform> others;
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper("");
    private @Nullable PlatformUse use;
    private @Nullable TendedPlatform into;

    private MergeViewModel(PlatformActs deeds, TendedPlatform from, List<TendedPlatform> all) {
        this.deeds = deeds;
        this.from = from;
        this.others = all.stream().filter(each -> each.id() != from.id())
                .sorted(Comparator.comparing((TendedPlatform each) -> each.isArchived() || each.closedYear() != null)
                        .thenComparing(each -> each.kind() != from.kind())
                        .thenComparing(each -> each.side() != from.side())
                        .thenComparing(each -> each.name().toLowerCase(Locale.ROOT)))
                .toList();
        deeds.use(from.id(), counted -> {
            use = counted;
            say();
        });
    }

    /// Reads the platform and all it could become part of; nothing happens when it is gone.
    static void open(PlatformActs deeds, long id, Consumer<MergeViewModel> onRead) {
        deeds.acts().background().run(deeds.platforms()::all, all -> all.stream().filter(each -> each.id() == id).findFirst()
                .ifPresent(platform -> onRead.accept(new MergeViewModel(deeds, platform, all))));
    }

    TendedPlatform from() {
        return from;
    }

    /// What it could become part of, the likely ones first.
    List<TendedPlatform> others() {
        return others;
    }

    /// Those that the typed words may mean; all of them while nothing is typed.
    List<TendedPlatform> others(String typed) {
        WordStarts words = WordStarts.of(typed);
        return others.stream().filter(each -> words.fit(each.name())).toList();
    }

    void choose(@Nullable TendedPlatform kept) {
        into = kept;
        say();
    }

    void merge(Runnable then) {
        TendedPlatform kept = into;
        if (kept != null) {
            deeds.merge(kept.id(), kept.name(), from.id(), from.name(), then);
        }
    }

    /// What would move.
    ReadOnlyStringProperty says() {
        return says.getReadOnlyProperty();
    }

    private String sides(TendedPlatform kept) {
        return kept.side() == from.side() ? "" : " " + from.name() + " is " + from.side().word() + ", " + kept.name() + " is "
                + kept.side().word() + ": what has no channel of its own counts on the side of " + kept.name() + " from then on.";
    }

    private void say() {
        PlatformUse counted = use;
        TendedPlatform kept = into;
        if (counted == null || kept == null) {
            says.set("Choose the one that stays.");
            return;
        }
        String what = counted.isUsed()
                ? counted.words() + (counted.people() + counted.interactions() == 1 ? " moves to " : " move to ") + kept.name()
                + ". Gatherings of the same day become one with all who were at either; your own notes, handles and ticks are kept."
                : "Nobody is there yet; what you noted yourself moves to " + kept.name() + ".";
        says.set(what + sides(kept) + " Undo makes two of them again.");
    }
}
