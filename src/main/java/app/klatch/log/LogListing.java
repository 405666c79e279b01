package app.klatch.log;

import app.klatch.interactions.VagueDay;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/// The lines of the log, newest first under headings: made one by one when the list asks, from nothing but ids and how many
/// belong to each heading.
final class LogListing extends AbstractList<LogLine> implements RandomAccess {
    static final LogListing EMPTY = new LogListing(List.of());

    /// The entries under one heading, newest first.
    record Section(VagueDay heading, List<Long> ids) {}

    private final VagueDay[] headings;
    private final int[] firsts;                       // the index in `ids` of the first entry under each heading
    private final List<Long> ids = new ArrayList<>();

    LogListing(List<Section> sections) {
        headings = sections.stream().map(Section::heading).toArray(VagueDay[]::new);
        firsts = new int[headings.length];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = ids.size();
            ids.addAll(sections.get(i).ids());
        }
    }

    @Override
    public LogLine get(int line) {
        int section = sectionOf(line);
        int at = line - section - 1;
        return line == firsts[section] + section ? new LogLine(headings[section], 0, at + 1) : new LogLine(null, ids.get(at), at);
    }

    @Override
    public int size() {
        return ids.size() + headings.length;
    }

    /// The entries alone.
    List<Long> ids() {
        return Collections.unmodifiableList(ids);
    }

    /// The line of the entry at an index of [#ids].
    int lineOf(int at) {
        int found = Arrays.binarySearch(firsts, at);
        return at + 1 + (found >= 0 ? found : -found - 2);
    }

    /// Whether the very same lines are listed.
    boolean sameAs(LogListing other) {
        return Arrays.equals(headings, other.headings) && Arrays.equals(firsts, other.firsts) && ids.equals(other.ids);
    }

    /// The last heading that stands at this line or above.
    private int sectionOf(int line) {
        int low = 0;
        int high = headings.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firsts[middle] + middle <= line) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
