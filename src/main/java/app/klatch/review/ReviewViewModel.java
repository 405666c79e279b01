package app.klatch.review;

import app.klatch.dates.WorkWeek;
import app.klatch.followups.SnoozeChoice;
import app.klatch.followups.StepWords;
import app.klatch.review.ReviewLine.Kind;
import app.klatch.ui.Action;
import app.klatch.ui.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The review as it is gone through: a key acts on the item in front and shows the next at once, and is written in the background.
/// What could not be written comes back to its item with a sentence.
public final class ReviewViewModel {
    /// Why an item came back, and what was typed about it.
    private record Problem(String sentence, @Nullable ReviewLine line, String typed) {}

    private final ReviewReader reader;
    private final ReviewDecisionRepository decisions;
    private final ReviewDeeds deeds;
    private final ReviewLinks links;
    private final Background background;
    private final Clock clock;
    private final ReviewSession session = new ReviewSession();
    private final ReviewWriter writer;
    private final ReviewLineViewModel line;
    private final ReviewActions actions = new ReviewActions(this);
    private final Map<ItemKey, Problem> problems = new HashMap<>();
    private final ReadOnlyObjectWrapper<ReviewShown> shown = new ReadOnlyObjectWrapper<>(ReviewShown.LOADING);
    private @Nullable LocalDate week;
    private WorkWeek workWeek = WorkWeek.mondayToFriday();
    private boolean choosing;
    private String said = "";

    ReviewViewModel(ReviewReader reader, ReviewDecisionRepository decisions, ReviewDeeds deeds, StepWords words, ReviewLinks links,
            Background background, Clock clock) {
        this.reader = reader;
        this.decisions = decisions;
        this.deeds = deeds;
        this.links = links;
        this.background = background;
        this.clock = clock;
        writer = new ReviewWriter(decisions, background, this::failed);
        line = new ReviewLineViewModel(words, clock, this::said);
    }

    ReadOnlyObjectProperty<ReviewShown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReviewLineViewModel line() {
        return line;
    }

    LocalDate week() {
        return week == null ? LocalDate.now(clock) : week;
    }

    /// The page comes to the front: what was done elsewhere meanwhile is passed over.
    public void refresh() {
        long mark = writer.asked();
        background.run(reader::read, read -> load(read, mark));
    }

    private void load(ReviewReader.Read read, long mark) {
        boolean begins = !read.week().equals(week);
        week = read.week();
        workWeek = read.workWeek();
        Set<ItemKey> wereOpen = keys(session.open());
        Optional<ReviewItem> front = session.current();
        Set<ItemKey> decided = new HashSet<>(read.decided());
        decided.addAll(writer.decidedAfter(mark));
        writer.seen(mark, decided, read.newestStep());
        session.load(read.items(), decided);
        if (begins) {
            session.begin(read.place());
        } else {
            session.open().stream().map(ItemKey::of).filter(key -> !wereOpen.contains(key)).findFirst().ifPresent(session::show);
            front.filter(item -> !session.isOpen(ItemKey.of(item)) && !decided.contains(ItemKey.of(item)))
                    .ifPresent(item -> said = "Settled meanwhile: " + item.name());
        }
        show();
    }

    /// A key on the item in front.
    void press(ReviewKey key) {
        session.current().filter(item -> ReviewKeysRule.of(item.kind()).stream().anyMatch(offer -> offer.key() == key))
                .ifPresent(item -> press(key, item));
    }

    private void press(ReviewKey key, ReviewItem item) {
        switch (key) {
            case DONE -> {
                if (item.kind() == ReviewKind.DRAFT || item.kind() == ReviewKind.FORM) {
                    links.open(item);
                } else {
                    decide(item, deeds.done(item, ""));
                }
            }
            case SKIP -> decide(item, deeds.skip(item));
            case REST -> decide(item, deeds.rest(item));
            case DROP -> decide(item, deeds.drop(item));
            case ARCHIVE -> decide(item, deeds.archive(item));
            case NOTE -> begin(new ReviewLine(Kind.NOTE, item, ""));
            case FOLLOW_UP -> begin(new ReviewLine(Kind.FOLLOW_UP, item, ReviewPrefillRule.followUp(item, LocalDate.now(clock), workWeek)));
            case CHANGE -> begin(new ReviewLine(item.kind() == ReviewKind.PLATE ? Kind.CHANGE : Kind.NAME, item, ""));
            case SNOOZE -> choose(true);
            case OPEN -> links.open(item);
        }
    }

    /// Whether S was pressed and the next key says until when.
    boolean isChoosing() {
        return choosing;
    }

    void choose(boolean now) {
        choosing = now;
        show();
    }

