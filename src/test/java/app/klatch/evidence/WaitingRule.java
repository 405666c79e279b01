package app.klatch.evidence;

import app.klatch.interactions.Starter;
import app.klatch.platforms.Side;
import java.time.LocalDate;

/// Waiting for me, in Java: they spoke last, in writing. `app.klatch.people.WaitingSql` is held to it.
final class WaitingRule {
    private WaitingRule() {}

    /// Whether an interaction asks for an answer, as long as nothing newer but broadcasts followed: started by them, and neither
    /// a call nor a meeting, which is answered already. Without a channel it is taken as written, unless its place is one in person.
    static boolean asksForAnswer(Entry newest) {
        return newest.startedBy() == Starter.THEM && switch (newest.channel()) {
            case null -> newest.side() != Side.IN_PERSON;
            case MESSAGE, EMAIL, PUBLIC_POST -> true;
            case IN_PERSON, ONLINE_MEETING, PHONE -> false;
        };
    }

    /// Whether a person waits for me on this day, however long ago they wrote.
    static boolean waits(Evidence evidence, LocalDate today) {
        return evidence.entries().stream().filter(entry -> !entry.on().isAfter(today)).findFirst()
                .filter(WaitingRule::asksForAnswer).isPresent();
    }
}
