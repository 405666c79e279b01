package app.klatch.cli;

import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which follow-up is meant on the command line: one that is open, by the number that `klatch due` gives it.
final class StepMeant {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "Its number, as klatch due gives it.")
    private String id;

    /// @throws CommandLine.ParameterException when it is no number
    /// @throws Refusal when there is no such follow-up, or none that is open
    FollowUp in(FollowUpRepository steps) {
        FollowUp step = steps.find(number()).orElseThrow(() -> new Refusal(
                "There is no follow-up " + id + ". klatch due lists them with their numbers; nothing was changed."));
        if (step.state() != FollowUp.State.OPEN) {
            throw new Refusal("Follow-up " + id + " is " + (step.state() == FollowUp.State.DONE ? "done" : "dropped")
                    + " already; nothing was changed.");
        }
        return step;
    }

    private long number() {
        if (!id.matches("[0-9]{1,18}")) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "'" + Texts.shortened(id) + "' is no number of a follow-up; klatch due lists them with their numbers.");
        }
        return Long.parseLong(id);
    }
}
