package app.klatch.capture;

import app.klatch.ui.Background;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The sticky occasion. Kept in the file for the day, so that it survives a restart; yesterday's is released by itself.
final class PinnedOccasion {
    private final DraftRepository repository;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final Consumer<@Nullable Occasion> onChange;
    private @Nullable Occasion occasion;

    PinnedOccasion(DraftRepository repository, Background background, Supplier<LocalDate> today,
            Consumer<@Nullable Occasion> onChange) {
        this.repository = repository;
        this.background = background;
        this.today = today;
        this.onChange = onChange;
    }

    @Nullable Occasion get() {
        return occasion;
    }

    /// Brings back what was pinned earlier this day.
    void restore() {
        background.run(() -> repository.pinned(today.get()), kept -> kept.ifPresent(pinned -> {
            if (occasion == null) {
                occasion = new Occasion(new PlatformSaid(null, pinned.platform()), pinned.date());
                onChange.accept(occasion);
            }
        }));
    }

    void pin(Occasion wanted) {
        occasion = wanted;
        onChange.accept(wanted);
        background.run(() -> repository.pin(new DraftRepository.Pinned(wanted.platform().name(), wanted.date())));
    }

    /// Says whether one was pinned.
    boolean release() {
        if (occasion == null) {
            return false;
        }
        occasion = null;
        onChange.accept(null);
        background.run(repository::release);
        return true;
    }
}
