package app.klatch.cli;

import app.klatch.capture.BroadcastSaid;
import app.klatch.capture.Capture;
import app.klatch.capture.FollowUpSaid;
import app.klatch.capture.Occasion;
import app.klatch.capture.Saved;
import app.klatch.evidence.EarlyPitch;
import app.klatch.followups.ConditionWords;
import app.klatch.followups.OpenStep;
import app.klatch.followups.Owner;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what became of each line: a sentence for people, or objects for programs.
final class AddReport {
    private static final int LONGEST_SAID = 240;

    private final Streams streams;
    private final boolean json;
    private final boolean dryRun;
    private final boolean logs;
    private final RelativeDate days;

    /// `logs`: with somebody new, too, something happened.
    AddReport(Streams streams, boolean json, boolean dryRun, boolean logs, Clock clock) {
        this.streams = streams;
        this.json = json;
        this.dryRun = dryRun;
        this.logs = logs;
        this.days = new RelativeDate(clock);
    }

    void took(List<Capture> captures, List<String> hints, @Nullable Saved saved) {
        for (int i = 0; i < captures.size(); i++) {
            Capture capture = captures.get(i);
            streams.out().println(json ? Json.line(CaptureJson.of(capture)) : sentence(capture, was(saved, i)));
        }
        if (!json) {
            hints.forEach(hint -> streams.out().println("  " + hint));
        }
        if (!json && saved != null) {
            saved.stillOpen().lines().forEach(line -> streams.out().println("  " + stillOpen(line.step())));
            EarlyPitch.question(saved.earlyPitches()).ifPresent(question -> streams.out().println("  " + Texts.oneLine(question)));
        }
    }

    void broadcast(BroadcastSaid said) {
        List<String> parts = new ArrayList<>(List.of((dryRun ? "Would log a broadcast at " : "Logged a broadcast at ") + Texts.oneLine(said.platform().name())));
        add(parts, said.when() == null ? null : said.when().withYearInSentence(days));
        add(parts, said.note());
        streams.out().println(json ? Json.line(CaptureJson.of(said)) : String.join(" · ", parts));
    }

    void at(Occasion occasion) {
        streams.out().println(json
                ? Json.line(Map.of(occasion.platform().isNew() ? "newPlatform" : "platform", occasion.platform().name(),
                        "when", occasion.date()))
                : "At " + occasion.platform().name() + ", " + days.withYearInSentence(occasion.date()) + ".");
    }

    /// A refused line is said on the error stream, whole unless it is very long, and in its place among the objects.
    void refused(String line, String word, String sentence) {
        if (json) {
            streams.out().println(Json.line(Map.of("error", word)));
        }
        String said = Texts.oneLine(line).length() <= LONGEST_SAID ? Texts.oneLine(line) : Texts.shortened(line);
        streams.err().println(said.isEmpty() ? sentence : said + ": " + sentence);
    }

    private String sentence(Capture capture, @Nullable String was) {
        List<String> parts = new ArrayList<>();
        parts.add(deed(capture) + Texts.oneLine(capture.shownName()));
        add(parts, capture.title());
        add(parts, capture.company());
        add(parts, was == null ? null : "before: " + was);
        add(parts, capture.platform() == null ? null : "at " + capture.platform().name());
        add(parts, capture.when() == null ? null : capture.when().withYearInSentence(days));
        add(parts, capture.interests().isEmpty() ? null : "#" + String.join(" #", capture.interests()));
        add(parts, capture.followUps().stream().map(this::followUp).collect(Collectors.joining(" · ")));
        capture.agenda().forEach(line -> add(parts, "next time: " + line));
        add(parts, capture.note());
        return String.join(" · ", parts);
    }

    private String deed(Capture capture) {
        String added = dryRun ? "Would add " : "Added ";
        String logged = dryRun ? "Would log with " : "Logged with ";
        if (capture.known() != null) {
            return capture.isPlanned() ? (dryRun ? "Would plan with " : "Planned with ") : logged;
        }
        return logs && !capture.isPlanned() ? (dryRun ? "Would add and log with " : "Added and logged with ") : added;
    }

    private String followUp(FollowUpSaid said) {
        String day = days.withYearInSentence(said.due()) + (said.time() == null ? "" : " " + said.time());
        String rounds = said.rounds() == null ? "" : ", " + ConditionWords.of(said.rounds());
        String what = said.text().isEmpty() ? "" : ", " + said.text();
        return (said.owner() == Owner.THEM ? "waiting until " : "follow-up ") + day + rounds + what;
    }

    /// "Still open with Ana Ruiz: send the deck · klatch done 12"; a line for the next talk has no number to close it by.
    private static String stillOpen(OpenStep step) {
        String with = " with " + step.person() + ": " + step.shownText();
        return Texts.oneLine(step.tick().isAgenda() ? "Still to talk about" + with : "Still open" + with + " · klatch done " + step.tick().id());
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(Texts.oneLine(part));
        }
    }

    private static @Nullable String was(@Nullable Saved saved, int index) {
        return saved == null ? null : saved.people().get(index).was();
    }
}
