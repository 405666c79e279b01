package app.klatch.capture;

import java.util.List;
import java.util.Random;

/// Seeded random capture lines: tokens, names, glue, dates, emoji, right-to-left names, control characters, odd signs.
final class RandomLines {

    private static final List<String> WORDS = List.of("Ana", "Ruiz", "Dana", "Omar Haddad", "wei lin", "O'Brien",
            "Núñez-Peña", "van den Berg",
            "Dr.", "Jr.", "李伟", "محمد", "שרה", "Иван", "Zarkon", "blimfy", "quorzle", "Northwind Solar", "Contoso",
                    "GmbH", "Inc.",
            "CFO", "Head of Sales", "designer", "met", "Met", "coffee with", "called", "emailed", "ran into",
                    "zoomed with", "talked to",
            "got an email from", "of", "from", "at", "with", "the", "a", "and", "in", "on", "by", "to", "for", "via",
                    "through",
            "introduced by", "introduced me to", "helped", "promised to", "pitched", "waiting for", "remind me to",
                    "call", "send deck",
            "likes", "loves sailing", "interested in", "is into", "works at", "every 6w", "every 4w..8w",
                    "keep in touch monthly",
            "every", "monthly", "today", "yesterday", "last Thursday", "tomorrow", "next Friday", "in 3 days",
                    "12 May", "31 Feb",
            "2026-11-12", "99/99/9999", "3pm", "eom", "I'm at", "now", "would like to add you to their network",
                    "sent you a friend request",
            "@Chamber after-hours", "@Tech Tuesdays", "@LinkedIn", "LinkedIn", "@", "@blimfy", "#sailing",
                    "#wine_tasting", "#", "~Omar", "~zarkon",
            "~", "!fri", "!fri send deck", "!xyz", "!", "!2w", "!31 feb", "?fri contract", "?", "?blimfy", "+gave",
                    "+got", "+pitch", "+blimfy", "+",
            "*", "**", "****", "*****", "// quorzle", "//", "/", "ana@x.example", "Ana <ana@x.example>", "<", ">",
                    "ana(at)x(dot)example",
            "@ana@mastodon.example", "+1 415 555 0132", "(415) 555-0132", "0151 23456789", "tel: 5550132", "42",
                    "1,000", "linkedin.com/in/ana-88",
            "https://x.com/anaruiz", "www.example.com", "IG: ana.ruiz", "Bkkper02", "\"Ana Ruiz\"", "\"",
                    "“Northwind", "”", "(", ")", "(Contoso)",
            "[", "{", ",", ",", ".", ";", "\n", "\n", ":", "-", "—", "|", "•", "'", "👋", "👩‍👩‍👧", "🙂great", "\u0000",
                    "bl\u0007imfy", "\u202Equorzle",
            "\uD83D", "\u00A0", "\t", "\r\n", "é", "½", "٣", "ﬁne", "Name:", "FN:", "TEL;TYPE=work:", "BEGIN:VCARD",
                    "Company: Zarkon", "posted", "shared pictures", "broadcast");

    private static final List<String> FOR_NEXT_TIME = List.of("!next time ask about the boat", "!next time", "!next time we meet,", "next time");

    private final Random random;
    private final Random nextTimes;

    RandomLines(long seed) {
        random = new Random(seed);
        nextTimes = new Random(seed + 1000);
    }

    String next() {
        var line = new StringBuilder();
        int words = 1 + random.nextInt(14);
        for (int i = 0; i < words; i++) {
            if (nextTimes.nextInt(30) == 0) {
                line.append(FOR_NEXT_TIME.get(nextTimes.nextInt(FOR_NEXT_TIME.size()))).append(' ');
            }
            line.append(WORDS.get(random.nextInt(WORDS.size())));
            if (random.nextInt(12) > 0) {
                line.append(random.nextInt(15) == 0 ? "  " : " ");
            }
        }
        return line.toString();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
