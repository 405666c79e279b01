package app.klatch.prepare;

import java.util.List;

/// What is to be remembered of one sort, a line each. A part without lines is not shown, but for the agenda, where one can be
/// written.
public record BriefPart(Sort sort, List<String> lines) {
    public BriefPart {
        lines = List.copyOf(lines);
    }

    /// The parts in the order in which they are read.
    public enum Sort {
        AVOID("Do not mention"),
        LAST("Last time"),
        AGENDA("To talk about"),
        MINE("I promised"),
        THEIRS("They promised"),
        THANKS("To thank for"),
        COMMON("In common"),
        LOOKS_FOR("Looks for"),
        CAN_HELP("Can help with"),
        LIKES("Likes"),
        SOON("Coming up"),
        NAMES("Names and days"),
        AROUND("Who is who"),
        NOTE("Good to know");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
