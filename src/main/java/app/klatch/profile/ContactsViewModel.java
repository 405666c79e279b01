package app.klatch.profile;

import app.klatch.people.ContactPoint;
import app.klatch.platforms.Presence;
import app.klatch.ui.Acts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ways to reach a person: addresses, and profiles on platforms.
public final class ContactsViewModel {
    private final Rooms rooms;
    private final Acts acts;

    ContactsViewModel(Rooms rooms, Acts acts) {
        this.rooms = rooms;
        this.acts = acts;
    }

    /// Adds whatever the text is, an e-mail, a phone, a web page, a profile, and then runs `saved`.
    public @Nullable String add(Profile to, String text, Runnable saved) {
        if (text.isBlank()) {
            return null;
        }
        Optional<ContactSaid> said = ContactSaid.read(text, to.platforms());
        said.ifPresent(way -> acts.run(() -> add(to.id(), way), saved));
        return said.isPresent() ? null
                : "“" + text.strip() + "” is no address I know. Try an e-mail, a phone, a link, or “LinkedIn ana-ruiz”.";
    }

    /// A blank text removes it.
    public @Nullable String change(ContactPoint point, String text) {
        if (text.isBlank()) {
            remove(point);
        } else {
            acts.run(() -> rooms.contacts().change(point.id(), text.strip()));
        }
        return null;
    }

    public void remove(ContactPoint point) {
        acts.runAndSay(() -> rooms.contacts().remove(point), "Removed · " + point.value());
    }

    /// Takes a handle or a link; a blank text removes it.
    public @Nullable String change(Presence presence, String text) {
        if (text.isBlank()) {
            remove(presence);
        } else {
            acts.run(() -> rooms.platforms().changePresence(presence, handleIn(text), linkIn(text)));
        }
        return null;
    }

    /// Adds another handle or link on the platform of this presence.
    public @Nullable String addTo(Profile of, Presence beside, String text) {
        if (!text.isBlank()) {
            acts.run(() -> rooms.platforms().addPresence(of.id(), beside.platformId(), handleIn(text), linkIn(text)));
        }
        return null;
    }

    /// The presences with those on one platform side by side, in the order the platforms came.
    public static List<Presence> byPlatform(List<Presence> presences) {
        return presences.stream()
                .collect(Collectors.groupingBy(Presence::platformId, LinkedHashMap::new, Collectors.toList()))
                .values().stream().flatMap(List::stream).toList();
    }

    /// The first phone and the first e-mail, of those there are.
    public static List<ContactPoint> firstPoints(List<ContactPoint> points) {
        return Stream.of(ContactPoint.Kind.PHONE, ContactPoint.Kind.EMAIL)
                .flatMap(kind -> points.stream().filter(point -> point.kind() == kind).limit(1)).toList();
    }

    /// How the person is called there, as far as it is known.
    public static String handle(Presence presence) {
        return presence.handle() != null ? presence.handle() : presence.url() != null ? presence.url() : presence.platform();
    }

    /// What an editor of the presence starts from.
    public static String toEdit(Presence presence) {
        return presence.handle() != null ? presence.handle() : presence.url() == null ? "" : presence.url();
    }

    private static @Nullable String handleIn(String text) {
        return text.contains("://") ? null : text.strip().replaceFirst("^@", "");
    }

    private static @Nullable String linkIn(String text) {
        return text.contains("://") ? text.strip() : null;
    }

    public void remove(Presence presence) {
        acts.runAndSay(() -> rooms.platforms().removePresence(presence), "Removed · " + presence.platform());
    }

    /// Says that something lies in the clipboard now.
    public void copied(String text) {
        acts.toasts().show("Copied · " + text, null);
    }

    /// What the system's own program can open; empty for a phone, an address on paper, or a link that is broken.
    public static Optional<URI> link(ContactPoint point) {
        try {
            return switch (point.kind()) {
                case EMAIL -> Optional.of(new URI("mailto", point.value(), null));
                case WEB -> Optional.of(new URI(point.value()));
                case PHONE, ADDRESS, HANDLE -> Optional.empty();
            };
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /// The profile's page, when its address is known and is one of the web.
    public static Optional<URI> link(Presence presence) {
        String url = presence.url();
        if (url == null || !url.matches("(?i)https?://.+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    private void add(long personId, ContactSaid said) {
        switch (said) {
            case ContactSaid.Point point -> rooms.contacts().add(personId, point.kind(), point.value());
            case ContactSaid.Profile profile ->
                    rooms.platforms().addPresence(personId, profile.platform().id(), profile.handle(), profile.url());
        }
    }
}
