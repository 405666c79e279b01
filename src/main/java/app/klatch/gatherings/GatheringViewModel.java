package app.klatch.gatherings;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.GatheringRepository;
import app.klatch.ui.Acts;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One object for the life of the window that shows the gathering it is told to, and reads anew after every change.
public final class GatheringViewModel {
    private final GatheringRepository gatherings;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<@Nullable Gathering> gathering = new ReadOnlyObjectWrapper<>();
    private volatile long id;

    public GatheringViewModel(GatheringRepository gatherings, Acts acts) {
        this.gatherings = gatherings;
        this.acts = acts;
        gatherings.onChange(this::reload);
    }

    /// Shows this gathering from now on.
    public void show(long gatheringId) {
        id = gatheringId;
        reload();
    }

    /// What is shown; null before the first one and once it is gone.
    public ReadOnlyObjectProperty<@Nullable Gathering> gathering() {
        return gathering.getReadOnlyProperty();
    }

    private void reload() {
        long wanted = id;
        if (wanted != 0) {
            acts.background().run(() -> gatherings.find(wanted), found -> gathering.set(found.orElse(null)));
        }
    }
}
