package app.klatch.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which page is shown and which one was before: Esc goes back along the pages that were opened from another.
public final class ShellViewModel {
    private final ReadOnlyObjectWrapper<@Nullable Page> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> lit = new ReadOnlyObjectWrapper<>();
    private final Deque<Page> before = new ArrayDeque<>();
    private List<Page> pages = List.of();

    /// Takes the pages in the order of the rail and shows the first.
    public void setPages(List<Page> all) {
        pages = List.copyOf(all);
        open(pages.getFirst().id());
    }

    public List<Page> pages() {
        return pages;
    }

    /// The page in front; null only before [#setPages].
    public ReadOnlyObjectProperty<@Nullable Page> current() {
        return current.getReadOnlyProperty();
    }

    /// The page lit on the rail: the one in front, or the one it was opened from.
    public ReadOnlyObjectProperty<@Nullable Page> lit() {
        return lit.getReadOnlyProperty();
    }

    /// Brings a page to the front and tells it. A page of the rail begins anew; any other remembers where to go back to.
    public void open(String id) {
        Page page = page(id);
        Page now = current.get();
        if (page.isOnRail()) {
            before.clear();
            lit.set(page);
        } else if (now != null && !now.equals(page)) {
            before.push(now);
        }
        show(page);
    }

    /// Goes back to the page this one was opened from; says whether there was one.
    public boolean back() {
        if (before.isEmpty()) {
            return false;
        }
        show(before.pop());
        return true;
    }

    /// Leaves a page that has the window to itself, so that the rail and the capture bar are there.
    public void leaveFull() {
        Page now = current.get();
        while (now != null && now.isFull()) {
            if (!back()) {
                open(pages.getFirst().id());
            }
            now = current.get();
        }
    }

    private void show(Page page) {
        current.set(page);
        page.onShown().run();
    }

    private Page page(String id) {
        return pages.stream()
                .filter(page -> page.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no page " + id));
    }
}