    void snooze(SnoozeChoice choice) {
        session.current().ifPresent(item -> decide(item, deeds.snooze(item, choice.from(LocalDate.now(clock)))));
    }

    /// Any other day, in words.
    void snoozeInWords() {
        session.current().ifPresent(item -> begin(new ReviewLine(Kind.SNOOZE, item, "")));
    }

    /// What the newest key logged, as long as words can be added to it.
    Optional<WrittenStep> logged() {
        return writer.newest().filter(WrittenStep::logs);
    }

    void addWords() {
        logged().ifPresent(step -> begin(new ReviewLine(Kind.WORDS, step.item(), "")));
    }

    private void begin(ReviewLine newLine) {
        choosing = false;
        line.begin(newLine);
        show();
    }

    /// Esc: what was typed is given up.
    void cancelLine() {
        session.current().map(ItemKey::of).ifPresent(problems::remove);
        line.cancel();
        show();
    }

    private void said(ReviewLineViewModel.Said words) {
        ReviewItem item = words.line().item();
        switch (words.line().kind()) {
            case FOLLOW_UP -> decide(item, deeds.followUp(item, Objects.requireNonNull(words.step())), words);
            case SNOOZE -> decide(item, deeds.snooze(item, Objects.requireNonNull(words.step()).due()), words);
            case CHANGE -> decide(item, deeds.change(item, Objects.requireNonNull(words.plate())), words);
            case NAME -> decide(item, deeds.name(item, words.text()), words);
            case NOTE -> decide(item, deeds.done(item, words.text()), words);
            case WORDS -> {
                logged().ifPresent(step -> writer.addWords(step, words.line(), words.text(), id -> deeds.addWords(id, words.text())));
                said = item.name() + " · words added";
                show();
            }
        }
    }

    private void decide(ReviewItem item, ReviewDeed deed) {
        decide(item, deed, null);
    }

    private void decide(ReviewItem item, ReviewDeed deed, ReviewLineViewModel.@Nullable Said words) {
        choosing = false;
        line.cancel();
        problems.remove(ItemKey.of(item));
        session.decide(item);
        said = deed.words();
        writer.decide(week(), item, deed, words == null ? null : words.line(), words == null ? "" : words.text());
        show();
    }

    /// Takes back the newest key and shows its item again; when another page wrote last, that.
    public void undo() {
        choosing = false;
        line.cancel();
        writer.pop().ifPresentOrElse(this::takeBack, () -> replay(decisions::undo, "Taken back: ", "There is nothing to undo."));
    }

    private void takeBack(WrittenStep step) {
        if (step.isDecision()) {
            session.reopen(step.item());
            session.show(ItemKey.of(step.item()));
        }
        said = "Taken back: " + step.words();
        show();
        writer.takeBack(step, this::refresh);
    }

    public void redo() {
        replay(decisions::redo, "Done again: ", "There is nothing to do again.");
    }

    private void replay(Supplier<Optional<String>> work, String done, String nothing) {
        background.run(work, label -> {
            said = label.map(done::concat).orElse(nothing);
            show();
            refresh();
        });
    }

    private void failed(WrittenStep step, String sentence) {
        ItemKey key = ItemKey.of(step.item());
        problems.put(key, new Problem(sentence, step.line(), step.typed()));
        if (step.isDecision()) {
            session.reopen(step.item());
        }
        said = step.item().name() + " · not saved";
        if (!line.isOpen() && !choosing) {
            session.show(key);
        }
        show();
    }

    /// Looks at the next or the previous item and decides nothing.
    void move(int by) {
        goTo(session.move(by));
    }

    void jump(ReviewStep step) {
        goTo(session.jump(step));
    }

    private void goTo(boolean moved) {
        if (moved) {
            choosing = false;
            said = "";
            LocalDate now = week();
            session.current().map(ItemKey::of).ifPresent(key -> background.run(() -> reader.goneTo(now, key)));
            line.cancel();
            show();
        }
    }

    void close() {
        choosing = false;
        line.cancel();
        session.close();
        show();
    }

    void leave() {
        links.leave().run();
    }

    private void show() {
        Optional<ReviewItem> item = session.current();
        Problem problem = item.map(front -> problems.get(ItemKey.of(front))).orElse(null);
        if (problem != null && problem.line() != null && !line.isOpen() && !choosing) {
            line.begin(problem.line(), problem.typed());
        }
        shown.set(ReviewShownRule.of(session, said, problem == null ? null : problem.sentence(), actions.now(item.orElse(null))));
    }

    /// What can be done now.
    public List<Action> actions() {
        return shown.get().keys();
    }

    private static Set<ItemKey> keys(List<ReviewItem> items) {
        return new HashSet<>(items.stream().map(ItemKey::of).toList());
    }
}
