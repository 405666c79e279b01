package app.klatch.plateboard;

/// A line being typed under a plate; `start` is what stands in it at first.
record PlateLine(Kind kind, PlateName of, String start) {
    /// What the line is for.
    enum Kind {
        SNOOZE("or mon, in 5 days, 12 dec", "1, 3, W or M; or Tab to the field and a day in words. When it is due stays as it is."),
        CHANGE("every 4 to 6 weeks", "How often you want to be in touch. Enter saves, Esc gives up.");

        private final String prompt;
        private final String help;

        Kind(String prompt, String help) {
            this.prompt = prompt;
            this.help = help;
        }

        String prompt() {
            return prompt;
        }

        String help() {
            return help;
        }
    }
}
