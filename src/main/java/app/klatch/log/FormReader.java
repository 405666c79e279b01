package app.klatch.log;

import app.klatch.followups.SaidStep;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.log.FormProblem.Field;
import app.klatch.log.FormProblem.StillToCome;
import app.klatch.log.FormProblem.Wrong;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a form of which no name is left open: what its words mean, or the first thing that stands in the way.
record FormReader(FormWords words) {
    /// Exactly one of the two is there.
    record Read(@Nullable ReadyForm ready, @Nullable FormProblem problem) {}

    Read read(FormDraft said) {
        Optional<VagueDay> day = words.day(said.when());
        FormProblem problem = problem(said, day.orElse(null));
        if (problem != null || day.isEmpty()) {
            return new Read(null, problem);
        }
        SaidStep step = said.nextStep().isBlank() ? null : words.step(said.nextStep()).said();
        ReadyForm ready = new ReadyForm(said, day.get(), words.hour(said.when()).orElse(null),
                FormWords.minutes(said.minutes()).orElse(null), step);
        return day.get().day().isAfter(words.today()) ? new Read(null, new StillToCome(ready)) : new Read(ready, null);
    }

    private @Nullable FormProblem problem(FormDraft said, @Nullable VagueDay day) {
        if (said.people().isEmpty() && said.stance() != Stance.BROADCAST) {
            return new Wrong(Field.PEOPLE, "Who was it with? Name one person, or choose broadcast and a platform.");
        }
        if (said.people().isEmpty() && said.place() == null) {
            return new Wrong(Field.PLACE, "Where was it posted? A broadcast to nobody in particular needs its platform.");
        }
        if (day == null) {
            return new Wrong(Field.WHEN, words.complaint(said.when()));
        }
        if (!said.minutes().isBlank() && FormWords.minutes(said.minutes()).isEmpty()) {
            return new Wrong(Field.MINUTES, "“" + said.minutes().strip() + "” are no minutes. Try “45” or “1 h 30”.");
        }
        return said.nextStep().isBlank() ? null : stepProblem(said);
    }

    private @Nullable FormProblem stepProblem(FormDraft said) {
        String wrong = words.step(said.nextStep()).problem();
        if (wrong == null && said.people().isEmpty()) {
            wrong = "With whom is the next step? Name one person.";
        }
        return wrong == null ? null : new Wrong(Field.NEXT_STEP, wrong);
    }
}
