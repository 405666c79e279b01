package app.klatch.tour;

import org.jspecify.annotations.Nullable;

/// One picture of the tour: its file name without ending, and what brings the window to that state. `arrange` runs on
/// the UI thread; what it asks of Background is waited for.
///
/// @param main a page that is drawn small in the dark too
/// @param drawn what is done once all that is laid out, as scrolling to its end; null for nothing
public record Stop(String name, Runnable arrange, boolean main, @Nullable Runnable drawn) {
    public Stop(String name, Runnable arrange) {
        this(name, arrange, false, null);
    }

    public static Stop ofMainPage(String name, Runnable arrange) {
        return new Stop(name, arrange, true, null);
    }

    public Stop named(String another) {
        return new Stop(another, arrange, main, drawn);
    }

    public Stop arranged(Runnable another) {
        return new Stop(name, another, main, drawn);
    }

    public Stop onceDrawn(Runnable then) {
        return new Stop(name, arrange, main, then);
    }
}
