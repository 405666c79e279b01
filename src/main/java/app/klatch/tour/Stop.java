package app.klatch.tour;

/// One picture of the tour: its file name without ending, and what brings the window to that state. `arrange` runs on
/// the UI thread; what it asks of Background is waited for.
///
/// @param main a page that is drawn small in the dark too
public record Stop(String name, Runnable arrange, boolean main) {
    public Stop(String name, Runnable arrange) {
        this(name, arrange, false);
    }

    public static Stop ofMainPage(String name, Runnable arrange) {
        return new Stop(name, arrange, true);
    }

    public Stop named(String another) {
        return new Stop(another, arrange, main);
    }

    public Stop arranged(Runnable another) {
        return new Stop(name, another, main);
    }
}
