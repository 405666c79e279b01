package app.klatch.board;

import app.klatch.platforms.MyPresence;
import app.klatch.platforms.PlatformFields;
import app.klatch.platforms.PlatformLine;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.TendedPlatform;
import app.klatch.ui.Acts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Looking after a platform: my presence, the stage and its checklists, the other side, how often, the note.
final class TendingViewModel {
    private final PlatformRooms rooms;
    private final Acts acts;

    TendingViewModel(PlatformRooms rooms, Acts acts) {
        this.rooms = rooms;
        this.acts = acts;
    }

    /// A name that another platform has is refused in words.
    void rename(PlatformPage of, String name, Runnable refused) {
        acts.background().run(() -> rooms.platforms().named(name).filter(other -> other.id() != of.id()), other -> {
            if (other.isPresent()) {
                acts.toasts().error(other.get().name() + " is there already. To make one of two, merge them.", null);
                refused.run();
            } else {
                change(of, now -> new PlatformFields(name, now.kind(), now.side(), now.stage(), now.cadence(), now.url(), now.note(),
                        now.counterpartId()));
            }
        });
    }

    /// A handle or a link of my own; blank takes it away.
    @Nullable String setPresence(PlatformPage of, @Nullable MyPresence presence, String text) {
        String words = text.strip();
        boolean link = isLink(words);
        if (presence == null) {
            if (!words.isEmpty()) {
                acts.run(() -> rooms.mine().add(of.id(), link ? null : words, link ? words : null));
            }
        } else if (words.isEmpty()) {
            remove(presence);
        } else {
            acts.run(() -> rooms.mine().change(presence.id(), link ? presence.handle() : words, link ? words : presence.url()));
        }
        return null;
    }

    @Nullable String setLink(MyPresence presence, String text) {
        String words = text.strip();
        if (!words.isEmpty() && !isLink(words)) {
            return "A link begins with https:// or www.";
        }
        acts.run(() -> rooms.mine().change(presence.id(), presence.handle(), words.isEmpty() ? null : words));
        return null;
    }

    void remove(MyPresence presence) {
        acts.runAndSay(() -> rooms.mine().remove(presence.id()), "Removed · " + presence.shown());
    }

    void lookedAtToday(PlatformPage of) {
        acts.runAndSay(() -> rooms.platforms().lookedAt(of.id(), rooms.today()), "Looked at today · " + of.platform().name());
    }

    void setStage(PlatformPage of, PlatformStage stage) {
        if (stage != of.platform().stage()) {
            change(of, now -> now.withStage(stage));
        }
    }

    void tick(PlatformPage of, PlatformStage.Check check, boolean on) {
        acts.run(on ? () -> rooms.checks().tick(of.id(), check.key(), rooms.today()) : () -> rooms.checks().untick(of.id(), check.key()));
    }

    @Nullable String setCadence(PlatformPage of, String text) {
        if (text.isBlank()) {
            change(of, now -> now.withCadence(null));
            return null;
        }
        var cadence = PlatformLine.cadence(text);
        if (cadence == null) {
            return "“" + text.strip() + "” is not a cadence I know. Try “every 2 weeks” or “monthly”.";
        }
        change(of, now -> now.withCadence(cadence));
        return null;
    }

    @Nullable String setNote(PlatformPage of, String text) {
        change(of, now -> now.withNote(text));
        return null;
    }

    /// Makes the proposal the owner's choice.
    void keepCounterpart(PlatformPage of, TendedPlatform other) {
        acts.runAndSay(() -> rooms.platforms().change(of.id(), now -> now.withCounterpart(other.id())),
                of.platform().name() + " and " + other.name() + " are two sides of one circle now");
    }

    /// Where a link leads; empty when it is none that a browser could open.
    static Optional<URI> address(@Nullable String url) {
        if (url == null || !isLink(url)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(url.startsWith("www.") ? "https://" + url : url));
        } catch (URISyntaxException broken) {
            return Optional.empty();       // shown as text only
        }
    }

    private static boolean isLink(String text) {
        return text.startsWith("https://") || text.startsWith("http://") || text.startsWith("www.");
    }

    private void change(PlatformPage of, UnaryOperator<PlatformFields> edit) {
        acts.run(() -> rooms.platforms().change(of.id(), edit));
    }
}
