package app.klatch.today;

/// A line being typed under a row. `start` is what stands in it at first, of which the first `chosen` characters are marked.
record Inline(Kind kind, TodayRow row, String start, int chosen) {
    /// What the line is for.
    enum Kind {
        LOG("What happened?"),
        EDIT("fri 15:00 send the quote"),
        STEP("fri send deck"),
        NEXT("fri call about the deck"),
        SNOOZE("or mon, 12 dec"),
        PLATE("every 4 to 6 weeks"),
        DROP("Why? As in: they chose somebody else");

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
            case LOG -> logHelp();
            case EDIT, STEP -> "A day and what to do. Enter saves, Esc gives up.";
            case NEXT -> "What comes next, with its day. Enter marks this one done and adds it; Esc gives up.";
            case SNOOZE -> "1, 3, W or M; or Tab to the field and a day in words.";
            case PLATE -> "How often. Enter saves, Esc gives up.";
            case DROP -> "Enter drops it, with a reason or without; Esc keeps it.";
        };
    }

    private String logHelp() {
        return switch (row) {
            case FollowUpRow followUp when followUp.isMine() ->
                    "Enter logs it with " + row.name() + " and marks it done; empty only marks it done.";
            case FollowUpRow _ -> "Enter logs what " + row.name() + " answered and marks it done; empty only marks it done.";
            case WaitingRow _ -> "Enter logs that you answered " + row.name() + " today, with words or without.";
            case PlateRow _, MetRow _, NextGatheringRow _ -> "Enter logs a talk with " + row.name() + " today.";
        };
    }
}
