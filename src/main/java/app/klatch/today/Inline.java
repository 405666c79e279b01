package app.klatch.today;

/// A line being typed under a row. `start` is what stands in it at first, of which the first `chosen` characters are marked.
record Inline(Kind kind, TodayRow row, String start, int chosen) {
    /// What the line is for.
    enum Kind {
        LOG("What happened?"),
        EDIT("fri 15:00 send the quote"),
        STEP("fri send deck"),
        SNOOZE("or mon, in 5 days, 12 dec");

        private final String prompt;

        Kind(String prompt) {
            this.prompt = prompt;
        }

        String prompt() {
            return prompt;
        }
    }

    /// What Enter does, as long as nothing better is to be said.
    String help() {
        return switch (kind) {
            case LOG -> switch (row) {
                case FollowUpRow _ -> "Enter logs it with " + row.name() + " and marks it done; empty only marks it done.";
                case WaitingRow _ -> "Enter logs that you answered " + row.name() + " today, with words or without.";
                case PlateRow _, MetRow _, NextGatheringRow _ -> "Enter logs a talk with " + row.name() + " today.";
            };
            case EDIT, STEP -> "A day and what to do. Enter saves, Esc gives up.";
            case SNOOZE -> "A key from 1 to 4, or a day in words.";
        };
    }
}
