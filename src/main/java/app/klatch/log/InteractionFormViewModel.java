package app.klatch.log;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// The one form that logs or edits an interaction. Saving either writes it, or asks in [#question] and keeps every word; what
/// is not saved waits as a draft of the place where the form stands.
public final class InteractionFormViewModel {
    private final FormTools tools;
    private final FormFields fields = new FormFields();
    private final PeopleFieldViewModel people;
    private final PlaceFieldViewModel place;
    private final OpenStepsViewModel steps;
    private final EtiquetteHint hint;
    private final FormAsking asking;
    private @Nullable FormStart start;
    private String key = "";
    private FormDraft fresh = fields.now();
    private @Nullable Long editing;
    private Runnable onSaved = () -> {};

    InteractionFormViewModel(FormTools tools) {
        this.tools = tools;
        this.people = new PeopleFieldViewModel(fields, tools.search(), tools.acts().background());
        this.place = new PlaceFieldViewModel(fields, tools.places(), tools.acts().background());
        this.steps = new OpenStepsViewModel(fields, tools.steps(), tools.acts().background());
        this.hint = new EtiquetteHint(fields, tools.etiquette(), tools.hints(), tools.acts());
        this.asking = new FormAsking(tools, fields, people, place, this::save, this::plan);
        fields.whenSaid(this::leave);
    }

    /// Tells the form where it stands, now or from now on: it keeps what was typed at the place before, and shows what waits
    /// at this one. Telling it the same again changes nothing; another day or name of the same place is taken over.
    public void begin(FormStart where) {
        if (where.equals(start) && editing == null) {
            return;
        }
        leave();
        FormDraft was = where.key().equals(key) ? fresh : null;
        editing = null;
        start = where;
        key = where.key();
        arrive(where.fresh(), was);
    }

    /// Saves it, or asks. Whom or what Enter still waits for was searched before and is taken first.
    public void save() {
        if (people.isEnterWaiting() || place.isEnterWaiting()) {
            tools.acts().background().run(() -> {}, this::saveNow);
        } else {
            saveNow();
        }
    }

    private void saveNow() {
        asking.takeBack();
        FormDraft said = fields.now();
        boolean anyway = asking.pitchAsked();
        tools.acts().background().run(() -> tools.check().of(said, anyway), this::go);
    }

    /// What stands in the way of saving, and what may be chosen; null while nothing does.
    public ReadOnlyObjectProperty<@Nullable FormQuestion> question() {
        return asking.question();
    }

    /// Whether anything was said here that is not saved.
    public boolean isTouched() {
        return !fields.now().equals(fresh);
    }

    /// Keeps what was typed for the next time; called whenever something is said, and when the form is left.
    public void leave() {
        if (isTouched()) {
            tools.drafts().keep(key, fields.now());
        } else {
            tools.drafts().forget(key);
        }
    }

    /// Takes everything back to how the place has it.
    public void clear() {
        asking.takeBack();
        show(fresh);
        tools.drafts().forget(key);
    }

    public PeopleFieldViewModel people() {
        return people;
    }

    public PlaceFieldViewModel place() {
        return place;
    }

    OpenStepsViewModel steps() {
        return steps;
    }

    EtiquetteHint hint() {
        return hint;
    }

    /// Whether the form stands open, so that what it offers and hints at is read.
    void inSight(boolean open) {
        steps.inSight(open);
        hint.inSight(open);
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
        key = "interaction " + interactionId;
        arrive(stored, null);
    }

    /// Fills it with what was said elsewhere; a place of one name is taken at once.
    void fill(FormFilling filling) {
        leave();
        editing = null;
        start = null;
        key = "said elsewhere " + filling;
        FormDraft said = filling.draft();
        arrive(said, null);
        tools.acts().background().run(() -> tools.check().names().resolve(said), named -> {
            if (named.problem() == null && fields.now().equals(said)) {
                fresh = named.draft();
                show(fresh);
            }
        });
    }

    /// `was` is how the form stood here a moment ago, if it did. What is typed is not set twice: the caret would go to its start.
    private void arrive(FormDraft asThePlaceHasIt, @Nullable FormDraft was) {
        fresh = asThePlaceHasIt;
        asking.begin();
        people.leave();
        place.leave();
        String there = key;
        show(tools.drafts().now(there).map(draft -> draft.upToDate(asThePlaceHasIt, was)).orElse(fresh));
        tools.drafts().at(there, draft -> {
            if (there.equals(key) && !isTouched()) {
                show(draft.upToDate(asThePlaceHasIt, was));
            }
        });
    }

    /// Also reads anew what is open with the people of the form: they may be the same as before.
    private void show(FormDraft draft) {
        fields.set(draft);
        steps.refresh();
    }

    private void go(FormCheck.Checked checked) {
        if (checked.problem() != null) {
            asking.ask(checked.problem(), editing != null);
        } else if (checked.ready() != null) {
            write(checked.ready());
        }
    }

    private void write(ReadyForm form) {
        Long which = editing;
        run(() -> FormSaid.saved(which != null, form, tools.words()) + FormSaid.again(tools.saver().save(which, form), tools.words()));
    }

    private void plan(ReadyForm form, boolean gathering) {
        asking.takeBack();
        run(() -> FormSaid.planned(form, tools.words()) + FormSaid.again(tools.saver().plan(form, gathering), tools.words()));
    }

    /// What was written meanwhile at another place stays.
    private void run(Supplier<String> write) {
        String there = key;
        tools.acts().runAndTell(write, () -> {
            tools.drafts().forget(there);
            if (there.equals(key)) {
                show(fresh);
                asking.begin();
            }
            onSaved.run();
        });
    }
}
