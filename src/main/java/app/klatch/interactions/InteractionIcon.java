package app.klatch.interactions;

import app.klatch.platforms.PlatformKind;
import org.jspecify.annotations.Nullable;

/// Which icon tells channel and stance of a log entry: an Ikonli literal and the style class that colours it, which is
/// empty for the quiet colour.
public record InteractionIcon(String literal, String styleClass) {
    public static InteractionIcon of(InteractionRow row) {
        return switch (row.stance()) {
            case GAVE -> new InteractionIcon(of(row.stance()), "icon-album");
            case GOT -> new InteractionIcon(of(row.stance()), "icon-accent");
            case PITCHED, BROADCAST -> new InteractionIcon(of(row.stance()), "");
            case TALKED -> talked(row.kind(), row.channel());
        };
    }

    /// The icon of a channel alone, as a menu shows it.
    public static String of(@Nullable Channel channel) {
        return switch (channel) {
            case null -> "mdi2c-chat-outline";
            case IN_PERSON -> "mdi2a-account-multiple-outline";
            case ONLINE_MEETING -> "mdi2v-video-outline";
            case PHONE -> "mdi2p-phone-outline";
            case MESSAGE -> "mdi2m-message-outline";
            case EMAIL -> "mdi2e-email-outline";
            case PUBLIC_POST -> "mdi2c-comment-outline";
        };
    }

    /// The icon of a stance alone, as a menu shows it.
    public static String of(Stance stance) {
        return switch (stance) {
            case TALKED -> "mdi2c-chat-outline";
            case GAVE -> "mdi2g-gift-outline";
            case GOT -> "mdi2h-hand-heart-outline";
            case PITCHED -> "mdi2p-presentation";
            case BROADCAST -> "mdi2b-bullhorn-outline";
        };
    }

    private static InteractionIcon talked(@Nullable PlatformKind kind, @Nullable Channel channel) {
        boolean byItself = channel == Channel.PHONE || channel == Channel.ONLINE_MEETING || channel == Channel.EMAIL;
        return kind == null || kind == PlatformKind.NONE || byItself
                ? new InteractionIcon(of(channel), "")
                : new InteractionIcon(kind.icon(), kind.iconStyle());
    }
}
