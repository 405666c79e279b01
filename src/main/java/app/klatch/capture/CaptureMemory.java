package app.klatch.capture;

import app.klatch.names.Folding;
import app.klatch.platforms.Platform;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformRepository;
import app.klatch.ui.Background;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the bar knows of the file. Read in the background; what the bar saves itself is added at next to no cost, any
/// other change makes it stale, and it is read anew before the next line is understood or saved.
final class CaptureMemory {
    /// One state of the knowledge: for the parser, and every platform by its folded name.
    record Knowledge(CaptureContext context, Map<String, Platform> platforms) {
        boolean knows(String platform) {
            return platforms.containsKey(Folding.fold(platform));
        }

        PlatformKind kindOf(String platform) {
            Platform found = platforms.get(Folding.fold(platform));
            return found == null ? PlatformKind.NONE : found.kind();
        }

        /// The occasion with the platform's id, once a card has made the platform.
        Occasion resolved(Occasion occasion) {
            Platform found = platforms.get(Folding.fold(occasion.platform().name()));
            return found == null ? occasion : new Occasion(new PlatformSaid(found.id(), found.name()), occasion.date());
        }
    }

    private final KnownPeopleRepository people;
    private final PlatformRepository platforms;
    private final Background background;
    private volatile Knowledge now = new Knowledge(CaptureContext.of(List.of(), List.of()), Map.of());
    private volatile boolean stale = true;
    private volatile @Nullable Thread saving;

    CaptureMemory(KnownPeopleRepository people, PlatformRepository platforms, Background background) {
        this.people = people;
        this.platforms = platforms;
        this.background = background;
        people.onChange(this::changed);
    }

    Knowledge now() {
        return now;
    }

    /// Reads anew in the background if anything has changed, then calls `onNews`. To be called on the UI thread.
    void refresh(Runnable onNews) {
        if (stale) {
            background.run(this::fresh, _ -> onNews.run());
        }
    }

    /// The newest knowledge; reads it if need be, so only in the background.
    Knowledge fresh() {
        if (stale) {
            stale = false;                                  // first: a change while reading makes it stale again
            now = new Knowledge(people.context(), platformsByName());
        }
        return now;
    }

    /// Runs a save of the bar itself, in the background, and adds what it did to the knowledge.
    Saved learn(List<Capture> captures, Supplier<Saved> save) {
        Saved saved;
        saving = Thread.currentThread();
        try {
            saved = save.get();
        } finally {
            saving = null;
        }
        if (captures.stream().anyMatch(capture -> capture.introducedBy() != null && capture.introducedBy().id() == null)) {
            stale = true;                                   // somebody was added who is not among the saved
        } else {
            add(saved);
        }
        return saved;
    }

    private void add(Saved saved) {
        CaptureContext context = now.context();
        for (Saved.SavedPerson person : saved.people()) {
            KnownPerson known = people.person(person.id()).orElse(null);
            context = known == null ? context : context.with(known);
        }
        Map<String, Platform> places = platformsByName();
        for (Platform place : places.values()) {
            if (!now.knows(place.name())) {
                context = context.with(new KnownPlatform(place.id(), place.name(), place.side(), place.kind()));
            }
        }
        now = new Knowledge(context, places);
    }

    private void changed() {
        if (!Thread.currentThread().equals(saving)) {
            stale = true;
        }
    }

    private Map<String, Platform> platformsByName() {
        return platforms.all().stream().collect(Collectors.toMap(platform -> Folding.fold(platform.name()), Function.identity()));
    }
}
