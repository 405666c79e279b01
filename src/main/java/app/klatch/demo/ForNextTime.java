package app.klatch.demo;

/// A line for the next talk of the sample log; one that is `talked` was talked about in the newest talk.
record ForNextTime(String text, boolean talked) {}
