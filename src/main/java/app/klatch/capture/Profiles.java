package app.klatch.capture;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Profile addresses, `@ana@mastodon.example`, and handles said with their network: "IG: @ana.ruiz", "@ana on Twitter".
final class Profiles implements Recogniser {

    private static final Set<String> LABELS = Set.of("web", "website", "www", "url", "site", "homepage", "profile",
            "w", "link", "blog");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isWord(i)) {
                word(line, i);
            } else if (line.isSigil(i, '@') && line.isWord(i + 1)) {
                behind(line, i);
            }
        }
    }

    private static void word(Line line, int at) {
        String text = line.at(at).text();
        if (text.startsWith("@") && text.indexOf('@', 1) > 0) {
            take(line, at, at + 1, new ProfileSaid("Mastodon", text.substring(1), null), PieceKind.HANDLE);
        } else if (looksLikeAddress(text)) {
            ProfileSaid profile = Networks.profile(text);
            if (profile != null) {
                boolean angle = line.isPunct(at - 1, "<(") && line.isPunct(at + 1, ">)");
                int from = angle ? at - 1 : labelled(line, at);
                take(line, from, angle ? at + 2 : at + 1, profile, PieceKind.PROFILE);
            }
        } else {
            labelledHandle(line, at);
        }
    }

    private static boolean looksLikeAddress(String text) {
        boolean scheme = text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
        boolean bare = text.indexOf('@') < 0 || (text.indexOf('/') > 0 && text.indexOf('/') < text.indexOf('@'));
        return scheme || (bare && (text.regionMatches(true, 0, "www.", 0, 4) || hasPath(text)));
    }

    private static boolean hasPath(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && Addresses.looksLikeHost(text, 0, slash);
    }

    private static int labelled(Line line, int at) {
        boolean colon = line.isPunct(at - 1, ":");
        boolean label = colon && (line.isAny(at - 2, LABELS) || (line.isWord(at - 2)
                && Networks.byWord(line.at(at - 2).low()) != null));
        return label ? at - 2 : at;
    }

    /// "IG: ana.ruiz", "Twitter @ana".
    private static void labelledHandle(Line line, int at) {
        String network = Networks.byWord(line.at(at).low());
        if (network == null) {
            return;
        }
        boolean colon = line.isPunct(at + 1, ":");
        int next = colon ? at + 2 : at + 1;
        boolean sign = line.isSigil(next, '@');
        int handle = sign ? next + 1 : next;
        boolean ends = handle + 1 >= line.size() || !line.isWord(handle + 1);
        boolean unknown = line.isWord(handle) && line.world.context().platforms().longest(line, handle).isEmpty();
        if (unknown && (sign || (colon && ends && !line.at(handle).isCapitalised()))) {
            take(line, at, handle + 1, new ProfileSaid(network, line.at(handle).text(), null), PieceKind.HANDLE);
        }
    }

    /// "@ana on Twitter", and `@ana` when somebody with that handle is known.
    private static void behind(Line line, int sigil) {
        int handle = sigil + 1;
        if (!line.is(handle + 1, "on") || !line.isWord(handle + 2)) {
            return;
        }
        String network = Networks.byWord(line.at(handle + 2).low());
        if (network != null && line.world.context().platforms().longest(line, handle).isEmpty()) {
            take(line, sigil, handle + 3, new ProfileSaid(network, line.at(handle).text(), null), PieceKind.HANDLE);
        }
    }

    private static void take(Line line, int from, int to, ProfileSaid profile, PieceKind kind) {
        @Nullable String platform = profile.platform();
        String label = platform == null ? profile.handle() : platform + " · " + profile.handle();
        if (!line.take(kind, from, to, label)) {
            return;
        }
        line.draft.profiles.add(profile);
        if (platform != null && line.draft.handle == null) {
            KnownPlatform known = line.world.context().platforms().named(platform);
            line.draft.handle = profile.handle();
            line.draft.network = known == null ? new PlatformSaid(null, platform)
                    : new PlatformSaid(known.id(), known.name());
        }
    }
}
