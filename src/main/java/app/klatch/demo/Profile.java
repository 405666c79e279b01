package app.klatch.demo;

/// A handle on a platform of the sample log.
record Profile(String platform, String handle) {}
