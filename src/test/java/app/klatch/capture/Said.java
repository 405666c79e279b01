package app.klatch.capture;

import app.klatch.followups.ConditionWords;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Starter;
import app.klatch.interactions.VagueDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A capture as one readable line for the tables of the tests: only what was said, in a fixed order.
final class Said {

    private final List<String> fields = new ArrayList<>();

    private Said() {}

    static String of(Capture capture) {
        var said = new Said();
        said.add("name", capture.name()).add("known", capture.known() == null ? null : capture.known().name())
                .add("handle", capture.handle()).add("title", capture.title()).add("company", capture.company())
                .add("mail", joined(capture.emails())).add("phone", joined(capture.phones()))
                .add("web", joined(capture.profiles().stream().filter(profile ->
                        profile.platform() == null).map(ProfileSaid::handle).toList()))
                .add("at", capture.platform() == null ? null : capture.platform().name()
                        + (capture.platform().isNew() ? " (new)" : ""))
                .add("when", when(capture.when())).add("how", capture.channel() == null ? null : capture.channel().word())
                .add("stance", capture.stance() == null ? null
                        : capture.stance().word()).add("they", capture.startedBy() == Starter.THEM ? "began" : null)
                .add("I", capture.startedBy() == Starter.ME ? "began" : null)
                .add("likes", joined(capture.interests())).add("via", capture.introducedBy() == null ? null
                        : capture.introducedBy().name()
                        + (capture.introducedBy().id() == null ? "" : "!"))
                .add("next", joined(capture.followUps().stream().map(Said::of).toList())).add("plate",
                        plate(capture.plate()))
                .add("next time", joined(capture.agenda())).add("stars", capture.closeness() == null ? null
                        : capture.closeness().word()).add("note", capture.note());
        return String.join(" | ", said.fields);
    }

    static String of(BroadcastSaid broadcast) {
        var said = new Said();
        said.add("broadcast at", broadcast.platform().name() + (broadcast.platform().isNew() ? " (new)" : ""))
                .add("when", when(broadcast.when())).add("note", broadcast.note());
        return String.join(" | ", said.fields);
    }

    private static @Nullable String when(@Nullable VagueDay when) {
        return when == null ? null : when.precision() == DatePrecision.DAY ? when.day().toString() : when.typed();
    }

    private static String of(FollowUpSaid said) {
        return (said.due() + (said.time() == null ? "" : "T" + said.time()) + " " + said.owner().word() + " "
                + said.text()).strip() + (said.rounds() == null ? "" : " (" + ConditionWords.of(said.rounds()) + ")");
    }

    private static @Nullable String plate(@Nullable PlateSaid plate) {
        return plate == null ? null : plate.idealDays() + (plate.worstDays() == null ? "" : ".." + plate.worstDays());
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining("; "));
    }

    private Said add(String key, @Nullable Object value) {
        if (value != null) {
            fields.add(key + " " + value);
        }
        return this;
    }
}
