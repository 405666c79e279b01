package app.klatch.board;

import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Acts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One object for the life of the window that shows the platform it is told to, and reads anew after every change.
public final class PlatformViewModel {
    private final PlatformCareRepository platforms;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<@Nullable TendedPlatform> platform = new ReadOnlyObjectWrapper<>();
    private volatile long id;

    public PlatformViewModel(PlatformCareRepository platforms, Acts acts) {
        this.platforms = platforms;
        this.acts = acts;
        platforms.onChange(this::reload);
    }

    /// Shows this platform from now on.
    public void show(long platformId) {
        if (platformId != id) {
            id = platformId;
            platform.set(null);
        }
        reload();
    }

    public ReadOnlyObjectProperty<@Nullable TendedPlatform> platform() {
        return platform.getReadOnlyProperty();
    }

    private void reload() {
        long wanted = id;
        if (wanted != 0) {
            acts.background().run(() -> platforms.find(wanted), found -> arrived(wanted, found));
        }
    }

    private void arrived(long wanted, Optional<TendedPlatform> found) {
        if (wanted == id) {
            platform.set(found.orElse(null));
        }
    }
}
