package app.klatch.capture;

import app.klatch.capture.Saved.SavedPerson;
import app.klatch.db.Database;
import app.klatch.evidence.EarlyPitch;
import app.klatch.evidence.PitchQuestion;
import app.klatch.evidence.Talks;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.OpenStep;
import app.klatch.followups.OpenStepRepository;
import app.klatch.followups.StillOpen;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.Stance;
import app.klatch.introductions.IntroductionRepository;
import app.klatch.names.Folding;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes the people of a line, with all that was said of them, as one transaction and one undo step.
public final class CaptureSaver {
    private final Database database;
    private final Clock clock;
    private final PersonRepository people;
    private final FollowUpRepository followUps;
    private final AgendaRepository agenda;
    private final OpenStepRepository open;
    private final PitchQuestion pitches;
    private final PlateRepository plates;
    private final IntroductionRepository introductions;
    private final PersonSaver persons;
    private final MeetingSaver meetings;

    public CaptureSaver(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.people = new PersonRepository(database, clock);
        this.followUps = new FollowUpRepository(database, clock);
        this.agenda = new AgendaRepository(database, clock);
        this.open = new OpenStepRepository(database);
        this.pitches = new PitchQuestion(database, clock);
        this.plates = new PlateRepository(database, clock);
        this.introductions = new IntroductionRepository(database, clock);
        this.persons = new PersonSaver(database, clock, people);
        this.meetings = new MeetingSaver(database, clock, new InteractionRepository(database, clock));
    }

    /// Saves every capture of a line, and what was said to everybody; each capture is logged with its `known` person, or added when that is null.
    ///
    /// @throws app.klatch.db.DatabaseProblem in words; nothing of the line is then saved
    public Saved save(List<Capture> captures, List<BroadcastSaid> broadcasts) {
        return database.inOneStep(label(captures, broadcasts), () -> {
            List<OpenStep> before = open.mine(
                    captures.stream().map(Capture::known).filter(Objects::nonNull).map(Match::personId).toList(), LocalDate.now(clock));
            Map<String, Long> added = new HashMap<>();
            List<SavedPerson> saved = new ArrayList<>();
            List<EarlyPitch> early = new ArrayList<>();
            for (List<Capture> talk : talks(captures)) {
                List<List<Talks>> soFar = talk.stream().map(this::earlyTalks).toList();
                List<SavedPerson> people = saveTalk(talk, added);
                saved.addAll(people);
                for (int i = 0; i < people.size(); i++) {
                    SavedPerson person = people.get(i);
                    soFar.get(i).forEach(talks -> early.add(
                            new EarlyPitch(talks, person.id(), person.name(), Objects.requireNonNull(person.interaction()))));
                }
            }
            broadcasts.forEach(meetings::save);
            return new Saved(saved, broadcasts, before.isEmpty() ? StillOpen.NOTHING : stillOpen(saved).onlyOf(before), early);
        });
    }

    /// What undo calls this: "Add Ana Ruiz", "Log with Omar Haddad", "Plan with Wei Lin", "Save 6 people", "Log a broadcast at Instagram".
    static String label(List<Capture> captures, List<BroadcastSaid> broadcasts) {
        if (captures.isEmpty() && !broadcasts.isEmpty()) {
            return "Log a broadcast at " + broadcasts.getFirst().platform().name();
        }
        if (captures.size() != 1) {
            return "Save " + captures.size() + " people";
        }
        Capture only = captures.getFirst();
        return (only.known() == null ? "Add " : only.isPlanned() ? "Plan with " : "Log with ") + only.shownName();
    }

    /// What there was with the person so far, when this is a first pitch and comes early.
    private List<Talks> earlyTalks(Capture capture) {
        if (capture.stance() != Stance.PITCHED) {
            return List.of();
        }
        Long platform = capture.platform() == null ? null : capture.platform().id();
        return capture.known() == null ? pitches.early(List.of(), List.of(capture.shownName()), platform)
                : pitches.early(List.of(capture.known().personId()), List.of(), platform);
    }

    private StillOpen stillOpen(List<SavedPerson> saved) {
        Map<Long, Long> talks = new LinkedHashMap<>();
        saved.stream().filter(person -> person.interaction() != null).forEach(person -> talks.put(person.id(), person.interaction()));
        return StillOpen.of(open.mine(List.copyOf(talks.keySet()), LocalDate.now(clock)), talks);
    }

    /// Who was in one talk together.
    private static List<List<Capture>> talks(List<Capture> captures) {
        List<List<Capture>> talks = new ArrayList<>();
        for (Capture capture : captures) {
            if (!capture.sameTalk() || talks.isEmpty()) {
                talks.add(new ArrayList<>());
            }
            talks.getLast().add(capture);
        }
        return talks;
    }

    /// The first tells of the talk, with its note; the others were there. The note of one that is only planned is kept with each of them.
    private List<SavedPerson> saveTalk(List<Capture> talk, Map<String, Long> added) {
        List<PersonSaver.Result> people = new ArrayList<>();
        for (Capture capture : talk) {
            PersonSaver.Result person = persons.save(capture);
            people.add(person);
            if (person.added()) {
                added.put(Folding.fold(capture.shownName()), person.id());
            }
        }
        Optional<Long> interaction = meetings.save(talk.getFirst(), people.stream().map(PersonSaver.Result::id).distinct().toList());
        String planned = talk.getFirst().isPlanned() ? talk.getFirst().note() : null;
        IntStream.range(0, interaction.isPresent() ? 0 : talk.size()).forEach(i -> persons.keepNote(people.get(i).id(),
                talk.get(i).note() == null ? planned : talk.get(i).note()));
        return IntStream.range(0, talk.size()).mapToObj(i -> saveRest(talk.get(i), people.get(i), interaction, added)).toList();
    }

    private SavedPerson saveRest(Capture capture, PersonSaver.Result person, Optional<Long> interaction, Map<String, Long> added) {
        for (FollowUpSaid said : capture.followUps()) {
            followUps.add(said.with(person.id(), interaction.orElse(null)));
        }
        capture.agenda().forEach(line -> agenda.add(person.id(), line));
        savePlate(capture.plate(), person.id());
        saveIntroducer(capture.introducedBy(), person.id(), added);
        return new SavedPerson(person.id(), people.nameOf(person.id()), person.added(), interaction.orElse(null),
                capture.followUps().isEmpty() ? null : capture.followUps().getFirst().due(), !capture.agenda().isEmpty(), person.was());
    }

    private void savePlate(@Nullable PlateSaid said, long personId) {
        if (said != null) {
            Period ideal = said.idealMonths() != null ? Period.ofMonths(said.idealMonths()) : Period.ofDays(said.idealDays());
            plates.set(personId, new Plate(ideal, said.worstDays() == null ? null : Period.ofDays(said.worstDays())));
        }
    }

    private void saveIntroducer(@Nullable PersonSaid said, long personId, Map<String, Long> added) {
        if (said == null) {
            return;
        }
        Long introducer = said.id() != null ? said.id() : added.get(Folding.fold(said.name()));
        if (introducer == null) {
            introducer = people.add(PersonFields.named(said.name()), said.name());
            added.put(Folding.fold(said.name()), introducer);
        }
        if (!introductions.set(personId, introducer)) {
            persons.keepNote(personId, "Introduced by " + said.name());
        }
    }
}
