package app.klatch.capture;

/// What an understood piece of the line is; each has its own icon on the chip.
public enum PieceKind {
    NAME,
    COMPANY,
    TITLE,
    EMAIL,
    PHONE,
    PROFILE,
    HANDLE,
    PLATFORM,
    INTEREST,
    INTRODUCED_BY,
    WHEN,
    CHANNEL,
    STANCE,
    FOLLOW_UP,
    /// `!next time …`: a line for the next talk, without a day.
    AGENDA,
    PLATE,
    CLOSENESS,
    /// `<`, or the words of an invitation ("would like to add you to their network"): the other side started it.
    STARTED_BY_THEM,
    /// `>`: I started it.
    STARTED_BY_ME,
    NOTE
}
