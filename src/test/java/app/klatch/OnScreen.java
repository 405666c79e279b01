package app.klatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A test with a window. Test classes run side by side, but there is one toolkit with one keyboard and one focus: those with
/// a window take turns.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({FreshStage.class, QuickRobot.class})
@ResourceLock("the toolkit")
public @interface OnScreen {}
