package app.klatch.ui;

import javafx.css.PseudoClass;

/// The states that stylesheets speak of beside JavaFX's own.
public final class States {
    public static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    public static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    public static final PseudoClass WOBBLING = PseudoClass.getPseudoClass("wobbling");
    public static final PseudoClass FALLEN = PseudoClass.getPseudoClass("fallen");
    public static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");
    public static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    public static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private States() {}
}
