package app.klatch.capture;

/// What comes after saving: the next card (Enter), the same text once more (Shift+Enter), or the person's page (Ctrl+Enter).
public enum AfterSave {
    NEXT,
    STAY,
    OPEN
}
