package app.klatch.capture;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.api.FxRobot;

/// Types like a quick hand: every character is a key event of its own, without the pauses of [FxRobot#write].
public final class Typing {
    private Typing() {}

    /// Types into whatever has the focus.
    public static void type(FxRobot robot, Scene scene, String text) {
        robot.interact(() -> text.codePoints().mapToObj(Character::toString).forEach(character ->
                Event.fireEvent(scene.getFocusOwner(), new KeyEvent(
                        KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false))));
    }
}
