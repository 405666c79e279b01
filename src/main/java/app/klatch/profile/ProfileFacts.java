package app.klatch.profile;

import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.Stance;
import app.klatch.plates.PlateRule;
import app.klatch.plates.PlateStanding;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What follows from the log of a person: how the plate stands, which faces of the coin are lit.
final class ProfileFacts {
    private ProfileFacts() {}

    /// PRODUCT.md, rule 1; a broadcast never qualifies.
    static PlateStanding standing(Profile profile, LocalDate today) {
        LocalDate last = profile.timeline().stream().filter(ProfileFacts::isTwoWay).map(InteractionRow::happenedOn)
                .findFirst().orElse(null);
        LocalDate firstMet = profile.timeline().isEmpty() ? null : profile.timeline().getLast().happenedOn();
        LocalDate added = profile.person().createdAt().atZone(ZoneId.systemDefault()).toLocalDate();
        return PlateRule.standing(profile.plate(), last, firstMet, added, today);
    }

    /// PRODUCT.md, words: a face of the coin is lit when there was a two-way interaction on its side.
    static boolean isLit(Profile profile, Side side) {
        return profile.timeline().stream().anyMatch(row -> isTwoWay(row) && side == side(row));
    }

    private static boolean isTwoWay(InteractionRow row) {
        return row.stance() != Stance.BROADCAST;
    }

    private static @Nullable Side side(InteractionRow row) {
        return switch (row.channel()) {
            case IN_PERSON -> Side.IN_PERSON;
            case ONLINE_MEETING, MESSAGE, EMAIL, PUBLIC_POST -> Side.ONLINE;
            case PHONE -> null;
            case null -> row.side();
        };
    }
}
