package app.klatch.interactions;

import app.klatch.platforms.Side;
import org.jspecify.annotations.Nullable;

/// One log entry in words: "Talked at **Chamber after-hours**", "Gave", "Talked by phone, they called". The place stands
/// alone so that a screen can set it in bold; `before` and `after` carry their own blanks.
public record InteractionSentence(String before, String place, String after) {
    public static InteractionSentence of(InteractionRow row) {
        String how = how(row);
        String place = row.platform() == null ? "" : row.platform();
        String join = place.isEmpty() ? "" : row.side() == Side.ONLINE ? " on " : " at ";
        return new InteractionSentence(verb(row) + how + join, place, others(row.others()) + starter(row));
    }

    /// The whole of it, for screen readers.
    public String plain() {
        return before + place + after;
    }

    private static String verb(InteractionRow row) {
        return switch (row.stance()) {
            case TALKED -> row.channel() == Channel.PUBLIC_POST && row.platform() != null ? "Commented" : "Talked";
            case GAVE -> "Gave";
            case GOT -> "Got";
            case PITCHED -> "Pitched";
            case BROADCAST -> "Posted to everybody";
        };
    }

    /// The channel, unless the place says it already.
    private static String how(InteractionRow row) {
        boolean placed = row.platform() != null;
        return switch (row.channel()) {
            case null -> "";
            case IN_PERSON -> placed ? "" : " in person";
            case ONLINE_MEETING -> " in an online meeting";
            case PHONE -> " by phone";
            case MESSAGE -> placed && row.side() == Side.ONLINE ? "" : " by message";
            case EMAIL -> " by e-mail";
            case PUBLIC_POST -> placed ? "" : " in a public post";
        };
    }

    private static String others(int others) {
        return others == 0 ? "" : others == 1 ? ", with one more" : ", with " + others + " more";
    }

    private static String starter(InteractionRow row) {
        if (row.startedBy() != Starter.THEM) {
            return "";
        }
        return ", they " + startedBy(row.channel());
    }

    private static String startedBy(@Nullable Channel channel) {
        return switch (channel) {
            case PHONE -> "called";
            case MESSAGE, EMAIL -> "wrote";
            case null, default -> "came to you";
        };
    }
}
