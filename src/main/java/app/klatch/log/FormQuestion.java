package app.klatch.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form says in place instead of saving: a sentence, the field it is about, and what may be chosen (nothing when it
/// only has to be put right).
public record FormQuestion(String sentence, FormProblem.@Nullable Field field, List<Choice> choices) {
    /// A way on.
    public record Choice(String words, Runnable choose) {}

    public FormQuestion {
        choices = List.copyOf(choices);
    }
}
