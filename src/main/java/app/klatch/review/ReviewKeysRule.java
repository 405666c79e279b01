package app.klatch.review;

import static app.klatch.review.ReviewKey.ARCHIVE;
import static app.klatch.review.ReviewKey.CHANGE;
import static app.klatch.review.ReviewKey.DONE;
import static app.klatch.review.ReviewKey.DROP;
import static app.klatch.review.ReviewKey.FOLLOW_UP;
import static app.klatch.review.ReviewKey.NOTE;
import static app.klatch.review.ReviewKey.OPEN;
import static app.klatch.review.ReviewKey.PREPARE;
import static app.klatch.review.ReviewKey.REST;
import static app.klatch.review.ReviewKey.SKIP;
import static app.klatch.review.ReviewKey.SNOOZE;

import java.util.List;
import java.util.stream.Stream;

/// Which keys an item has, and what each is called there. Every item can be skipped and opened; nothing is forced. A plate is changed
/// or laid to rest only where it is asked about: elsewhere that would pass for an answer to something else.
public final class ReviewKeysRule {
    private static final Offer SKIPPED = new Offer(SKIP, "Skip once");
    private static final Offer NEXT_STEP = new Offer(FOLLOW_UP, "Follow up…");
    private static final Offer DONE_AND_NEXT = new Offer(FOLLOW_UP, "Done, then…");
    private static final Offer SLEEPS = new Offer(SNOOZE, "Snooze");
    private static final Offer REMINDS = new Offer(SNOOZE, "Later");
    private static final Offer WORDS = new Offer(NOTE, "Log words…");
    private static final Offer ARCHIVED = new Offer(ARCHIVE, "Archive");
    private static final Offer OPENED = new Offer(OPEN, "Open");

    /// A key and the words on its button.
    public record Offer(ReviewKey key, String words) {}

    private ReviewKeysRule() {}

    /// Where D logs by a channel of its own, the key says by which.
    static List<Offer> of(ReviewItem item) {
        List<Offer> offers = of(item.kind());
        return item.by() == null ? offers
                : Stream.concat(Stream.of(new Offer(DONE, "Done: " + item.by().how())), offers.stream().skip(1)).toList();
    }

    /// The keys in the order of their buttons; the first is the one that settles the item.
    public static List<Offer> of(ReviewKind kind) {
        return switch (kind) {
            case DRAFT, FORM -> List.of(new Offer(DONE, "Open it"), SKIPPED, OPENED);
            case HANDLE_ONLY -> List.of(new Offer(DONE, "Fine as it is"), NEXT_STEP, REMINDS, SKIPPED,
                    new Offer(CHANGE, "Add the name"), ARCHIVED, OPENED);
            case WAITS -> List.of(new Offer(DONE, "Answered"), WORDS, NEXT_STEP, REMINDS, SKIPPED,
                    new Offer(DROP, "No answer needed"), ARCHIVED, OPENED);
            case THANKS -> List.of(new Offer(DONE, "Thanked"), WORDS, NEXT_STEP, REMINDS, SKIPPED, ARCHIVED, OPENED);
            case PROMISE, MINE -> step("Done");
            case THEIRS -> step("They did it");
            case ANSWERED -> List.of(new Offer(DONE, "Close it"), DONE_AND_NEXT, SLEEPS, new Offer(SKIP, "Keep it"), ARCHIVED, OPENED);
            case PLATE -> List.of(new Offer(DONE, "Done: log it"), WORDS, NEXT_STEP, SLEEPS, SKIPPED,
                    new Offer(CHANGE, "Change plate"), new Offer(REST, "Rest"), ARCHIVED, OPENED);
            case HALF_COIN -> List.of(new Offer(DONE, "Done: log it"), WORDS, NEXT_STEP, REMINDS, SKIPPED,
                    new Offer(DROP, "Not for them"), ARCHIVED, OPENED);
            case INTRODUCTION -> List.of(new Offer(DONE, "Introduced"), NEXT_STEP, REMINDS, SKIPPED,
                    new Offer(DROP, "Not these two"), OPENED);
            case GATHERING -> List.of(new Offer(DONE, "Noted"), new Offer(PREPARE, "Prepare"), SKIPPED, OPENED);
        };
    }

    /// What a key does: what was never saved is settled by opening it.
    static ReviewKey meant(ReviewKey key, ReviewKind kind) {
        return key == DONE && (kind == ReviewKind.DRAFT || kind == ReviewKind.FORM) ? OPEN : key;
    }

    private static List<Offer> step(String done) {
        return List.of(new Offer(DONE, done), WORDS, DONE_AND_NEXT, SLEEPS, SKIPPED, new Offer(DROP, "Drop"), ARCHIVED, OPENED);
    }
}
