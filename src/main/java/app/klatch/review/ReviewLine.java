package app.klatch.review;

import app.klatch.dates.WorkWeek;
import java.time.LocalDate;

/// A line being typed about an item. `start` stands in it at first, all of it marked, so that typing replaces it.
record ReviewLine(Kind kind, ReviewItem item, String start) {
    /// What a key opens on an item; `week` says which days are work days.
    static ReviewLine of(ReviewKey key, ReviewItem item, LocalDate today, WorkWeek week) {
        return switch (key) {
            case FOLLOW_UP -> new ReviewLine(Kind.FOLLOW_UP, item, ReviewPrefillRule.followUp(item, today, week));
            case SNOOZE -> new ReviewLine(Kind.SNOOZE, item, "");
            case CHANGE -> item.kind() == ReviewKind.PLATE ? new ReviewLine(Kind.CHANGE, item, ReviewPrefillRule.rhythm(item))
                    : new ReviewLine(Kind.NAME, item, "");
            default -> new ReviewLine(Kind.NOTE, item, "");
        };
    }

    /// What the line is for.
    enum Kind {
        FOLLOW_UP("mon call about the quote"),
        SNOOZE("mon, in 5 days, 12 dec"),
        CHANGE("every 4 to 6 weeks"),
        NAME("First and last name"),
        NOTE("What happened?"),
        WORDS("What was it about?");

        private final String prompt;

        Kind(String prompt) {
            this.prompt = prompt;
        }

        String prompt() {
            return prompt;
        }

        /// What stands over the field.
        String about(String name) {
            return switch (this) {
                case FOLLOW_UP -> "What comes next with " + name + "?";
                case SNOOZE -> "Until which day?";
                case CHANGE -> "How often would you like to be in touch?";
                case NAME -> "What is the name?";
                case NOTE -> "What happened with " + name + "?";
                case WORDS -> "What was it about with " + name + "?";
            };
        }
    }
}
