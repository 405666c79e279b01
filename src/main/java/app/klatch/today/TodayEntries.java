package app.klatch.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page's list in one piece: each section that has rows, under its heading.
final class TodayEntries {
    private TodayEntries() {}

    static List<TodayEntry> of(TodayLists lists, LocalDate today) {
        List<TodayEntry> entries = new ArrayList<>();
        add(entries, Section.FOLLOW_UPS, lists.followUps(), lists, today);
        add(entries, Section.WAITING, lists.waiting(), lists, today);
        add(entries, Section.PLATES, lists.plates(), lists, today);
        add(entries, Section.MET, lists.met(), lists, today);
        add(entries, Section.THEIRS, lists.theirs(), lists, today);
        add(entries, Section.GATHERING, lists.gathering(), lists, today);
        return entries;
    }

    private static void add(List<TodayEntry> entries, Section section, Bounded<? extends TodayRow> part, TodayLists lists,
            LocalDate today) {
        if (part.rows().isEmpty()) {
            return;
        }
        entries.add(new TodayEntry.Heading(section));
        part.rows().forEach(row -> entries.add(new TodayEntry.Line(row, ReasonRule.of(row, today), agenda(row, lists))));
        if (part.total() > part.rows().size()) {
            entries.add(new TodayEntry.More(section, part.total()));
        }
    }

    private static @Nullable String agenda(TodayRow row, TodayLists lists) {
        String lines = lists.agenda().get(row.personId());
        return lines == null ? null : "next time: " + lines;
    }

    /// Where the row with this key stands, or -1.
    static int indexOf(List<TodayEntry> entries, @Nullable RowKey key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof TodayEntry.Line line && line.row().key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /// The nearest row at or after `from` in the direction of `step`, or -1.
    static int nextRow(List<TodayEntry> entries, int from, int step) {
        for (int i = from; i >= 0 && i < entries.size(); i += step) {
            if (entries.get(i) instanceof TodayEntry.Line) {
                return i;
            }
        }
        return -1;
    }
}
