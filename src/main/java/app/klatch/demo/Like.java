package app.klatch.demo;

/// Something that somebody of the sample log likes, can help with or looks for, in business or for themselves.
record Like(String name, String sort, String sphere) {
    static Like likes(String name) {
        return new Like(name, "LIKES", "PERSONAL");
    }

    static Like helps(String name) {
        return new Like(name, "CAN_HELP_WITH", "BUSINESS");
    }

    static Like seeks(String name) {
        return new Like(name, "LOOKS_FOR", "BUSINESS");
    }

    Like in(String otherSphere) {
        return new Like(name, sort, TalkLine.constant(otherSphere));
    }
}
