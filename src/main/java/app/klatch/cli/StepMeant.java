package app.klatch.cli;

import app.klatch.followups.FollowUp;
import app.klatch.followups.FollowUpRepository;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Which follow-up a number on the command line means: one that is open, by the number that `klatch due` gives it.
final class StepMeant {
    private StepMeant() {}

    /// @throws CommandLine.ParameterException when it is no number
    /// @throws Refusal when there is no such follow-up, or none that is open
    static FollowUp by(String id, FollowUpRepository steps, CommandSpec spec) {
        FollowUp step = steps.find(number(id, spec)).orElseThrow(() -> new Refusal(
                "There is no follow-up " + id + ". klatch due lists them with their numbers; nothing was changed."));
        if (step.state() != FollowUp.State.OPEN) {
            throw new Refusal("Follow-up " + id + " is " + (step.state() == FollowUp.State.DONE ? "done" : "dropped")
                    + " already; nothing was changed.");
        }
        return step;
    }

    private static long number(String id, CommandSpec spec) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "'" + Texts.shortened(id) + "' is no number of a follow-up; klatch due lists them with their numbers.");
        }
        return Long.parseLong(id);
    }
}
