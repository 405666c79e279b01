package app.klatch.followups;

import java.util.regex.Pattern;

/// "Unless they answer", "if no reply", "only if she hasn't written": the words for a step that holds until they have answered.
final class AnswerWords {
    private static final String ANSWERS = "(?:answer|repl(?:y|ie)|respond|write|call)(?:s|d|ed)?|wrote|written|called";
    private static final String BACK = "(?:\\s+(?:back|first|me|before|by\\s+then|until\\s+then))*";

    static final Pattern UNLESS = Pattern.compile("(?iU)[,;(]?\\s*\\b(?:but\\s+)?(?:only\\s+)?(?:"
            + "unless\\s+(?:answered|\\S+\\s+(?:(?:have|has|already)\\s+)*(?:" + ANSWERS + ")" + BACK
            + "|I\\s+hear(?:\\s+back)?(?:\\s+from\\s+(?:them|him|her))?)"
            + "|if\\s+(?:there(?:\\s+is|\\s+was|[’']s)\\s+)?no\\s+(?:answer|reply|response)"
            + "|if\\s+\\S+\\s+(?:have|has|do|does|did)(?:\\s+not|\\s*n[’']?t)\\s+(?:" + ANSWERS + ")" + BACK
            + "|if\\s+not\\s+answered)\\b\\)?");

    private AnswerWords() {}
}
