package app.klatch.capture;

/// The Ikonli literal of each sort of piece.
final class PieceIcons {
    private PieceIcons() {}

    static String of(PieceKind kind) {
        return switch (kind) {
            case NAME -> "mdi2a-account-outline";
            case COMPANY -> "mdi2d-domain";
            case TITLE -> "mdi2b-badge-account-outline";
            case EMAIL -> "mdi2e-email-outline";
            case PHONE -> "mdi2p-phone-outline";
            case PROFILE -> "mdi2l-link-variant";
            case HANDLE -> "mdi2a-at";
            case PLATFORM -> "mdi2m-map-marker-outline";
            case INTEREST -> "mdi2p-pound";
            case INTRODUCED_BY -> "mdi2a-account-arrow-left-outline";
            case WHEN -> "mdi2c-calendar-blank-outline";
            case CHANNEL -> "mdi2c-chat-outline";
            case STANCE -> "mdi2h-hand-heart-outline";
            case FOLLOW_UP -> "mdi2c-calendar-clock";
            case AGENDA -> "mdi2c-comment-arrow-right-outline";
            case PLATE -> "mdi2r-rotate-right";
            case CLOSENESS -> "mdi2s-star-outline";
            case STARTED_BY_THEM -> "mdi2e-email-arrow-left-outline";
            case STARTED_BY_ME -> "mdi2e-email-arrow-right-outline";
            case NOTE -> "mdi2t-text-box-outline";
        };
    }
}
