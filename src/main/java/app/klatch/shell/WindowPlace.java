package app.klatch.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stood, as text for the settings, and put there again if that place is still on a screen.
public record WindowPlace(int x, int y, int width, int height, boolean maximized) {
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,5}),(-?\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(true|false)");

    public static WindowPlace of(Stage stage) {
        return new WindowPlace((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), stage.isMaximized());
    }

    /// Reads [#text]; empty when it is no such text.
    public static Optional<WindowPlace> parse(String text) {
        Matcher found = TEXT.matcher(text);
        return found.matches()
                ? Optional.of(new WindowPlace(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)), Boolean.parseBoolean(found.group(5))))
                : Optional.empty();
    }

    public String text() {
        return x + "," + y + "," + width + "," + height + "," + maximized;
    }

    /// A window that was last on a screen that is gone opens where the system puts it.
    public void apply(Stage stage) {
        if (maximized) {
            stage.setMaximized(true);
        } else if (!Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }
}
