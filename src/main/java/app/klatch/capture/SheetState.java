package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the sheet shows and which of its rows is selected. The reading chosen by Tab and the row reached by the arrows
/// are one: the selected row is what Enter does.
final class SheetState {
    private static final int LABEL_OF_DRAFT = 60;
    private static final int MOST_NOTICES = 5;

    Choices choices = Choices.NONE;
    List<PeopleFinder.Found> found = List.of();
    List<TypedLine> unsaved = List.of();
    Map<Long, String> beside = Map.of();
    @Nullable String complaint;
    boolean dismissed;
    /// What Enter was to do when the question came.
    AfterSave askedBy = AfterSave.NEXT;
    private boolean focused;
    private boolean blank = true;
    private boolean held;
    private @Nullable UnsurePlace asking;
    private CaptureResult result = CaptureResult.NOTHING;
    private List<SheetChip> chips = List.of();
    private List<SheetRow> rows = List.of();
    private int cursor = -1;

    /// The bar or its sheet got or lost the focus. Why Enter had to wait is said to whoever is there, and again by the next Enter;
    /// over another page it would only be in the way. What could not be saved stays said.
    void focus(boolean now) {
        if (focused && !now && held) {
            complaint = null;
            asking = null;
        }
        focused = now;
    }

    /// Says what went wrong, wherever the focus is.
    void complain(String sentence) {
        complaint = sentence;
        held = false;
        dismissed = false;
    }

    /// The text was edited.
    void edited(boolean nowBlank) {
        blank = nowBlank;
        cursor = -1;
        complaint = null;
        asking = null;
        dismissed = false;
        if (nowBlank) {
            choices = Choices.NONE;
            found = List.of();
        }
    }

    void understood(CaptureResult now, List<SheetChip> shown) {
        result = now;
        chips = shown;
    }

    /// Whether Enter has to wait, because the line means nothing yet or a platform that nobody can guess. The sheet then says so; no
    /// answer is chosen beforehand, so that Enter twice does not guess either.
    boolean holds(CaptureResult now, AfterSave then) {
        if (now.error() == null && now.unsure() == null) {
            return false;
        }
        asking = now.error() == null ? now.unsure() : null;
        askedBy = then;
        cursor = -1;
        dismissed = false;
        held = true;
        complaint = asking == null ? now.error().sentence() : asking.sentence() + " Which one?";
        return true;
    }

    /// The text as the chosen answer makes it.
    String answered(String text, int choice) {
        UnsurePlace open = asking();
        return open == null ? text : open.sure(text, choice);
    }

    /// The question that is open: its answer is a row. It closes when the line is understood otherwise.
    private @Nullable UnsurePlace asking() {
        return asking != null && asking.equals(result.unsure()) ? asking : null;
    }

    /// What was understood, with the chosen people.
    List<Capture> captures() {
        return blank ? List.of() : choices.apply(result.captures());
    }

    List<BroadcastSaid> broadcasts() {
        return blank ? List.of() : result.broadcasts();
    }

    @Nullable SheetRow selectedRow() {
        int at = selected();
        return at < 0 || at >= rows.size() ? null : rows.get(at);
    }

    void select(int row) {
        SheetRow target = rows.get(row);
        if (target.kind() == SheetRow.Kind.SAVE && result.captures().size() == 1) {
            choices = choices.choose(0, result.captures().getFirst(), target.index());
            cursor = -1;
        } else {
            cursor = row;
        }
    }

    boolean move(int by) {
        int target = selected() + by;
        if (target < 0 || target >= rows.size()) {
            return false;
        }
        select(target);
        return true;
    }

    /// Takes the next reading of the selected person, or of the first who can be read in several ways.
    boolean chooseNext() {
        if (asking() != null) {
            cursor = (selected() + 1) % rows.size();
            return true;
        }
        SheetRow row = selectedRow();
        List<Capture> captures = result.captures();
        int from = row != null && row.kind() == SheetRow.Kind.PERSON ? row.index() : 0;
        for (int i = from; i < Math.min(captures.size(), SheetRowsRule.MOST_PEOPLE); i++) {
            if (Choices.options(captures.get(i)).size() > 1) {
                choices = choices.chooseNext(i, captures.get(i));
                cursor = captures.size() == 1 ? -1 : i + 1;
                return true;
            }
        }
        return false;
    }

    Sheet sheet(CaptureWords words) {
        rows = rows(words);
        boolean something = !blank || complaint != null || !unsaved.isEmpty();
        boolean open = !dismissed && something && (focused || complaint != null);
        return new Sheet(open, chips, rows, selected(), notices(), complaint);
    }

    private List<SheetRow> rows(CaptureWords words) {
        UnsurePlace open = asking();
        if (open != null) {
            return PlaceRowsRule.rows(open);
        }
        List<SheetRow> all = new ArrayList<>(blank ? List.of() : new SheetRowsRule(words, beside).rows(result, choices));
        for (PeopleFinder.Found one : found) {
            all.add(new SheetRow(
                    SheetRow.Kind.OPEN, 0, one.id(), "", one.name(), "Open ", one.name(), one.beside(), null));
        }
        for (int i = 0; i < unsaved.size(); i++) {
            String text = unsaved.get(i).text().replace('\n', ' ');
            String label = text.length() <= LABEL_OF_DRAFT ? text : text.substring(0, LABEL_OF_DRAFT) + "…";
            all.add(new SheetRow(
                    SheetRow.Kind.DRAFT, i, 0, "mdi2p-pencil-outline", null, "Not saved yet: ", label, "", null));
        }
        return all;
    }

    private List<String> notices() {
        Stream<String> which = Stream.ofNullable(asking() == null ? result.unsure() : null).map(unsure -> unsure.sentence() + " Enter asks which one.");
        return blank ? List.of() : Stream.of(which, result.hints().stream(), CaptureWords.duplicates(choices.apply(result.captures())).stream())
                .flatMap(all -> all).distinct().limit(MOST_NOTICES).toList();
    }

    /// The row the arrows reached, else the chosen reading; without one nothing is selected.
    private int selected() {
        if (cursor >= 0 && cursor < rows.size()) {
            return cursor;
        }
        if (rows.isEmpty() || rows.getFirst().kind() != SheetRow.Kind.SAVE) {
            return -1;
        }
        return result.captures().size() == 1 ? choices.chosen(0, result.captures().getFirst()) : 0;
    }
}
