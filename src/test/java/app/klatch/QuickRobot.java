package app.klatch;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The robot with a quick hand: TestFX rests for 50 ms after every character and for 75 after every key, which is most of the
/// time its tests take. This one rests for two frames after a key, and once after a text.
final class QuickRobot extends ApplicationExtension {
    private static final int FRAMES = 4;

    @Override
    public FxRobot write(String text) {
        Scene scene = focusedOr(targetWindow()).getScene();
        text.codePoints().forEach(character ->
                robotContext().getBaseRobot().typeKeyboard(scene, key(character), Character.toString(character)));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        WaitForAsyncUtils.waitForFxEvents(FRAMES);
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robotContext().getKeyboardRobot().pressNoWait(key);
            robotContext().getKeyboardRobot().releaseNoWait(key);
            WaitForAsyncUtils.waitForFxEvents(FRAMES);
        }
        return this;
    }

    /// A menu that is open has the keys, else the window.
    private Window focusedOr(@Nullable Window target) {
        Window focused = robotContext().getWindowFinder().window(Window::isFocused);
        return focused != null ? focused : target != null ? target : window(0);
    }

    private static KeyCode key(int character) {
        return switch (character) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }
}
