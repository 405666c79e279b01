package app.klatch.cli;

import app.klatch.capture.BroadcastSaid;
import app.klatch.capture.Capture;
import app.klatch.capture.FollowUpSaid;
import app.klatch.capture.PlateSaid;
import app.klatch.capture.ProfileSaid;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a line said of one person, under the keys of `--json`.
final class CaptureJson {
    private CaptureJson() {}

    static Map<String, @Nullable Object> of(Capture capture) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("name", capture.known() == null ? capture.name() : capture.known().name());
        object.put("handle", handle(capture));
        object.put("company", capture.company());
        object.put("title", capture.title());
        object.put("emails", capture.emails());
        object.put("phones", capture.phones());
        if (capture.platform() != null) {
            object.put(capture.platform().isNew() ? "newPlatform" : "platform", capture.platform().name());
        }
        object.put("interests", capture.interests());
        object.put("introducedBy", capture.introducedBy() == null ? null : capture.introducedBy().name());
        putWhen(object, capture.when());
        object.put("channel", capture.channel() == null ? null : capture.channel().word());
        object.put("stance", capture.stance() == null ? null : capture.stance().word());
        object.put("startedBy", capture.startedBy() == null ? null : capture.startedBy().word());
        if (!capture.followUps().isEmpty()) {
            FollowUpSaid first = capture.followUps().getFirst();
            object.put("followUp", FollowUpJson.of(first.due(), first.time(), first.text(), first.owner()));
        }
        if (!capture.agenda().isEmpty()) {
            object.put("nextTime", capture.agenda());
        }
        object.put("plate", capture.plate() == null ? null : plate(capture.plate()));
        object.put("closeness", capture.closeness() == null ? null : capture.closeness().word());
        object.put("note", capture.note());
        object.put("known", capture.known() == null ? null : Boolean.TRUE);
        return object;
    }

    static Map<String, @Nullable Object> of(BroadcastSaid said) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(said.platform().isNew() ? "newPlatform" : "platform", said.platform().name());
        putWhen(object, said.when());
        object.put("stance", Stance.BROADCAST.word());
        object.put("note", said.note());
        return object;
    }

    /// How exactly the day is known is said unless it is known to the day.
    private static void putWhen(Map<String, @Nullable Object> object, @Nullable VagueDay when) {
        object.put("when", when == null ? null : when.day());
        if (when != null && when.precision() != DatePrecision.DAY) {
            object.put("precision", when.precision().name().toLowerCase(Locale.ROOT));
        }
    }

    private static Map<String, @Nullable Object> plate(PlateSaid said) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("idealDays", said.idealDays());
        object.put("idealMonths", said.idealMonths());
        object.put("worstDays", said.worstDays());
        return object;
    }

    private static @Nullable String handle(Capture capture) {
        return capture.handle() != null || capture.profiles().isEmpty() ? capture.handle() : firstHandle(capture.profiles().getFirst());
    }

    private static String firstHandle(ProfileSaid profile) {
        return profile.handle();
    }
}
