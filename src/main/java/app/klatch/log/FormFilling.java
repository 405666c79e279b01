package app.klatch.log;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form is opened with when somebody has said it elsewhere, in a capture line for instance. Texts are as one types
/// them; blank and null is what was not said.
public record FormFilling(List<PersonChoice> people, String when, String place, @Nullable Channel channel, @Nullable Stance stance,
        @Nullable Starter starter, String note, String nextStep) {
    public FormFilling {
        people = List.copyOf(people);
    }

    FormDraft draft() {
        Stance how = stance == null ? Stance.TALKED : stance;
        return new FormDraft(people, "", when, null, place, channel == null ? FormDraft.usualChannel(null, how) : channel, how, starter,
                null, "", note, "", null, nextStep, List.of());
    }
}
