package app.klatch.log;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.Side;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form that tells of a day to come in the words of a next step: "bring the chart · at Chamber after-hours, by phone, 45 min". A next
/// step has no fields for the rest of a form, so every one that was said is a word of it; not what nobody said, like the usual channel.
final class PlanWords {
    private PlanWords() {}

    static String of(ReadyForm form) {
        FormDraft said = form.said();
        String day = form.day().precision() == DatePrecision.DAY ? "" : form.day().typed();
        return joined(" · ", what(said), joined(", ", where(said.place(), what(said).isEmpty()), day, how(said), stance(said.stance()), rest(form)));
    }

    /// For the note of a gathering with nobody: it has its place and its day.
    static String ofGathering(ReadyForm form) {
        return joined(" · ", what(form.said()), joined(", ", how(form.said()), rest(form)));
    }

    private static String what(FormDraft said) {
        return joined("; ", said.note(), said.outcome());
    }

    private static String rest(ReadyForm form) {
        FormDraft said = form.said();
        return joined(", ", starter(said.starter()), depth(said.depth()), form.minutes() == null ? "" : form.minutes() + " min", enjoyed(said.enjoyed()));
    }

    private static String where(@Nullable PlaceChoice place, boolean alone) {
        return place == null ? "" : alone ? place.name() : (place.side() == Side.ONLINE ? "on " : "at ") + place.name();
    }

    private static String how(FormDraft said) {
        Channel channel = said.channel();
        return channel == null || channel == FormDraft.usualChannel(said.place(), said.stance()) ? "" : channel.how();
    }

    private static String stance(Stance stance) {
        return switch (stance) {
            case TALKED -> "";
            case GAVE -> "I give";
            case GOT -> "I get";
            case PITCHED -> "I pitch";
            case BROADCAST -> "to everybody";
        };
    }

    private static String starter(@Nullable Starter starter) {
        return starter == null ? "" : starter == Starter.ME ? "I begin" : "they begin";
    }

    private static String depth(@Nullable Depth depth) {
        return depth == null ? "" : depth == Depth.REAL ? "a real talk" : "a talk on the surface";
    }

    private static String enjoyed(@Nullable Boolean enjoyed) {
        return enjoyed == null ? "" : enjoyed ? "a pleasure" : "not so much a pleasure";
    }

    private static String joined(String sign, String... parts) {
        return Stream.of(parts).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(sign));
    }
}
