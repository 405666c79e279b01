package app.klatch.log;

import app.klatch.interactions.VagueDay;
import app.klatch.log.FormProblem.StillToCome;
import app.klatch.log.FormProblem.WhichPerson;
import app.klatch.log.FormProblem.WhichPlace;
import app.klatch.log.FormProblem.Wrong;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one form that logs or edits an interaction. Saving either writes it, or asks in [#question] and keeps every word; what
/// is not saved waits as a draft of the place where the form stands.
public final class InteractionFormViewModel {
    private final FormTools tools;
    private final FormFields fields = new FormFields();
    private final PeopleFieldViewModel people;
    private final PlaceFieldViewModel place;
    private final ReadOnlyObjectWrapper<@Nullable FormQuestion> question = new ReadOnlyObjectWrapper<>();
    private FormStart start = FormStart.EMPTY;
    private FormDraft fresh = fields.now();
    private @Nullable Long editing;
    private Runnable onSaved = () -> {};

    InteractionFormViewModel(FormTools tools) {
        this.tools = tools;
        this.people = new PeopleFieldViewModel(fields, tools.search(), tools.acts().background());
        this.place = new PlaceFieldViewModel(fields, tools.places(), tools.acts().background());
    }

    /// Tells the form where it stands, now or from now on: it keeps what was typed at the place before, and shows what waits
    /// at this one. Telling it the same again changes nothing.
    public void begin(FormStart where) {
        if (where.equals(start) && editing == null) {
            return;
        }
        leave();
        editing = null;
        start = where;
        arrive(FormDraft.of(where.people(), "", null, where.note()));
        if (where.platformId() != null || where.gatheringId() != null || where.on() != null) {
            tools.acts().background().run(() -> tools.places().find(where.platformId(), where.gatheringId()),
                    found -> placed(where, found.orElse(null)));
        }
    }

    /// Saves it, or asks.
    public void save() {
        question.set(null);
        FormDraft said = fields.now();
        tools.acts().background().run(() -> tools.names().resolve(said), resolved -> go(resolved.draft(), resolved.problem()));
    }

    /// What stands in the way of saving, and what may be chosen; null while nothing does.
    public ReadOnlyObjectProperty<@Nullable FormQuestion> question() {
        return question.getReadOnlyProperty();
    }

    /// Whether anything was said here that is not saved.
    public boolean isTouched() {
        return !fields.now().equals(fresh);
    }

    /// Keeps what was typed for the next time; called when the form is left.
    public void leave() {
        if (isTouched()) {
            tools.drafts().keep(key(), fields.now());
        } else {
            tools.drafts().forget(key());
        }
    }

    /// Takes everything back to how the place has it.
    public void clear() {
        question.set(null);
        fields.set(fresh);
        tools.drafts().forget(key());
    }

    public PeopleFieldViewModel people() {
        return people;
    }

    public PlaceFieldViewModel place() {
        return place;
    }

    FormFields fields() {
        return fields;
    }

    FormWords words() {
        return tools.words();
    }

    boolean isEditing() {
        return editing != null;
    }

    /// Runs once after the next saving.
    void onSaved(Runnable action) {
        onSaved = action;
    }

    /// Turns it into the form of an existing interaction.
    void edit(long interactionId, FormDraft stored) {
        leave();
        editing = interactionId;
        arrive(stored);
    }

    private void arrive(FormDraft asTheplaceHasIt) {
        fresh = asTheplaceHasIt;
        question.set(null);
        fields.set(tools.drafts().at(key()).orElse(fresh));
    }

    private void placed(FormStart where, @Nullable PlaceChoice found) {
        if (!where.equals(start) || editing != null) {
            return;
        }
        boolean untouched = !isTouched();
        String when = where.on() == null ? "" : VagueDay.exactly(where.on()).typed();
        fresh = FormDraft.of(where.people(), when, found, where.note());
        if (untouched) {
            fields.set(fresh);
        }
    }

    private void go(FormDraft said, @Nullable FormProblem open) {
        if (open != null) {
            ask(open);
            return;
        }
        FormReader.Read read = tools.reader().read(said);
        if (read.problem() != null) {
            ask(read.problem());
        } else if (read.ready() != null) {
            write(read.ready());
        }
    }

    private void write(ReadyForm form) {
        Long which = editing;
        run(() -> tools.saver().save(which, form), FormSaid.saved(which != null, form, tools.words()));
    }

    private void plan(ReadyForm form, boolean gathering) {
        question.set(null);
        run(() -> tools.saver().plan(form, gathering), FormSaid.planned(form, tools.words()));
    }

    private void changeTheDay() {
        question.set(new FormQuestion("Which day was it?", FormProblem.Field.WHEN, List.of()));
    }

    /// What was written meanwhile at another place stays.
    private void run(Runnable write, String done) {
        String place = key();
        tools.acts().runAndSay(write, done, () -> {
            tools.drafts().forget(place);
            if (place.equals(key())) {
                fields.set(fresh);
            }
            onSaved.run();
        });
    }

    private void ask(FormProblem problem) {
        question.set(switch (problem) {
            case Wrong wrong -> new FormQuestion(wrong.sentence(), wrong.field(), List.of());
            case WhichPerson which -> FormQuestions.whichPerson(which, this::saveWith);
            case WhichPlace which -> FormQuestions.whichPlace(which, place.newcomer(which.typed()), this::saveAt);
            case StillToCome ahead -> FormQuestions.stillToCome(ahead.form(), tools.words(), editing != null,
                    gathering -> plan(ahead.form(), gathering), this::changeTheDay);
        });
    }

    private void saveWith(PersonChoice person) {
        people.take(person);
        save();
    }

    private void saveAt(@Nullable PlaceChoice chosen) {
        fields.placeText.set("");
        if (chosen != null) {
            place.take(chosen);
        }
        save();
    }

    private String key() {
        return editing == null ? start.place() : "interaction " + editing;
    }
}
