package app.klatch.board;

import app.klatch.platforms.PlatformCareRepository;
import app.klatch.platforms.PlatformMergeRepository;
import app.klatch.platforms.PlatformUse;
import app.klatch.platforms.PlatformUseRepository;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Putting platforms away, closing and merging them: what the board and a platform's page share.
public final class PlatformActs {
    private static final int EARLIEST_YEAR = 1900;

    private final PlatformCareRepository platforms;
    private final PlatformUseRepository uses;
    private final PlatformMergeRepository merges;
    private final Acts acts;
    private final Clock clock;

    public PlatformActs(PlatformCareRepository platforms, PlatformUseRepository uses, PlatformMergeRepository merges, Acts acts,
            Clock clock) {
        this.platforms = platforms;
        this.uses = uses;
        this.merges = merges;
        this.acts = acts;
        this.clock = clock;
    }

    void archive(long id, String name) {
        acts.runAndSay(() -> platforms.archive(id), "Archived · " + name);
    }

    /// Out of the archive, or open again.
    void bringBack(long id, String name) {
        acts.runAndSay(() -> platforms.bringBack(id), "Brought back · " + name);
    }

    /// Deletes what nothing hangs on; else archives it and says so.
    void delete(long id, String name) {
        acts.runAndTell(() -> {
            PlatformUse use = uses.delete(id, name);
            return use.isUsed()
                    ? name + " has " + use.words() + "; it was archived instead, nothing is lost."
                    : "Deleted · " + name;
        }, () -> {});
    }

    /// Hands the year of its last entry to `then`; 0 when it has none.
    void lastYear(long id, Consumer<Integer> then) {
        acts.background().run(() -> lastYear(id), then);
    }

    int lastYear(long id) {
        return uses.lastYear(id, LocalDate.now(clock));
    }

    /// Closes it in the year that is said; a sentence says why not when the words are no year, or one before `lastYear`, that of its
    /// last entry.
    @Nullable String close(long id, String name, String words, int lastYear) {
        int thisYear = LocalDate.now(clock).getYear();
        String complaint = notClosedIn(words, lastYear, thisYear);
        Integer year = year(words, thisYear);
        if (complaint != null || year == null) {
            return complaint;
        }
        acts.runAndSay(() -> platforms.close(id, year), name + " closed " + year + "; its history stays.");
        return null;
    }

    /// What hangs on a platform, for saying what a merge moves.
    void use(long id, Consumer<PlatformUse> then) {
        acts.background().run(() -> uses.of(id), then);
    }

    void merge(long kept, String keptName, long from, String fromName, Runnable then) {
        acts.runAndSay(() -> merges.merge(kept, from, "Merge " + fromName + " into " + keptName),
                fromName + " is part of " + keptName + " now", then);
    }

    Clock clock() {
        return clock;
    }

    Acts acts() {
        return acts;
    }

    PlatformCareRepository platforms() {
        return platforms;
    }

    /// Why it can't have closed in the year that is said; null when it can.
    static @Nullable String notClosedIn(String words, int lastYear, int thisYear) {
        Integer year = year(words, thisYear);
        if (year == null) {
            return "“" + words.strip() + "” is not a year I know. Try “2019” or “last year”.";
        }
        return year >= lastYear ? null : "Its last entry is from " + lastYear + ", so it had not ended in " + year + ". Did it end in "
                + lastYear + (lastYear < thisYear ? " or later?" : "?");
    }

    /// "2019", "closed in 2019", "last year"; null when it is none, or one to come.
    static @Nullable Integer year(String words, int thisYear) {
        String text = words.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:closed|ended)?\\s*(?:in)?\\s*", "");
        if (text.equals("this year") || text.equals("now") || text.equals("today")) {
            return thisYear;
        }
        if (text.equals("last year")) {
            return thisYear - 1;
        }
        if (!text.matches("\\d{4}")) {
            return null;
        }
        int year = Integer.parseInt(text);
        return year >= EARLIEST_YEAR && year <= thisYear ? year : null;
    }
}
