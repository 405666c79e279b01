package app.klatch.log;

import java.util.List;

/// Why a form is not saved as it stands. Nothing of it is lost.
public sealed interface FormProblem {
    /// A field, to bring the focus to.
    enum Field { PEOPLE, WHEN, PLACE, MINUTES, NEXT_STEP }

    /// Something that can't be understood, in words.
    record Wrong(Field field, String sentence) implements FormProblem {}

    /// A name was typed and none chosen: `found` are those it may mean.
    record WhichPerson(String typed, List<PersonChoice> found) implements FormProblem {}

    /// A place was typed and none chosen: `found` are those it may mean, none for an unknown one.
    record WhichPlace(String typed, List<PlaceChoice> found) implements FormProblem {}

    /// The day lies ahead; all else is understood.
    record StillToCome(ReadyForm form) implements FormProblem {}

    /// A first pitch that comes early; it is only asked about.
    record EarlyPitch(String sentence, FormDraft said) implements FormProblem {}
}
