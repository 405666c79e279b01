package app.klatch;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/// The robot with a quick hand: after every character, key, step of the mouse, and six times around every test, TestFX rests for
/// a fixed time. This one goes on as soon as the frames of what it did have passed, and its mouse needs no way.
final class QuickRobot extends ApplicationExtension {
    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Object test = context.getRequiredTestInstance();
        interact(() -> AnnotationSupport.findAnnotatedMethods(test.getClass(), Start.class, HierarchyTraversalMode.TOP_DOWN)
                .forEach(start -> ReflectionSupport.invokeMethod(start, test, stage)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        robotContext().getMouseRobot().releaseNoWait();
        robotContext().getKeyboardRobot().releaseNoWait();
        interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Override
    public FxRobot interact(Runnable deed) {
        interactNoWait(deed);
        return interrupt();
    }

    @Override
    public <T> FxRobot interact(Callable<T> deed) {
        interactNoWait(deed);
        return interrupt();
    }

    @Override
    public FxRobot interrupt() {
        NextFrames.pass();
        return this;
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = focusedOr(targetWindow()).getScene();
        text.codePoints().forEach(character ->
                robotContext().getBaseRobot().typeKeyboard(scene, key(character), Character.toString(character)));
        return interrupt();
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        return interrupt();
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(key).release(key);
        }
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery place, Motion motion) {
        robotContext().getMouseRobot().moveNoWait(place.query());
        interrupt();
        // It may have moved under the mouse.
        robotContext().getMouseRobot().moveNoWait(place.query());
        return interrupt();
    }

    @Override
    public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        return moveTo(place, motion).clickOn(buttons);
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        robotContext().getMouseRobot().releaseNoWait(buttons);
        return interrupt();
    }

    @Override
    public FxRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        return clickOn(place, motion, buttons).clickOn(buttons);
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
