package app.klatch.capture;

import app.klatch.followups.Owner;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.VagueDay;
import app.klatch.names.Folding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the sheet and the toast say what a line does.
final class CaptureWords {
    /// How long a line may be, in UTF-16 units; what is longer belongs into a note or an import.
    static final int LONGEST = 20_000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final int NAMED_AT_MOST = 3;

    private final LocalDate today;

    CaptureWords(LocalDate today) {
        this.today = today;
    }

    /// "Fri 27 Nov", with the year when it is another one.
    String day(LocalDate date) {
        return (date.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(date);
    }

    /// "and a follow-up on Fri 27 Nov and a line for next time"; empty when nothing follows.
    String next(List<Capture> captures) {
        String steps = followUps(captures.stream().flatMap(capture -> capture.followUps().stream()).toList());
        long lines = captures.stream().mapToLong(capture -> capture.agenda().size()).sum();
        String agenda = lines == 0 ? "" : lines == 1 ? "and a line for next time" : "and " + lines + " lines for next time";
        return (steps + " " + agenda).strip();
    }

    private String followUps(List<FollowUpSaid> said) {
        if (said.isEmpty()) {
            return "";
        }
        if (said.size() > 1) {
            return "and " + said.size() + " follow-ups, the first on " + day(first(said).due());
        }
        FollowUpSaid only = said.getFirst();
        return only.owner() == Owner.ME ? "and a follow-up on " + day(only.due()) : "and wait for them until " + day(only.due());
    }

    /// What stands beside somebody known: "Contoso · last contact yesterday · same phone". `known` is what the file says.
    static String beside(Match match, @Nullable String known) {
        String self = known != null && !known.isEmpty() ? known : match.company();
        boolean seen = match.reason() == MatchReason.SAME_NAME || match.reason() == MatchReason.FIRST_NAME;
        String reason = seen ? null : match.reason().words();
        return Stream.of(self, reason).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /// "today", or the day.
    String when(VagueDay when) {
        return when.precision() == DatePrecision.DAY ? occasionDay(when.day()) : DayWords.of(when, today);
    }

    String occasionDay(LocalDate date) {
        return date.equals(today) ? "today" : day(date);
    }

    /// Who is probably the same, as sentences: "Same phone as Omar Haddad." `captures` are as they would be saved.
    static List<String> duplicates(List<Capture> captures) {
        List<String> sentences = new ArrayList<>();
        for (Capture capture : captures) {
            String typed = capture.withKnown(null).shownName();
            capture.matches().stream()
                    .filter(match -> match.reason() != MatchReason.FIRST_NAME)
                    .filter(match -> capture.known() == null || !Folding.fold(match.name()).equals(Folding.fold(typed)))
                    .findFirst()
                    .map(match -> duplicate(match, capture.known()))
                    .ifPresent(sentences::add);
        }
        return sentences.stream().distinct().toList();
    }

    /// "Saved · Ana Ruiz, follow-up Fri 27 Nov".
    String saved(Saved saved) {
        String broadcasts = saved.broadcasts().stream().map(said -> "a broadcast at " + said.platform().name()).collect(Collectors.joining(", "));
        return "Saved · " + Stream.of(people(saved), broadcasts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String people(Saved saved) {
        List<Saved.SavedPerson> people = saved.people();
        if (people.isEmpty()) {
            return "";
        }
        if (people.size() == 1) {
            return one(people.getFirst());
        }
        long followUps = people.stream().filter(person -> person.followUp() != null).count();
        String next = followUps == 0 ? "" : followUps == 1 ? ", one follow-up" : ", " + followUps + " follow-ups";
        return names(people) + next;
    }

    static String tooLong(int characters) {
        return "That is %,d characters, and a line takes up to %,d. Nothing was pasted; it is still in your clipboard."
                .formatted(characters, LONGEST);
    }

    private String one(Saved.SavedPerson person) {
        return person.name() + (person.followUp() == null ? "" : ", follow-up " + day(person.followUp()))
                + (person.nextTime() ? ", a line for next time" : "")
                + (person.was() == null ? "" : ", before at " + person.was());
    }

    private static String names(List<Saved.SavedPerson> people) {
        List<String> names = people.stream().map(Saved.SavedPerson::name).toList();
        if (names.size() <= NAMED_AT_MOST) {
            return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        }
        return String.join(", ", names.subList(0, NAMED_AT_MOST - 1)) + " and " + (names.size() - NAMED_AT_MOST + 1) + " more";
    }

    private static String duplicate(Match match, @Nullable Match known) {
        String who = match.name() + (match.company() == null ? "" : " of " + match.company());
        String what = switch (match.reason()) {
            case SAME_EMAIL -> "Same e-mail as " + who;
            case SAME_PHONE -> "Same phone as " + who;
            case SAME_HANDLE -> "Same handle as " + who;
            case SAME_NAME -> "You know somebody of this name: " + who;
            case FIRST_NAME, SIMILAR_NAME -> "Very similar name: " + who;
        };
        return what + (known == null ? ". Tab logs with them instead." : ".");
    }

    private static FollowUpSaid first(List<FollowUpSaid> said) {
        return said.stream().min((one, other) -> one.due().compareTo(other.due())).orElseThrow();
    }
}
