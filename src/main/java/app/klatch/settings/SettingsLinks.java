package app.klatch.settings;

import app.klatch.ui.Theme;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the page asks of the window: to put colours on, to put a text on the clipboard and say so, and to show a folder in the
/// system's own program.
public record SettingsLinks(Consumer<Theme.Choice> dress, Consumer<String> copy, Consumer<Path> openFolder) {}
