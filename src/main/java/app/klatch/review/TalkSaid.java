package app.klatch.review;

import app.klatch.interactions.Channel;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is said of a talk in a line: its words, and its channel where that was said first, "phone: about the boat"; else null.
record TalkSaid(@Nullable Channel channel, String words) {
    static final TalkSaid NOTHING = new TalkSaid(null, "");

    private static final Map<String, Channel> SPOKEN = Map.of("call", Channel.PHONE, "by phone", Channel.PHONE, "met", Channel.IN_PERSON,
            "online", Channel.ONLINE_MEETING, "video", Channel.ONLINE_MEETING, "video call", Channel.ONLINE_MEETING,
            "e-mail", Channel.EMAIL, "mail", Channel.EMAIL, "post", Channel.PUBLIC_POST);

    /// What stands before a colon and is no channel belongs to the words.
    static TalkSaid read(String typed) {
        int colon = typed.indexOf(':');
        Channel channel = colon < 0 ? null : channel(typed.substring(0, colon).strip().toLowerCase(Locale.ROOT));
        return channel == null ? new TalkSaid(null, typed.strip()) : new TalkSaid(channel, typed.substring(colon + 1).strip());
    }

    private static @Nullable Channel channel(String word) {
        for (Channel channel : Channel.values()) {
            if (channel.word().equals(word)) {
                return channel;
            }
        }
        return SPOKEN.get(word);
    }
}
