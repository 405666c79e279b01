package app.klatch.tour;

import javafx.animation.AnimationTimer;

/// Lets the toolkit draw some frames first: lists make their cells in one frame and lay them out in the next.
final class Frames extends AnimationTimer {
    private final Runnable action;
    private int left;

    private Frames(int count, Runnable action) {
        this.left = count;
        this.action = action;
    }

    static void after(int count, Runnable action) {
        new Frames(count, action).start();
    }

    @Override
    public void handle(long now) {
        left--;
        if (left == 0) {
            stop();
            action.run();
        }
    }
}
