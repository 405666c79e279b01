package app.klatch.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts together what the lines of a text say, each of them read.
final class Collecting {
    private final List<Line> lines;
    private final Sharing sharing;
    private final List<Capture> captures = new ArrayList<>();
    private final List<BroadcastSaid> broadcasts = new ArrayList<>();

    Collecting(List<Line> lines, @Nullable Occasion sticky) {
        this.lines = List.copyOf(lines);
        this.sharing = new Sharing(sticky);
    }

    CaptureResult result() {
        keepNotes();
        Set<String> hints = new LinkedHashSet<>();
        lines.forEach(line -> hints.addAll(line.draft.hints));
        lines.forEach(this::collect);
        List<Piece> pieces = lines.stream().flatMap(line -> line.pieces().stream())
                .sorted(Comparator.comparingInt(Piece::start).thenComparing(Piece::end, Comparator.reverseOrder())).toList();
        boolean pins = sharing.said() != null && lines.stream()
                .allMatch(line -> line.draft.hasPerson() || line.draft.broadcast || line.draft.saysOnlyWhere());
        CaptureError refusal = refusal(sharing.said(), captures.isEmpty() && broadcasts.isEmpty() && !pins);
        if (refusal != null) {
            return CaptureParser.refused(refusal.word(), refusal.sentence(), pieces, List.copyOf(hints));
        }
        UnsurePlace unsure = lines.stream().map(line -> line.draft.unsure).filter(Objects::nonNull).findFirst().orElse(null);
        return new CaptureResult(captures, broadcasts, sharing.said(), pieces, List.copyOf(hints), unsure, null);
    }

    private void collect(Line line) {
        if (line.draft.broadcast && line.draft.platform != null) {
            broadcasts.add(new BroadcastSaid(line.draft.platform, line.draft.when, line.draft.note));
            return;
        }
        sharing.complete(line.draft);
        StartSign.sayIfWritten(line);
        if (line.draft.hasPerson()) {
            captures.add(line.draft.capture(line.pieces()));
            line.companions.forEach(sharing::complete);
            line.companions.forEach(companion -> captures.add(companion.capture(List.of())));
        }
    }

    private @Nullable CaptureError refusal(@Nullable Occasion said, boolean nobody) {
        LocalDate today = lines.stream().map(Line::today).findFirst().orElse(LocalDate.MAX);
        if (said != null && said.date().isAfter(today)) {
            return new CaptureError("still to come", DayWords.of(said.date(), null, today) + " is still to come, and you are at "
                    + said.platform().name() + " only then. Say it on that day, or plan a gathering for it now.");
        }
        if (nobody && lines.stream().anyMatch(line -> line.draft.postToCome)) {
            return new CaptureError("still to come", "A post is logged once it is out, and this one is still to come. Nothing was saved; log it on its day.");
        }
        return nobody ? new CaptureError("no person", "Who is it? A name, a handle, an e-mail address or a phone number is needed.") : null;
    }

    /// What a line that only says where one is says besides, a note or a next step, goes with the person before it, else the first one.
    private void keepNotes() {
        Draft person = lines.stream().map(line -> line.draft).filter(Draft::hasPerson).findFirst().orElse(null);
        for (Line line : lines) {
            if (line.draft.hasPerson()) {
                person = line.draft;
            } else if (person != null && !line.draft.broadcast) {
                String said = line.draft.note;
                person.note = said == null ? person.note : person.note == null ? said : person.note + ", " + said;
                person.followUps.addAll(line.draft.followUps);
            }
        }
    }
}
