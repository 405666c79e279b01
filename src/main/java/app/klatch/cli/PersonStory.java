package app.klatch.cli;

import app.klatch.evidence.CoinRule;
import app.klatch.evidence.Evidence;
import app.klatch.evidence.GiveTake;
import app.klatch.evidence.GiveTakeRule;
import app.klatch.evidence.Ladder;
import app.klatch.evidence.LadderRule;
import app.klatch.evidence.Lamps;
import app.klatch.evidence.LampsRule;
import app.klatch.evidence.PitchRule;
import app.klatch.evidence.Strength;
import app.klatch.evidence.StrengthRule;
import app.klatch.evidence.TwoFaces;
import app.klatch.followups.AgendaLine;
import app.klatch.followups.ConditionWords;
import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.InteractionDetails;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.InteractionSentence;
import app.klatch.interactions.VagueDay;
import app.klatch.introductions.Introduced;
import app.klatch.people.BirthdayWords;
import app.klatch.people.Interest;
import app.klatch.people.Person;
import app.klatch.plates.PlateFacts;
import app.klatch.plates.PlateStanding;
import app.klatch.plates.PlateWords;
import app.klatch.profile.Profile;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A person as plain lines of text, from who they are to the first entry of the log.
final class PersonStory {
    private final Profile profile;
    private final Person person;
    private final Evidence evidence;
    private final PlateStanding standing;
    private final RelativeDate days;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();

    private PersonStory(Profile profile, Evidence evidence, Clock clock) {
        this.profile = profile;
        this.person = profile.person();
        this.evidence = evidence;
        this.days = new RelativeDate(clock);
        this.today = LocalDate.now(clock);
        this.standing = profile.row().plate(today);
    }

    static List<String> of(Profile profile, Evidence evidence, Clock clock) {
        PersonStory story = new PersonStory(profile, evidence, clock);
        story.whoTheyAre();
        story.howTheyAreReached();
        story.howItStands();
        story.whatIsNext();
        story.whatHappened();
        return story.lines.stream().map(Texts::oneLine).toList();
    }

    private void whoTheyAre() {
        String work = Stream.of(person.title(), person.company()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        say("", dots(person.shownName(), work, person.closeness() == null ? null : person.closeness().word(),
                String.join(", ", profile.details().roles()), profile.row().archived() ? "archived" : null));
        say("Called ", String.join(", ", profile.details().otherNames()));
        say("Born ", person.birthday() == null ? "" : BirthdayWords.shown(person.birthday()));
        profile.details().dates().forEach(date -> say("", BirthdayWords.shown(date.day()) + ": " + date.label()));
        say("Interests: ", profile.details().interests().stream().map(Interest::words).collect(Collectors.joining(", ")));
        say("Do not mention: ", Objects.requireNonNullElse(person.doNotMention(), ""));
        say("Note: ", Objects.requireNonNullElse(person.note(), ""));
    }

    private void howTheyAreReached() {
        say("", profile.contacts().stream().map(point -> point.label() == null ? point.value() : point.value() + " (" + point.label() + ")")
                .collect(Collectors.joining(" · ")));
        say("", profile.presences().stream().map(presence -> dots(presence.platform(), presence.handle(), presence.url()).replace(" · ", " "))
                .collect(Collectors.joining(" · ")));
        say("Introduced by ", profile.introducer() == null ? "" : profile.introducer().name());
        say("Introduced you to ", profile.introduced().stream().map(Introduced::name).collect(Collectors.joining(", ")));
    }

    private void howItStands() {
        TwoFaces coin = CoinRule.of(evidence, today);
        say("Coin: ", dots(CoinRule.words(coin.online(), today), CoinRule.words(coin.inPerson(), today), coin.proposal()));
        Ladder ladder = LadderRule.of(evidence);
        say("Channel ladder: ", dots(ladder.highest() == null ? "not yet begun" : ladder.highest().word(), ladder.next()));
        PlateFacts plate = profile.row().kept();
        say("Plate: ", plate == null ? "none" : dots(PlateWords.of(plate.plate()), PlateWords.sentence(plate, today),
                standing.due() == null ? null : "due " + days.inSentence(standing.due())));
        Strength strength = StrengthRule.of(evidence, today);
        say("Strength: ", dots(strength.value() + "", strength.parts().stream().map(Strength.Part::words).collect(Collectors.joining(", "))));
        giveAndTake(GiveTakeRule.of(evidence));
        say("Pitch and conversation: ", PitchRule.total(profile.standing().pitches()));
        Lamps lamps = LampsRule.of(evidence, today);
        lamp("Know", lamps.know());
        lamp("Like", lamps.like());
        lamp("Trust", lamps.trust());
    }

    private void giveAndTake(GiveTake both) {
        say("Give and take: ", dots(GiveTakeRule.balance(both.gave().size(), both.got().size()),
                both.thanks().isEmpty() ? null : "worth a thank-you: " + GiveTakeRule.words(both.thanks().getFirst(), today)));
    }

    private void lamp(String name, Lamps.Lamp lamp) {
        say(name + ": ", dots(lamp.isLit() ? "lit" : "not yet", String.join(" · ", lamp.evidence())));
    }

    private void whatIsNext() {
        profile.followUps().stream().filter(step -> step.state() == FollowUp.State.OPEN).forEach(step -> say("Next: ", dots(
                days.of(step.wanted()) + (step.time() == null ? "" : " " + step.time()), step.owner() == Owner.THEM ? "waiting" : null, step.text(),
                ConditionWords.of(step), step.answeredOn() == null ? null : "answered " + days.inSentence(step.answeredOn()))));
        profile.agenda().stream().filter(line -> line.state() == AgendaLine.State.OPEN).forEach(line -> say("Next time: ", line.text()));
    }

    private void whatHappened() {
        for (InteractionRow row : profile.timeline()) {
            say("", dots(new VagueDay(row.happenedOn(), row.precision()).shown(days), InteractionSentence.of(row).plain(), row.note(),
                    InteractionDetails.of(row)));
        }
    }

    private void say(String before, String text) {
        if (!text.isEmpty()) {
            lines.add(before + text);
        }
    }

    private static String dots(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
