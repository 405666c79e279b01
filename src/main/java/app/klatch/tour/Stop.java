package app.klatch.tour;

/// One picture of the tour: its file name without ending, and what brings the window to that state. `arrange` runs on
/// the UI thread; what it asks of Background is waited for.
public record Stop(String name, Runnable arrange) {}
