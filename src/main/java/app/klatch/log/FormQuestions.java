package app.klatch.log;

import app.klatch.evidence.PitchQuestion;
import app.klatch.log.FormProblem.EarlyPitch;
import app.klatch.log.FormProblem.Field;
import app.klatch.log.FormProblem.WhichPerson;
import app.klatch.log.FormProblem.WhichPlace;
import app.klatch.log.FormQuestion.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How the questions of a form are worded, and what can be answered.
final class FormQuestions {
    private FormQuestions() {}

    static FormQuestion whichPerson(WhichPerson which, Consumer<PersonChoice> take) {
        List<Choice> choices = new ArrayList<>();
        which.found().forEach(person -> choices.add(new Choice(person.name(), () -> take.accept(person))));
        choices.add(new Choice("Add " + which.typed(), () -> take.accept(PersonChoice.newcomer(which.typed()))));
        return new FormQuestion("Who is “" + which.typed() + "”?", Field.PEOPLE, choices);
    }

    static FormQuestion whichPlace(WhichPlace which, PlaceChoice newcomer, Consumer<@Nullable PlaceChoice> take) {
        List<Choice> choices = new ArrayList<>();
        which.found().forEach(place -> choices.add(new Choice(place.name(), () -> take.accept(place))));
        choices.add(new Choice("Add “" + which.typed() + "” as a platform", () -> take.accept(newcomer)));
        if (which.found().isEmpty()) {
            choices.add(new Choice("Leave it out", () -> take.accept(null)));
        }
        return new FormQuestion(sentence(which), Field.PLACE, choices);
    }

    /// `plan` keeps it for that day, with the gathering when it is told true.
    static FormQuestion stillToCome(ReadyForm form, FormWords words, boolean editing, Consumer<Boolean> plan, Runnable changeTheDay) {
        List<Choice> choices = new ArrayList<>();
        boolean withSomebody = !form.said().people().isEmpty();
        if (editing) {
            return new FormQuestion(form.day().understood(words.dates()) + " is still to come, and this entry tells of what was. Which day was it?",
                    Field.WHEN, choices);
        }
        if (withSomebody) {
            choices.add(new Choice("Keep as next step", () -> plan.accept(false)));
        }
        if (form.mayBeGathering()) {
            choices.add(new Choice(withSomebody ? "Keep it, and plan the gathering" : "Plan the gathering", () -> plan.accept(true)));
        }
        choices.add(new Choice("Change the day", changeTheDay));
        return new FormQuestion(form.day().understood(words.dates()) + " is still to come. Planned?", Field.WHEN, choices);
    }

    static FormQuestion earlyPitch(EarlyPitch early, Runnable anyway, Runnable asTalk, Consumer<Consumer<PitchQuestion>> never) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("Log it anyway", anyway));
        choices.add(new Choice("It was a talk", asTalk));
        List<PersonChoice> people = early.said().people();
        if (people.size() == 1 && !people.getFirst().isNew()) {
            choices.add(new Choice("Don’t ask again for " + people.getFirst().name(),
                    () -> never.accept(pitch -> pitch.dismissForPerson(people.getFirst().id()))));
        }
        PlaceChoice place = early.said().place();
        if (place != null && !place.isNew()) {
            choices.add(new Choice("Don’t ask again at " + place.name(),
                    () -> never.accept(pitch -> pitch.dismissForPlatform(place.platformId()))));
        }
        return new FormQuestion(early.sentence(), null, choices);
    }

    private static String sentence(WhichPlace which) {
        return which.found().isEmpty() ? "There is no platform called “" + which.typed() + "” yet."
                : "“" + which.typed() + "” fits " + (which.found().size() == 2 ? "two" : which.found().size()) + " platforms. Which one?";
    }
}
