package app.klatch.transfer;

import java.util.ArrayList;
import java.util.List;

/// What an import did. `complaints` says of every record that was left out why.
public record ImportReport(long added, long updated, long same, List<String> complaints) {
    private static final int COMPLAINTS_SAID = 20;

    public ImportReport {
        complaints = List.copyOf(complaints);
    }

    /// "12 people added, 3 updated, 1 skipped: card 4 has neither a name nor an e-mail nor a phone."
    public String sentence() {
        List<String> parts = new ArrayList<>();
        if (added > 0 || (updated == 0 && same == 0)) {
            parts.add(added == 0 ? "Nobody added" : added + (added == 1 ? " person added" : " people added"));
        }
        if (updated > 0) {
            parts.add(updated + (parts.isEmpty() ? updated == 1 ? " person updated" : " people updated" : " updated"));
        }
        if (same > 0) {
            parts.add(parts.isEmpty() ? nothingNew() : same + " already there");
        }
        if (!complaints.isEmpty()) {
            parts.add(complaints.size() + " skipped: " + said());
        }
        return String.join(", ", parts) + ".";
    }

    private String nothingNew() {
        return "Nothing new: " + (same == 1 ? "the one person is" : "all " + same + " people are") + " already there";
    }

    private String said() {
        String first = String.join("; ", complaints.subList(0, Math.min(COMPLAINTS_SAID, complaints.size())));
        return complaints.size() > COMPLAINTS_SAID ? first + "; and " + (complaints.size() - COMPLAINTS_SAID) + " more" : first;
    }
}
