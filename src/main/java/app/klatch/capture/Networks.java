package app.klatch.capture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The usual networks: which address is whose profile where.
final class Networks {

    /// How a network writes its profiles: the path before the handle, empty when the handle comes first.
    private record Network(String name, List<String> before) {}

    private static final Set<String> NO_HANDLE = Words.set("""
            home search explore share intent hashtag i login signup about help settings posts groups events pages
            watch marketplace p reel reels stories tv company school jobs feed sharer.php tags topics orgs features
            pricing notifications messages""");

    private static final Map<String, Network> BY_HOST = Map.ofEntries(
            host("linkedin.com", "LinkedIn", "in", "pub", "mwlite/in"), host("twitter.com", "Twitter / X", ""),
            host("x.com", "Twitter / X", ""), host("facebook.com", "Facebook", "people", ""), host("fb.com",
                    "Facebook", ""),
            host("fb.me", "Facebook", ""), host("instagram.com", "Instagram", ""), host("instagr.am", "Instagram", ""),
            host("github.com", "GitHub", ""), host("gitlab.com", "GitLab", ""), host("xing.com", "Xing", "profile"),
            host("bsky.app", "Bluesky", "profile"), host("threads.net", "Threads", ""), host("threads.com",
                    "Threads", ""),
            host("youtube.com", "YouTube", "user", "c", "channel", ""), host("tiktok.com", "TikTok", ""),
                    host("t.me", "Telegram", ""),
            host("medium.com", "Medium", ""), host("pinterest.com", "Pinterest", ""), host("reddit.com", "Reddit",
                    "user", "u"),
            host("meetup.com", "Meetup", "members"), host("snapchat.com", "Snapchat", "add"), host("flickr.com",
                    "Flickr", "people", "photos"),
            host("vk.com", "VK", ""), host("quora.com", "Quora", "profile"), host("behance.net", "Behance", ""),
            host("dribbble.com", "Dribbble", ""), host("soundcloud.com", "SoundCloud", ""), host("vimeo.com",
                    "Vimeo", ""),
            host("stackoverflow.com", "Stack Overflow", "users"), host("strava.com", "Strava", "athletes"),
                    host("twitch.tv", "Twitch", ""));

    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("linkedin", "LinkedIn"), Map.entry("twitter", "Twitter / X"), Map.entry("x", "Twitter / X"),
            Map.entry("facebook", "Facebook"), Map.entry("fb", "Facebook"), Map.entry("instagram", "Instagram"),
            Map.entry("insta", "Instagram"), Map.entry("ig", "Instagram"), Map.entry("github", "GitHub"),
                    Map.entry("xing", "Xing"),
            Map.entry("mastodon", "Mastodon"), Map.entry("bluesky", "Bluesky"), Map.entry("threads", "Threads"),
            Map.entry("tiktok", "TikTok"), Map.entry("telegram", "Telegram"), Map.entry("skype", "Skype"),
                    Map.entry("snapchat", "Snapchat"),
            Map.entry("youtube", "YouTube"), Map.entry("discord", "Discord"), Map.entry("signal", "Signal"),
                    Map.entry("wechat", "WeChat"),
            Map.entry("slack", "Slack"), Map.entry("reddit", "Reddit"), Map.entry("li", "LinkedIn"), Map.entry("tw",
                    "Twitter / X"));

    private Networks() {}

    private static Map.Entry<String, Network> host(String host, String name, String... before) {
        return Map.entry(host, new Network(name, List.of(before)));
    }

    /// The network a word stands for ("ig" → Instagram), or null.
    static @Nullable String byWord(String folded) {
        return BY_WORD.get(folded);
    }

    /// The profile behind a web address; with a null platform and the host as handle when it is just a website.
    static @Nullable ProfileSaid profile(String address) {
        String rest = address.replaceFirst("^(?i)https?://", "");
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        if (!Addresses.looksLikeHost(host, 0, host.length())) {
            return null;
        }
        String path = slash < 0 ? "" : rest.substring(slash + 1);
        ProfileSaid found = onNetwork(host, path, address);
        return found != null ? found : new ProfileSaid(null, host.startsWith("www.") ? host.substring(4)
                : host, address);
    }

    private static @Nullable ProfileSaid onNetwork(String host, String path, String address) {
        Network network = BY_HOST.get(registered(host));
        String handle = network == null ? null : handle(network, path);
        if (handle != null && network != null) {
            return new ProfileSaid(network.name(), handle, address);
        }
        String first = decoded(first(path));
        boolean mastodon = network == null && first.startsWith("@") && first.length() > 1;
        return mastodon ? new ProfileSaid("Mastodon", first.substring(1) + (first.indexOf('@', 1) > 0 ? "" : "@"
                + host), address) : null;
    }

    /// The last two labels: "de.linkedin.com" → "linkedin.com".
    private static String registered(String host) {
        int last = host.lastIndexOf('.');
        int before = host.lastIndexOf('.', last - 1);
        return before < 0 ? host : host.substring(before + 1);
    }

    private static @Nullable String handle(Network network, String path) {
        for (String before : network.before()) {
            String prefix = before.isEmpty() ? "" : before + "/";
            if (path.regionMatches(true, 0, prefix, 0, prefix.length())) {
                String handle = decoded(first(path.substring(prefix.length())));
                handle = handle.startsWith("@") ? handle.substring(1) : handle;
                String id = id(path);
                boolean usable = !handle.isEmpty() && !NO_HANDLE.contains(handle.toLowerCase(Locale.ROOT));
                return id != null ? id : usable ? handle : null;
            }
        }
        return null;
    }

    /// facebook.com/profile.php?id=100012
    private static @Nullable String id(String path) {
        int at = path.startsWith("profile.php?") ? path.indexOf("id=") : -1;
        return at < 0 ? null : path.substring(at + 3).replaceAll("&.*", "");
    }

    private static String first(String path) {
        int end = 0;
        while (end < path.length() && "/?#&".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return path.substring(0, end);
    }

    private static String decoded(String text) {
        try {
            return Chars.clean(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
