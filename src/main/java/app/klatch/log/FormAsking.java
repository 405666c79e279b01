package app.klatch.log;

import app.klatch.evidence.PitchQuestion;
import app.klatch.interactions.Stance;
import app.klatch.log.FormProblem.EarlyPitch;
import app.klatch.log.FormProblem.StillToCome;
import app.klatch.log.FormProblem.WhichPerson;
import app.klatch.log.FormProblem.WhichPlace;
import app.klatch.log.FormProblem.Wrong;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The question that stands between the form and its saving, and what each answer changes in the form before it is saved again.
final class FormAsking {
    private final FormTools tools;
    private final FormFields fields;
    private final PeopleFieldViewModel people;
    private final PlaceFieldViewModel place;
    private final Runnable save;
    private final BiConsumer<ReadyForm, Boolean> plan;
    private final ReadOnlyObjectWrapper<@Nullable FormQuestion> question = new ReadOnlyObjectWrapper<>();
    private FormDraft asked;
    private boolean pitchAsked;

    /// `save` saves the form again; `plan` writes down what is still to come, with a gathering or without.
    FormAsking(FormTools tools, FormFields fields, PeopleFieldViewModel people, PlaceFieldViewModel place, Runnable save,
            BiConsumer<ReadyForm, Boolean> plan) {
        this.tools = tools;
        this.fields = fields;
        this.people = people;
        this.place = place;
        this.save = save;
        this.asked = fields.now();
        this.plan = plan;
        fields.whenSaid(this::said);
    }

    ReadOnlyObjectProperty<@Nullable FormQuestion> question() {
        return question.getReadOnlyProperty();
    }

    /// Whether it was asked already if this pitch is not too early; that is asked once.
    boolean pitchAsked() {
        return pitchAsked;
    }

    /// Nothing stands in the way any more.
    void takeBack() {
        question.set(null);
    }

    /// Forgets what was asked of the form that was here before.
    void begin() {
        pitchAsked = false;
        takeBack();
    }

    /// `editing` is whether it was logged before.
    void ask(FormProblem problem, boolean editing) {
        asked = fields.now();
        people.matches().clear();
        place.matches().clear();
        question.set(switch (problem) {
            case Wrong wrong -> new FormQuestion(wrong.sentence(), wrong.field(), List.of());
            case WhichPerson which -> FormQuestions.whichPerson(which, this::saveWith);
            case WhichPlace which -> FormQuestions.whichPlace(which, place.newcomer(which.typed()), this::saveAt);
            case StillToCome ahead -> FormQuestions.stillToCome(ahead.form(), tools.words(), editing,
                    gathering -> plan.accept(ahead.form(), gathering), this::changeTheDay);
            case EarlyPitch early -> {
                pitchAsked = true;                                            // once; Ctrl+Enter again logs it
                yield FormQuestions.earlyPitch(early, save, this::keepAsTalk, this::neverAsk);
            }
        });
    }

    /// A question goes once it is answered in its field; one with ways to choose goes with any change, as it is about all of the form.
    private void said() {
        FormQuestion now = question.get();
        if (now != null && !about(now, fields.now()).equals(about(now, asked))) {
            takeBack();
        }
    }

    private static Object about(FormQuestion question, FormDraft draft) {
        return !question.choices().isEmpty() || question.field() == null ? draft : switch (question.field()) {
            case PEOPLE -> List.of(draft.people(), draft.stance());
            case PLACE -> List.of(draft.people(), draft.stance(), draft.placeText(), Optional.ofNullable(draft.place()));
            case WHEN -> draft.when();
            case MINUTES -> draft.minutes();
            case NEXT_STEP -> List.of(draft.people(), draft.nextStep());
        };
    }

    private void changeTheDay() {
        question.set(new FormQuestion("Which day was it?", FormProblem.Field.WHEN, List.of()));
    }

    private void saveWith(PersonChoice person) {
        people.take(person);
        save.run();
    }

    private void saveAt(@Nullable PlaceChoice chosen) {
        fields.placeText.set("");
        if (chosen != null) {
            place.take(chosen);
        }
        save.run();
    }

    private void keepAsTalk() {
        fields.stance.set(Stance.TALKED);
        save.run();
    }

    private void neverAsk(Consumer<PitchQuestion> dismiss) {
        tools.acts().run(() -> dismiss.accept(tools.pitch()), save);
    }
}
