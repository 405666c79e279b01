package app.klatch.board;

import app.klatch.platforms.Etiquette;

/// A line of the etiquette card, each of which can be edited, and dismissed for good on one platform.
enum EtiquetteLine {
    COME_FOR("etiquette-come-for", "People come for"),
    OPEN_WITH("etiquette-open-with", "Open with"),
    AVOID("etiquette-avoid", "Avoid"),
    MOVE_ON("etiquette-move-on", "Move on");

    private final String hint;
    private final String heading;

    EtiquetteLine(String hint, String heading) {
        this.hint = hint;
        this.heading = heading;
    }

    /// What the file keeps when it is dismissed.
    String hint() {
        return hint;
    }

    String heading() {
        return heading;
    }

    String of(Etiquette etiquette) {
        return switch (this) {
            case COME_FOR -> etiquette.comeFor();
            case OPEN_WITH -> etiquette.openWith();
            case AVOID -> etiquette.avoid();
            case MOVE_ON -> etiquette.moveOn();
        };
    }

    /// The same etiquette with this line anew.
    Etiquette in(Etiquette e, String text) {
        return new Etiquette(e.kind(),
                this == COME_FOR ? text : e.comeFor(),
                this == OPEN_WITH ? text : e.openWith(),
                this == AVOID ? text : e.avoid(),
                this == MOVE_ON ? text : e.moveOn(),
                e.replyDays(), e.pitchBudget());
    }
}
