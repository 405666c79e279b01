package app.klatch.log;

import app.klatch.evidence.PitchQuestion;
import app.klatch.interactions.Stance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that is looked at before a form is saved: open names, words, and the soft question of a first pitch. Reads the file.
record FormCheck(NameResolver names, FormReader reader, PitchQuestion pitch) {
    /// Exactly one of the two is there.
    record Checked(@Nullable ReadyForm ready, @Nullable FormProblem problem) {}

    /// `pitchAsked`: the question of the pitch was answered already.
    Checked of(FormDraft said, boolean pitchAsked) {
        NameResolver.Resolved named = names.resolve(said);
        if (named.problem() != null) {
            return new Checked(null, named.problem());
        }
        FormReader.Read read = reader.read(named.draft());
        Optional<FormProblem> soft = read.ready() == null || pitchAsked ? Optional.empty() : early(named.draft());
        return soft.map(problem -> new Checked(null, problem)).orElseGet(() -> new Checked(read.ready(), read.problem()));
    }

    private Optional<FormProblem> early(FormDraft said) {
        if (said.stance() != Stance.PITCHED) {
            return Optional.empty();
        }
        List<Long> known = said.people().stream().filter(person -> !person.isNew()).map(PersonChoice::id).toList();
        List<String> newcomers = said.people().stream().filter(PersonChoice::isNew).map(PersonChoice::name).toList();
        Long platform = said.place() == null || said.place().isNew() ? null : (Long) said.place().platformId();
        return pitch.question(known, newcomers, platform).map(sentence -> new FormProblem.EarlyPitch(sentence, said));
    }
}
