package app.klatch.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says wrong usage in a sentence.
final class Wrong {
    private Wrong() {}

    static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> name(wrong) + " does not know \""
                    + String.join(" ", unknown.getUnmatched().stream().map(Texts::shortened).toList()) + "\".";
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> name(wrong) + " needs "
                    + missing.getMissing().stream().map(ArgSpec::paramLabel).distinct().collect(Collectors.joining(" and ")) + ".";
            case OverwrittenOptionException twice -> twice.getOverwritten().paramLabel() + " is given twice.";
            default -> wrong.getMessage();
        };
    }

    private static String name(ParameterException wrong) {
        return wrong.getCommandLine().getCommandSpec().qualifiedName();
    }
}
