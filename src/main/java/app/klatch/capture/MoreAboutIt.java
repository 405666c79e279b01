package app.klatch.capture;

import app.klatch.followups.ConditionWords;
import app.klatch.interactions.Stance;
import app.klatch.log.FormFilling;
import app.klatch.log.PersonChoice;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a capture line says, as the form of an interaction takes it, so that the line and the form are one road. What has no
/// field there (company, addresses, interests, plates) is the line's alone: it is said in the note, so that nothing is lost.
final class MoreAboutIt {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private MoreAboutIt() {}

    /// `typed` is the note when nobody was understood.
    static FormFilling of(String typed, List<Capture> captures) {
        if (captures.isEmpty()) {
            return new FormFilling(List.of(), "", "", null, null, null, typed.strip(), "");
        }
        Capture first = captures.getFirst();
        List<String> steps = captures.stream().flatMap(MoreAboutIt::steps).toList();
        return new FormFilling(
                captures.stream().map(MoreAboutIt::person).distinct().toList(),
                first.when() == null ? "" : first.when().typed(),
                first.platform() == null ? "" : first.platform().name(),
                first.channel(), first.stance(), first.startedBy(),
                Stream.concat(captures.stream().flatMap(MoreAboutIt::note).distinct(), steps.stream().skip(1)).collect(Collectors.joining("; ")),
                steps.isEmpty() ? "" : steps.getFirst());
    }

    static FormFilling of(BroadcastSaid said) {
        return new FormFilling(List.of(), said.when() == null ? "" : said.when().typed(), said.platform().name(), null,
                Stance.BROADCAST, null, said.note() == null ? "" : said.note(), "");
    }

    private static PersonChoice person(Capture capture) {
        return new PersonChoice(capture.known() == null ? 0 : capture.known().personId(), capture.shownName());
    }

    private static Stream<String> note(Capture capture) {
        Stream<String> rest = Stream.of(
                capture.known() != null || capture.company() == null ? Stream.<String>empty() : Stream.of("of " + capture.company()),
                capture.emails().stream(), capture.phones().stream(),
                capture.interests().stream().map(interest -> "#" + interest)).flatMap(all -> all);
        return Stream.concat(Stream.ofNullable(capture.note()), rest);
    }

    /// The form has room for one next step; the others stand in the note.
    private static Stream<String> steps(Capture capture) {
        return Stream.concat(capture.followUps().stream().map(MoreAboutIt::step), capture.agenda().stream().map(line -> "next time " + line));
    }

    private static String step(FollowUpSaid said) {
        String time = said.time() == null ? "" : " at " + said.time();
        String rounds = said.rounds() == null ? "" : " " + ConditionWords.of(said.rounds());
        return (DAY.format(said.due()) + time + rounds + " " + said.text()).strip();
    }
}
