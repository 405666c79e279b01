package app.klatch.log;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import org.jspecify.annotations.Nullable;

/// What is looked for in the log; null, and a blank text, is anything. All of it must be so.
public record LogFilter(
        @Nullable PlatformKind kind,
        @Nullable Side side,
        @Nullable Channel channel,
        @Nullable Stance stance,
        @Nullable PersonChoice person,
        @Nullable PlatformChoice platform,
        @Nullable Period period,
        String text) {
    public static final LogFilter NONE = new LogFilter(null, null, null, null, null, null, null, "");

    boolean isEmpty() {
        return equals(NONE);
    }

    public LogFilter withKind(@Nullable PlatformKind other) {
        return new LogFilter(other, side, channel, stance, person, platform, period, text);
    }

    public LogFilter withSide(@Nullable Side other) {
        return new LogFilter(kind, other, channel, stance, person, platform, period, text);
    }

    public LogFilter withChannel(@Nullable Channel other) {
        return new LogFilter(kind, side, other, stance, person, platform, period, text);
    }

    public LogFilter withStance(@Nullable Stance other) {
        return new LogFilter(kind, side, channel, other, person, platform, period, text);
    }

    public LogFilter withPerson(@Nullable PersonChoice other) {
        return new LogFilter(kind, side, channel, stance, other, platform, period, text);
    }

    public LogFilter withPlatform(@Nullable PlatformChoice other) {
        return new LogFilter(kind, side, channel, stance, person, other, period, text);
    }

    public LogFilter withPeriod(@Nullable Period other) {
        return new LogFilter(kind, side, channel, stance, person, platform, other, text);
    }

    public LogFilter withText(String other) {
        return new LogFilter(kind, side, channel, stance, person, platform, period, other);
    }
}
