package app.klatch.log;

import app.klatch.db.Database;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.followups.SaidStep;
import app.klatch.followups.StepWords.Step;
import app.klatch.followups.Tick;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.NewGathering;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a form: new people, a new platform, the gathering, the interaction, its next steps and what it did, all in one
/// step of undo.
final class FormSaver {
    private final Database database;
    private final PersonRepository people;
    private final PlatformRepository platforms;
    private final GatheringRepository gatherings;
    private final InteractionRepository interactions;
    private final FollowUpRepository followUps;
    private final AgendaRepository agenda;

    FormSaver(Database database, Clock clock) {
        this.database = database;
        this.people = new PersonRepository(database, clock);
        this.platforms = new PlatformRepository(database, clock);
        this.gatherings = new GatheringRepository(database, clock);
        this.interactions = new InteractionRepository(database, clock);
        this.followUps = new FollowUpRepository(database, clock);
        this.agenda = new AgendaRepository(database, clock);
    }

    /// Logs it, or writes the interaction `editing` anew; says when what was ticked as done is due again.
    List<LocalDate> save(@Nullable Long editing, ReadyForm form) {
        FormDraft said = form.said();
        return database.inOneStep((editing == null ? "Log " : "Edit ") + FormSaid.with(said.people()), () -> {
            List<Long> with = said.people().stream().map(this::idOf).toList();
            NewInteraction entry = entry(form, with, said.place() == null ? null : placed(said.place()));
            long id = editing == null ? interactions.add(entry) : editing;
            if (editing != null) {
                interactions.update(editing, entry);
            }
            List<LocalDate> again = close(said.done(), id);
            if (form.step() != null) {
                addNext(with, id, form.step());
            }
            return again;
        });
    }

    private List<LocalDate> close(List<Tick> ticks, @Nullable Long interaction) {
        return ticks.stream().flatMap(tick -> close(tick, interaction).stream()).toList();
    }

    private Optional<LocalDate> close(Tick tick, @Nullable Long interaction) {
        if (tick.isAgenda()) {
            agenda.talked(tick.id(), interaction);
            return Optional.empty();
        }
        return followUps.done(tick.id(), interaction);
    }

    /// Nothing happened yet: keeps all that was said as a next step of everybody named, at a gathering that is planned when there is to
    /// be one. What was ticked is done; says when that is due again.
    List<LocalDate> plan(ReadyForm form, boolean gathering) {
        FormDraft said = form.said();
        return database.inOneStep("Plan " + FormSaid.with(said.people()), () -> {
            List<Long> with = said.people().stream().map(this::idOf).toList();
            PlaceChoice place = said.place() == null ? null : placed(said.place());
            addNext(with, null, new SaidStep(Owner.ME, new Step(form.day().day(), form.hour(), PlanWords.of(form)), null));
            if (form.step() != null) {
                addNext(with, null, form.step());
            }
            if (gathering && place != null) {
                gatherings.attend(planned(place.platformId(), form), with);
            }
            return close(said.done(), null);
        });
    }

    /// With nobody to keep the words for, they are a note of the gathering.
    private long planned(long platform, ReadyForm form) {
        String words = form.said().people().isEmpty() ? blankToNull(PlanWords.ofGathering(form)) : null;
        GatheringRepository.Created made = gatherings.create(new NewGathering(platform, form.day().day(), form.hour(), null, words, null));
        if (!made.isNew() && words != null) {
            gatherings.find(made.id()).ifPresent(there -> gatherings.edit(there.id(), new NewGathering(platform, there.happenedOn(),
                    there.startsAt(), there.name(), there.note() == null ? words : there.note() + "\n" + words, there.seriesId())));
        }
        return made.id();
    }

    private void addNext(List<Long> with, @Nullable Long madeBy, SaidStep said) {
        for (long person : with) {
            if (said.step() != null) {
                followUps.add(NewFollowUp.of(person, madeBy, said.owner(), said.step()));
            } else if (said.agenda() != null) {
                agenda.add(person, said.agenda());
            }
        }
    }

    private long idOf(PersonChoice person) {
        return person.isNew() ? people.add(PersonFields.named(person.name()), person.name()) : person.id();
    }

    /// What was chosen days ago may have gone since: a platform that became part of another is found by its name, one that was deleted
    /// is added again.
    private PlaceChoice placed(PlaceChoice place) {
        Long gathering = place.gatheringId();
        boolean there = !place.isNew() && platforms.find(place.platformId()).isPresent();
        if (there && (gathering == null || gatherings.find(gathering).isPresent())) {
            return place;
        }
        long platform = there ? place.platformId() : platforms.findOrAdd(place.name(), place.kind(), place.side());
        return new PlaceChoice(platform, null, null, place.name(), place.kind(), place.side());
    }

    private NewInteraction entry(ReadyForm form, List<Long> with, @Nullable PlaceChoice place) {
        FormDraft said = form.said();
        Long gathering = place == null ? null : gathering(form, with, place);
        return new NewInteraction(form.day().day(), form.day().precision(), with, place == null ? null : place.platformId(), gathering,
                said.channel(), said.stance(), said.starter(), said.depth(), form.minutes(), blankToNull(said.note()),
                blankToNull(said.outcome()), said.enjoyed());
    }

    /// Who talks in person at a place in person is at its gathering of that day; online, they are known to be there.
    private @Nullable Long gathering(ReadyForm form, List<Long> with, PlaceChoice place) {
        boolean thatDay = place.on() == null || place.on().equals(form.day().day());
        if (place.side() == Side.ONLINE) {
            with.forEach(person -> platforms.addPresence(person, place.platformId(), null, null));
        } else if (form.day().precision() == DatePrecision.DAY && isAtGathering(form.said().channel(), place.side()) && !with.isEmpty()) {
            long gathering = gatheringOn(place.platformId(), form);
            gatherings.attend(gathering, with);
            return gathering;
        }
        return thatDay ? place.gatheringId() : null;
    }

    private static boolean isAtGathering(@Nullable Channel channel, Side side) {
        return channel != null && channel.isAtGathering(side);
    }

    private long gatheringOn(long platform, ReadyForm form) {
        return gatherings.create(new NewGathering(platform, form.day().day())).id();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
