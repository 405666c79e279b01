package app.klatch.capture;

import app.klatch.ui.Background;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The sticky occasion, and how it stands left of the caret. Kept in the file for the day, so that it survives a restart;
/// yesterday's is released by itself.
final class PinnedOccasion {
    private final DraftRepository repository;
    private final Background background;
    private final CaptureMemory memory;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<@Nullable Pill> pill = new ReadOnlyObjectWrapper<>();
    private @Nullable Occasion occasion;

    PinnedOccasion(DraftRepository repository, Background background, CaptureMemory memory, Supplier<LocalDate> today) {
        this.repository = repository;
        this.background = background;
        this.memory = memory;
        this.today = today;
    }

    ReadOnlyObjectProperty<@Nullable Pill> pill() {
        return pill.getReadOnlyProperty();
    }

    /// Says the pill anew, as far as its platform is known by now.
    void show() {
        pill.set(Pill.of(occasion, new CaptureWords(today.get()), memory.now()));
    }

    @Nullable Occasion get() {
        return occasion;
    }

    /// Brings back what was pinned earlier this day.
    void restore() {
        background.run(() -> repository.pinned(today.get()), kept -> kept.ifPresent(pinned -> {
            if (occasion == null) {
                occasion = new Occasion(new PlatformSaid(null, pinned.platform()), pinned.date());
                show();
            }
        }));
    }

    void pin(Occasion wanted) {
        occasion = wanted;
        show();
        background.run(() -> repository.pin(new DraftRepository.Pinned(wanted.platform().name(), wanted.date())));
    }

    /// Says whether one was pinned.
    boolean release() {
        if (occasion == null) {
            return false;
        }
        occasion = null;
        show();
        background.run(repository::release);
        return true;
    }
}
