package app.klatch.capture;

import app.klatch.capture.CardSaver.Card;
import app.klatch.db.Database;
import app.klatch.evidence.PitchOffers;
import app.klatch.followups.StepOffers;
import app.klatch.platforms.PlatformRepository;
import app.klatch.ui.Acts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The capture bar: understands the line on every keystroke, saves it on Enter, and never loses what was typed.
public final class CaptureBarViewModel {
    private final CaptureMemory memory;
    private final LineReading reading;
    private final CardFlow flow;
    private final CaptureSearch search;
    private final Drafts drafts;
    private final PinnedOccasion pinned;
    private final Clock clock;
    private final LongConsumer openPerson;
    private final SheetState state = new SheetState();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.CLOSED);
    private TypedLine line = TypedLine.EMPTY;

    /// `soon` runs its task on the UI thread a moment later: the draft is written when typing pauses.
    public CaptureBarViewModel(Database database, PeopleFinder finder, Acts acts, Executor soon, Clock clock,
            StepOffers offers, LongConsumer openPerson) {
        this.clock = clock;
        this.openPerson = openPerson;
        memory = new CaptureMemory(new KnownPeopleRepository(database), new PlatformRepository(database, clock), acts.background());
        CardSaver saver = CardSaver.of(database, clock, memory);
        DraftRepository draftRepository = new DraftRepository(database);
        drafts = new Drafts(draftRepository, acts.background(), soon);
        reading = new LineReading(saver, memory, acts.background());
        flow = new CardFlow(saver, drafts, acts, offers, new PitchOffers(database, clock, acts), clock, new CardFlow.Box(
                () -> text.get().isBlank(), this::putBack, this::complain, this::saved, openPerson));
        pinned = new PinnedOccasion(draftRepository, acts.background(), memory, () -> LocalDate.now(clock));
        search = new CaptureSearch(finder, acts.background(), found -> {
            state.found = found;
            show();
        });
        text.subscribe((_, now) -> typed(now));
        memory.refresh(this::read);
        pinned.restore();
        acts.background().run(draftRepository::lines, this::restore);
    }

    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Pill> pillProperty() {
        return pinned.pill();
    }

    /// The bar or its sheet got or lost the focus.
    public void focused(boolean now) {
        state.focus(now);
        if (now) {
            memory.refresh(this::read);
        }
        show();
    }

    /// Shows the sheet of what stands in the line, also after Esc.
    public void open() {
        state.dismissed = false;
        show();
    }

    /// Enter, Shift+Enter or Ctrl+Enter: does what the selected row says.
    public void enter(AfterSave then) {
        SheetRow row = state.selectedRow();
        if (row != null && row.kind() == SheetRow.Kind.OPEN) {
            text.set("");
            openPerson.accept(row.id());
        } else if (row != null && row.kind() == SheetRow.Kind.DRAFT) {
            bringBack(row.index());
        } else if (row != null && row.kind() == SheetRow.Kind.PLACE) {
            text.set(state.answered(text.get(), row.index()));
            enter(state.askedBy);
        } else {
            Card card = card();
            reading.readForSaving(card, result -> save(card, result, then));
        }
    }

    /// What the line says, for the form that takes more.
    public LineForForm forForm() {
        return new LineForForm(text, state.captures(), state.broadcasts());
    }

    /// A click on a row.
    public void act(int row) {
        state.select(row);
        enter(AfterSave.NEXT);
    }

    /// Tab: the next reading of the person; says whether there was one.
    public boolean nextReading() {
        boolean chosen = state.chooseNext();
        show();
        return chosen;
    }

    /// Down or Up; says whether there was a row to go to.
    public boolean move(int by) {
        boolean moved = sheet.get().open() && state.move(by);
        show();
        return moved;
    }

    /// Esc: closes the sheet and keeps the text; says whether there was a sheet.
    public boolean keepDraft() {
        boolean open = sheet.get().open();
        state.dismissed = true;
        state.complaint = null;
        show();
        return open;
    }

    /// ✕ on a chip switches it off, ↺ on again.
    public void toggle(SheetChip chip) {
        line = line.toggled(chip);
        state.complaint = null;
        read();
    }

    /// Pins an occasion without a word typed: the cards of a gathering.
    public void pin(Occasion occasion) {
        pinned.pin(occasion);
        read();
    }

    /// Releases the pinned occasion; says whether one was pinned.
    public boolean release() {
        boolean was = pinned.release();
        read();
        return was;
    }

    /// Keeps the draft of the last moment; to be called before the background ends.
    public void close() {
        drafts.flush();
    }

    /// A paste of this many characters was not taken into the box.
    public void refused(int characters) {
        complain(CaptureWords.tooLong(characters));
    }

    private void typed(String now) {
        line = line.edited(now);
        state.edited(now.isBlank());
        memory.refresh(this::read);
        read();
        search.search(now);
        drafts.box(now);
    }

    private Card card() {
        return new Card(line, state.choices, pinned.get(), LocalDateTime.now(clock));
    }

    private void read() {
        reading.read(card(), this::understood);
    }

    private void saved() {
        search.forget();
        read();
    }

    private void understood(CaptureResult result) {
        List<Match> matches = result.captures().stream().limit(SheetRowsRule.MOST_PEOPLE)
                .flatMap(capture -> capture.matches().stream()).toList();
        state.beside = search.beside(matches, this::show);
        state.understood(result, ChipRowRule.chips(result, line, pinned.get(), memory.now()));
        pinned.show();
        show();
    }

    private void save(Card card, CaptureResult now, AfterSave then) {
        if (state.holds(now, then)) {
            show();
            return;
        }
        if (now.occasion() != null) {
            pinned.pin(now.occasion());
        }
        if (then != AfterSave.STAY || !now.saysSomething()) {
            text.set("");
        }
        if (now.saysSomething()) {
            flow.save(card, then);
        }
    }

    /// Puts a line back into the box, or beside it when something stands there by now.
    private void putBack(TypedLine typed) {
        if (text.get().isBlank()) {
            text.set(typed.text());
            line = typed;
            read();
        } else if (!text.get().equals(typed.text())) {
            drafts.add(typed);
            drafts.box(text.get());
        }
    }

    private void bringBack(int index) {
        TypedLine kept = drafts.take(index);
        drafts.add(line);
        text.set("");
        putBack(kept);
    }

    private void restore(List<String> lines) {
        lines.stream().filter(kept -> !kept.isBlank()).map(TypedLine::of).forEach(this::putBack);
        state.dismissed = true;
        show();
    }

    private void complain(String sentence) {
        state.complain(sentence);
        show();
    }

    private void show() {
        state.unsaved = drafts.unsaved();
        sheet.set(state.sheet(new CaptureWords(LocalDate.now(clock))));
    }
}
