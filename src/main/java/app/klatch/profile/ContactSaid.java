package app.klatch.profile;

import app.klatch.names.Folding;
import app.klatch.people.ContactPoint;
import app.klatch.platforms.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody typed as a way to reach a person: an e-mail, a phone, a web page, a handle, or a profile on a platform.
sealed interface ContactSaid {
    record Point(ContactPoint.Kind kind, String value) implements ContactSaid {}

    record Profile(Platform platform, @Nullable String handle, @Nullable String url) implements ContactSaid {}

    Pattern EMAIL = Pattern.compile("(?:mailto:)?(?<mail>[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+)");
    Pattern WEB = Pattern.compile("(?:https?://)?(?<host>(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,})(?<path>/\\S*)?");
    Pattern PHONE = Pattern.compile("(?:tel:)?\\+?[\\d\\s()./-]{5,}(?:\\s*(?:x|ext\\.?)\\s*\\d+)?");

    /// Empty when it is none of them.
    static Optional<ContactSaid> read(String text, List<Platform> platforms) {
        String typed = text.strip();
        Matcher mail = EMAIL.matcher(typed);
        if (mail.matches()) {
            return Optional.of(new Point(ContactPoint.Kind.EMAIL, mail.group("mail")));
        }
        if (PHONE.matcher(typed).matches() && typed.chars().filter(Character::isDigit).count() >= 5) {
            return Optional.of(new Point(ContactPoint.Kind.PHONE, typed.replaceFirst("^tel:", "")));
        }
        Matcher web = WEB.matcher(typed);
        if (web.matches()) {
            return Optional.of(page(typed, web, platforms));
        }
        return typed.matches("@[^\\s@]+")
                ? Optional.of(new Point(ContactPoint.Kind.HANDLE, typed.substring(1)))
                : named(typed, platforms);
    }

    private static ContactSaid page(String typed, Matcher web, List<Platform> platforms) {
        String url = typed.contains("://") ? typed : "https://" + typed;
        String path = web.group("path") == null ? "" : web.group("path").replaceFirst("[?#].*", "");
        List<String> host = List.of(web.group("host").toLowerCase(Locale.ROOT).split("\\."));
        return platforms.stream().filter(platform -> isAt(platform, host)).findFirst()
                .<ContactSaid>map(platform -> new Profile(platform, handle(path), url))
                .orElse(new Point(ContactPoint.Kind.WEB, url));
    }

    /// "LinkedIn: ana-ruiz", "Instagram @ana"; the longest name of a platform wins.
    private static Optional<ContactSaid> named(String typed, List<Platform> platforms) {
        return platforms.stream()
                .sorted(Comparator.comparingInt((Platform platform) -> platform.name().length()).reversed())
                .filter(platform -> Folding.fold(typed).matches("\\Q" + Folding.fold(platform.name()) + "\\E\\s*[:@ ]\\s*@?\\S.*"))
                .findFirst()
                .map(platform -> new Profile(platform, typed.substring(platform.name().length()).replaceFirst("^[\\s:@]+", ""), null));
    }

    private static boolean isAt(Platform platform, List<String> host) {
        String name = Folding.fold(platform.name());
        return host.contains(name.replace(" ", "")) || (name.equals("x") && host.contains("twitter"))
                || (name.equals("facebook") && host.contains("fb"));
    }

    private static @Nullable String handle(String path) {
        String last = path.replaceFirst("/+$", "").replaceFirst(".*/", "").replaceFirst("^@", "");
        return last.isEmpty() ? null : last;
    }
}
