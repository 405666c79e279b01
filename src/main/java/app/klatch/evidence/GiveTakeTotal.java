package app.klatch.evidence;

import java.util.List;

/// Give and take over everybody: how often I gave and got, whom to thank for what, and how many offers of mine are open.
public record GiveTakeTotal(int gave, int got, List<Thanks> thanks, int offers) {
    public GiveTakeTotal {
        thanks = List.copyOf(thanks);
    }

    /// Somebody worth a thank-you, and what for, newest first.
    public record Thanks(long personId, String name, List<Entry> got) {
        public Thanks {
            got = List.copyOf(got);
        }
    }
}
