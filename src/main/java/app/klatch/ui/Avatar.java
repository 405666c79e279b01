package app.klatch.ui;

import javafx.scene.control.Label;

/// A person's initials on a calm colour derived from the name. Small, normal and large are 28, 36 and 64 px.
public final class Avatar extends Label {
    /// How large the circle is.
    public enum Size {
        SMALL,
        NORMAL,
        LARGE;

        private String styleClass() {
            return "avatar-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private int colour = -1;

    public Avatar(Size size) {
        getStyleClass().addAll("avatar", size.styleClass());
    }

    public Avatar(String name, Size size) {
        this(size);
        setName(name);
    }

    /// Shows another person; cells of a list reuse their avatar so.
    public void setName(String name) {
        setText(Initials.of(name));
        setAccessibleText("Picture of " + name);
        int wanted = Initials.colour(name);
        if (wanted != colour) {
            getStyleClass().remove("avatar-" + colour);
            getStyleClass().add("avatar-" + wanted);
            colour = wanted;
        }
    }
}
