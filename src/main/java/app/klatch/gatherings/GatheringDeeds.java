package app.klatch.gatherings;

import app.klatch.followups.NewFollowUp;
import app.klatch.followups.SaidStep;
import app.klatch.followups.StepOffers;
import app.klatch.followups.StepWords;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.PersonFields;
import app.klatch.platforms.Gathering;
import app.klatch.platforms.Side;
import app.klatch.ui.Acts;
import app.klatch.ui.RelativeDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be done with the people of a gathering. Each deed is one undo step and says so. Who or what was deleted meanwhile
/// is told instead, and nothing is written.
public final class GatheringDeeds {
    private final GatheringRooms rooms;
    private final Acts acts;
    private final StepOffers offers;
    private final StepWords steps;
    private final RelativeDate dates;

    public GatheringDeeds(GatheringRooms rooms, Acts acts, StepOffers offers, StepWords steps) {
        this.rooms = rooms;
        this.acts = acts;
        this.offers = offers;
        this.steps = steps;
        this.dates = new RelativeDate(rooms.clock());
    }

    /// Ticks somebody: they are there, or expected when it is still to come.
    void tick(Gathering at, long personId, String name) {
        with(at, personId, name, name + (at.isPlanned(rooms.today()) ? " is expected" : " is there"),
                () -> rooms.gatherings().attend(at.id(), List.of(personId)));
    }

    /// Takes somebody off who was ticked by mistake.
    void untick(Gathering at, Attendee person) {
        String kept = person.note() == null ? "" : "; the note stays in the log";
        with(at, person.id(), person.name(), "Taken off · " + person.name() + kept,
                () -> rooms.talks().forget(at.id(), person.id()));
    }

    /// Adds somebody new by name, and ticks them.
    void addPerson(Gathering at, String name) {
        unless(() -> goneFrom(at), "Add " + name, () -> {
            long id = rooms.people().add(PersonFields.named(name), name);
            rooms.gatherings().attend(at.id(), List.of(id));
            return "Added " + name;
        });
    }

    /// "I was there": one entry for each of the people who have none at this gathering yet; doing it again adds nothing.
    void iWasThere(Gathering at) {
        unless(() -> goneFrom(at).or(() -> unlogged(at).isEmpty() ? Optional.of("Everybody here is in the log already.")
                : Optional.empty()), () -> acts.runAndOffer(() -> rooms.database().inOneStep("Log the talks at " + at.title(), () -> {
            List<Attendee> unlogged = unlogged(at);
            Map<Long, Long> talks = new LinkedHashMap<>();
            unlogged.forEach(person -> talks.put(person.id(), talk(at, person.id(), null, null)));
            return offers.message("Logged with " + (talks.size() == 1 ? unlogged.getFirst().name() : talks.size() + " people"), talks);
        }), () -> {}));
    }

    /// Marks the talk with somebody as a valuable one, or takes the mark back.
    void valuable(Gathering at, Attendee person) {
        String done = person.valuable() ? "Not marked any more · " : "A valuable talk with ";
        with(at, person.id(), person.name(), done + person.name(), () -> {
            if (person.valuable()) {
                rooms.talks().unmark(at.id(), person.id());
            } else {
                rooms.talks().alone(at.id(), person.id())
                        .ifPresentOrElse(rooms.talks()::mark, () -> talk(at, person.id(), null, Depth.REAL));
            }
        });
    }

    /// Writes the note of the talk with one person; a blank one takes it away.
    @Nullable String note(Gathering at, Attendee person, String note) {
        String text = note.strip();
        with(at, person.id(), person.name(), "Noted · " + person.name(), () -> rooms.talks().alone(at.id(), person.id())
                .ifPresentOrElse(talk -> rooms.talks().note(talk, text), () -> {
                    if (!text.isEmpty()) {
                        talk(at, person.id(), text, null);
                    }
                }));
        return null;
    }

    /// Adds "fri send the deck", "?fri signed form" when they have to, or "next time ask about the boat". Says why it can't be, or null.
    @Nullable String step(Gathering at, Attendee person, String line) {
        if (line.isBlank()) {
            return null;
        }
        SaidStep.Answer answer = SaidStep.read(line, steps, LocalDateTime.now(rooms.clock()));
        SaidStep said = answer.said();
        if (said == null) {
            return answer.problem();
        }
        StepWords.Step step = said.step();
        if (step != null) {
            with(at, person.id(), person.name(), "Next step with " + person.name() + " · " + dates.of(step.due()),
                    () -> rooms.followUps().add(NewFollowUp.of(person.id(), person.talkId(), said.owner(), step)));
        } else if (said.agenda() != null) {
            with(at, person.id(), person.name(), "For the next talk with " + person.name() + " · " + said.agenda(),
                    () -> rooms.agenda().add(person.id(), said.agenda()));
        }
        return null;
    }

    /// Says that the talk needs no next step, or that it does after all.
    void needsNoStep(Gathering at, Attendee person) {
        boolean needs = person.needsNoStep();
        with(at, person.id(), person.name(), (needs ? "A next step is wanted · " : "No next step needed · ") + person.name(),
                () -> rooms.talks().needsStep(at.id(), person.id(), needs));
    }

    private long talk(Gathering at, long personId, @Nullable String note, @Nullable Depth depth) {
        Channel channel = at.side() == Side.ONLINE ? Channel.ONLINE_MEETING : Channel.IN_PERSON;
        return rooms.interactions().add(new NewInteraction(at.happenedOn(), DatePrecision.DAY, List.of(personId), at.platformId(),
                at.id(), channel, Stance.TALKED, null, depth, null, note, null, null));
    }

    private List<Attendee> unlogged(Gathering at) {
        return rooms.attendees().here(at, rooms.today()).stream().filter(person -> !person.talked()).toList();
    }

    private void with(Gathering at, long personId, String name, String done, Runnable write) {
        unless(() -> goneFrom(at).or(() -> rooms.people().find(personId).isPresent() ? Optional.empty()
                : Optional.of(name + " is not in the log any more, so nothing was written.")), done, () -> {
            write.run();
            return done;
        });
    }

    private Optional<String> goneFrom(Gathering at) {
        return rooms.gatherings().find(at.id()).isPresent() ? Optional.empty()
                : Optional.of("This gathering is not in the log any more, so nothing was written.");
    }

    /// Says the obstacle if there is one; else writes, and says what came of it with Undo beside it.
    private void unless(Supplier<Optional<String>> obstacle, String label, Supplier<String> write) {
        unless(obstacle, () -> acts.runAndTell(() -> rooms.database().inOneStep(label, write), () -> {}));
    }

    private void unless(Supplier<Optional<String>> obstacle, Runnable deed) {
        acts.background().run(obstacle, found -> found.ifPresentOrElse(sentence -> acts.toasts().show(sentence, null), deed));
    }
}
