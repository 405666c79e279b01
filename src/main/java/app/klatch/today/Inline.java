package app.klatch.today;

/// A line being typed under a row. `start` is what stands in it at first, of which the first `chosen` characters are marked.
record Inline(Kind kind, TodayRow row, String start, int chosen) {
    /// What the line is for.
    enum Kind {
        LOG("What happened? Empty just marks it done"),
        EDIT("fri 15:00 send the quote"),
        STEP("fri send deck"),
        SNOOZE("a day: mon, in 5 days, 12 dec");

        private final String prompt;

        Kind(String prompt) {
            this.prompt = prompt;
        }

        String prompt() {
            return prompt;
        }
    }
}
