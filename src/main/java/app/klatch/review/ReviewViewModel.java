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
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The review as it is gone through: a key acts on the item in front and shows the next at once, and is written in the background.
/// What could not be written comes back to its item with a sentence.
public final class ReviewViewModel {
    private final ReviewReader reader;
    private final ReviewDeeds deeds;
    private final ReviewLinks links;
    private final Background background;
    private final Clock clock;
    private final ReviewSession session = new ReviewSession();
    private final ReviewWriter writer;
    private final ReviewUndo undo;
    private final ReviewLineViewModel line;
    private final ReviewActions actions = new ReviewActions(this);
    private final Map<ItemKey, ReviewProblem> problems = new HashMap<>();
    private final ReadOnlyObjectWrapper<ReviewShown> shown = new ReadOnlyObjectWrapper<>(ReviewShown.LOADING);
    private @Nullable LocalDate week;
    private WorkWeek workWeek = WorkWeek.mondayToFriday();
    private boolean choosing;
    private String said = "";

    ReviewViewModel(ReviewReader reader, ReviewDecisionRepository decisions, ReviewDeeds deeds, LookAgain again, StepWords words,
            ReviewLinks links, Background background, Clock clock) {
        this.reader = reader;
        this.deeds = deeds;
        this.links = links;
        this.background = background;
        this.clock = clock;
        writer = new ReviewWriter(decisions, background, this::failed);
        undo = new ReviewUndo(decisions, again, writer, session, links, background, this::say, this::refresh);
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

    /// Reads all of it and shows nothing: the first time takes two or three times as long as the next.
    public void readAhead() {
        background.run(reader::read, _ -> {});
    }

    /// The page comes to the front: what was done elsewhere meanwhile is passed over.
    public void refresh() {
        long mark = writer.asked();
        background.run(reader::read, read -> load(read, mark));
    }

    private void load(ReviewReader.Read read, long mark) {
        boolean begins = !read.week().equals(week);
        boolean held = line.isOpen() || choosing;
        Optional<ItemKey> front = session.current().map(ItemKey::of);
        week = read.week();
        workWeek = read.workWeek();
        Set<ItemKey> decided = new HashSet<>(read.decided());
        decided.addAll(writer.decidedAfter(mark));
        writer.seen(mark, decided, read.newestStep());
        if (begins) {
            session.load(read.items(), decided);
            session.begin(read.place());
        } else {
            session.reload(read.items(), decided, held).ifPresent(item -> said = "Settled meanwhile: " + item.name());
        }
        if (held && !session.current().map(ItemKey::of).equals(front)) {
            choosing = false;
            line.leave();
        }
        show();
    }

    /// A key on the item in front.
    void press(ReviewKey key) {
        session.current().filter(item -> ReviewKeysRule.of(item).stream().anyMatch(offer -> offer.key() == key))
                .ifPresent(item -> press(ReviewKeysRule.meant(key, item.kind()), item));
    }

    private void press(ReviewKey key, ReviewItem item) {
        switch (key) {
            case DONE, SKIP, REST, DROP, ARCHIVE -> decide(item, deeds.of(key, item), null);
            case NOTE, FOLLOW_UP, CHANGE -> begin(ReviewLine.of(key, item, LocalDate.now(clock), workWeek));
            case SNOOZE -> choose(true);
            case OPEN -> links.open(item);
            case PREPARE -> links.prepare(item);
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
        session.current().ifPresent(item -> decide(item, deeds.snooze(item, choice.from(LocalDate.now(clock))), null));
    }

    /// Any other day, in words.
    void snoozeInWords() {
        session.current().ifPresent(item -> begin(ReviewLine.of(ReviewKey.SNOOZE, item, LocalDate.now(clock), workWeek)));
    }

    /// What the newest key logged, as long as words can be added to it.
    Optional<WrittenStep> logged() {
        return writer.newest().filter(WrittenStep::logs);
    }

    void addWords() {
        logged().ifPresent(step -> begin(new ReviewLine(Kind.WORDS, step.item(), "")));
    }

    private void begin(ReviewLine newLine) {
        line.begin(newLine);
        choose(false);
    }

    /// Esc: what was typed is given up.
    void cancelLine() {
        session.current().map(ItemKey::of).ifPresent(problems::remove);
        line.cancel();
        show();
    }

    private void said(ReviewLineViewModel.Said words) {
        ReviewItem item = words.line().item();
        if (words.line().kind() != Kind.WORDS) {
            decide(item, deeds.of(words), words);
            return;
        }
        logged().ifPresent(step -> writer.addWords(step, words.line(), words.text(), id -> deeds.addWords(id, words.text())));
        say(item.name() + " · words added");
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
        undo.undo();
    }

    public void redo() {
        undo.redo();
    }

    ReviewUndo undone() {
        return undo;
    }

    private void say(String words) {
        said = words;
        show();
    }

    private void failed(WrittenStep step, String sentence) {
        ItemKey key = ItemKey.of(step.item());
        problems.put(key, new ReviewProblem(sentence, step.line(), step.typed()));
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
            said = "";
            LocalDate now = week();
            session.current().map(ItemKey::of).ifPresent(key -> background.run(() -> reader.goneTo(now, key)));
            line.cancel();
            choose(false);
        }
    }

    void close() {
        line.cancel();
        session.close();
        choose(false);
    }

    void leave() {
        links.leave().run();
    }

    private void show() {
        Optional<ReviewItem> item = session.current();
        ReviewProblem problem = item.map(front -> problems.get(ItemKey.of(front))).orElse(null);
        if (problem != null && problem.line() != null && !line.isOpen() && !choosing) {
            line.begin(problem.line(), problem.typed());
        }
        shown.set(ReviewShownRule.of(session, choosing ? "Until when?" : said, problem == null ? null : problem.sentence(), actions.now(item.orElse(null))));
    }

    /// What can be done now.
    public List<Action> actions() {
        return shown.get().keys();
    }
}
