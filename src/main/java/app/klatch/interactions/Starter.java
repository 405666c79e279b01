package app.klatch.interactions;

/// Who started an interaction.
public enum Starter { ME, THEM }
