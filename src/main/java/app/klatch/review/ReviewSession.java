package app.klatch.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where the review stands: its items in order, which of them are decided, and which one is shown; after the last one, or when
/// asked for, none: that is the closing page. Belongs to the UI thread and does nothing but this.
final class ReviewSession {
    private final List<ReviewItem> items = new ArrayList<>();
    private final Set<ItemKey> decided = new LinkedHashSet<>();
    private @Nullable ItemKey at;

    /// What the file has now. Items of before that are decided stay known, so that undo can come back to them. The item in front
    /// stays in front; when it is gone, the next one takes its place.
    void load(List<ReviewItem> found, Set<ItemKey> decidedNow) {
        List<ReviewItem> before = List.copyOf(items);
        int wasAt = index(at);
        List<ReviewItem> after = wasAt < 0 ? List.of() : before.subList(wasAt, before.size());
        decided.clear();
        decided.addAll(decidedNow);
        items.clear();
        items.addAll(found);
        Set<ItemKey> there = new HashSet<>(found.stream().map(ItemKey::of).toList());
        before.stream().filter(item -> decided.contains(ItemKey.of(item)) && !there.contains(ItemKey.of(item))).forEach(this::insert);
        if (at != null && !isOpen(at)) {
            at = after.stream().map(ItemKey::of).filter(this::isOpen).findFirst().or(this::firstOpen).orElse(null);
        }
    }

    /// Reads again what is there: what was open to decision before and isn't any more is passed over, what is open again is shown, unless
    /// the item in front is `held` there. Says which item in front was settled elsewhere.
    Optional<ReviewItem> reload(List<ReviewItem> found, Set<ItemKey> decidedNow, boolean held) {
        Set<ItemKey> wereOpen = new HashSet<>(open().stream().map(ItemKey::of).toList());
        Optional<ReviewItem> front = current();
        load(found, decidedNow);
        if (!held) {
            firstOpen(item -> !wereOpen.contains(ItemKey.of(item))).ifPresent(this::show);
        }
        return front.filter(item -> !isOpen(ItemKey.of(item)) && !decided.contains(ItemKey.of(item)));
    }

    /// At the end of its step: where exactly it stood there matters no more.
    private void insert(ReviewItem item) {
        int place = 0;
        while (place < items.size() && items.get(place).step().compareTo(item.step()) <= 0) {
            place++;
        }
        items.add(place, item);
    }

    Optional<ReviewItem> current() {
        int index = index(at);
        return index < 0 ? Optional.empty() : Optional.of(items.get(index));
    }

    /// Notes the decision and goes on: to the next open item, after the last to the first, and then to the closing page.
    void decide(ReviewItem item) {
        ItemKey key = ItemKey.of(item);
        decided.add(key);
        if (key.equals(at)) {
            at = openFrom(index(key)).or(this::firstOpen).orElse(null);
        }
    }

    /// Takes a decision back and shows its item.
    void reopen(ReviewItem item) {
        decided.remove(ItemKey.of(item));
        if (index(ItemKey.of(item)) < 0) {
            insert(item);
        }
    }

    /// Shows this item.
    void show(ItemKey key) {
        at = key;
    }

    /// Begins where the owner had gone by hand: at this item, or when it is decided at the first open one from its step on.
    void begin(@Nullable ItemKey from) {
        at = from != null && isOpen(from) ? from
                : Optional.ofNullable(from).flatMap(key -> firstOpen(item -> item.step().compareTo(key.step()) >= 0)).or(this::firstOpen).orElse(null);
    }

    /// So many open items on, or back when negative; at the end stays. From the closing page back to the last.
    boolean move(int by) {
        List<ItemKey> open = items.stream().filter(this::isUndecided).map(ItemKey::of).toList();
        int now = at == null ? open.size() : open.indexOf(at);
        int next = now + by;
        if (next < 0 || next >= open.size()) {
            return false;
        }
        at = open.get(next);
        return true;
    }

    /// Goes to the first open item of a step; says whether there is one.
    boolean jump(ReviewStep step) {
        Optional<ItemKey> first = firstOpen(item -> item.step() == step);
        first.ifPresent(this::show);
        return first.isPresent();
    }

    void close() {
        at = null;
    }

    boolean isOpen(ItemKey key) {
        return index(key) >= 0 && !decided.contains(key);
    }

    /// The open ones of a step.
    int left(ReviewStep step) {
        return (int) items.stream().filter(item -> item.step() == step && isUndecided(item)).count();
    }

    int decidedIn(ReviewStep step) {
        return (int) decided.stream().filter(key -> key.step() == step).count();
    }

    int left() {
        return (int) items.stream().filter(this::isUndecided).count();
    }

    int decided() {
        return decided.size();
    }

    List<ReviewItem> open() {
        return items.stream().filter(this::isUndecided).toList();
    }

    private Optional<ItemKey> openFrom(int index) {
        return items.stream().skip(Math.max(0, index)).filter(this::isUndecided).map(ItemKey::of).findFirst();
    }

    private Optional<ItemKey> firstOpen() {
        return firstOpen(_ -> true);
    }

    private Optional<ItemKey> firstOpen(Predicate<ReviewItem> which) {
        return items.stream().filter(which).filter(this::isUndecided).map(ItemKey::of).findFirst();
    }

    private boolean isUndecided(ReviewItem item) {
        return !decided.contains(ItemKey.of(item));
    }

    private int index(@Nullable ItemKey key) {
        for (int i = 0; key != null && i < items.size(); i++) {
            if (ItemKey.of(items.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
