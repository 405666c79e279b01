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
    boolean focused;
    boolean dismissed;
    private boolean blank = true;
    private CaptureResult result = new CaptureResult(List.of(), null, List.of(), List.of(), null);
    private List<SheetChip> chips = List.of();
    private List<SheetRow> rows = List.of();
    private int cursor = -1;

    /// The text was edited.
    void edited(boolean nowBlank) {
        blank = nowBlank;
        cursor = -1;
        complaint = null;
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

    /// What was understood, with the chosen people.
    List<Capture> captures() {
        return blank ? List.of() : choices.apply(result.captures());
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
        return blank ? List.of() : Stream.concat(result.hints().stream(),
                CaptureWords.duplicates(choices.apply(result.captures())).stream()).distinct().limit(MOST_NOTICES).toList();
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
