package app.klatch.capture;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.interactions.VagueDay;
import app.klatch.people.Closeness;
import app.klatch.platforms.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was understood of one person so far; the recognisers fill it.
final class Draft {

    @Nullable String name;
    @Nullable String handle;
    @Nullable String company;
    @Nullable String title;
    final Set<String> emails = new LinkedHashSet<>();
    final Set<String> phones = new LinkedHashSet<>();
    final List<ProfileSaid> profiles = new ArrayList<>();
    @Nullable PlatformSaid platform;
    /// The side of the known platform, if there is one.
    @Nullable Side side;
    /// Which known platforms the platform's name fits, when there are several and it is none of them.
    @Nullable UnsurePlace unsure;
    /// The network of a profile address; the place of the line only when none was said.
    @Nullable PlatformSaid network;
    final Set<String> interests = new LinkedHashSet<>();
    @Nullable PersonSaid introducedBy;
    @Nullable VagueDay when;
    @Nullable Channel channel;
    @Nullable Stance stance;
    @Nullable Starter startedBy;
    /// Whether `<` or `>` says who started it: then it was written, unless something else is said.
    boolean startSign;
    /// Whether it is the words of an invitation that say who.
    boolean invited;
    final List<FollowUpSaid> followUps = new ArrayList<>();
    final List<String> agenda = new ArrayList<>();
    @Nullable PlateSaid plate;
    @Nullable Closeness closeness;
    @Nullable String note;
    @Nullable Match known;
    List<Match> matches = List.of();
    @Nullable Occasion occasion;
    final List<String> hints = new ArrayList<>();
    /// The tokens of the name, and where else a name may stand (after "coffee with", inside a follow-up).
    int nameFrom = -1;
    int nameTo = -1;
    final List<Integer> nameSlots = new ArrayList<>();
    /// Whether it is the talk of the person before, who was not alone.
    boolean sameTalk;
    /// Whether it was said to everybody at the platform, so that nobody is to be named.
    boolean broadcast;
    /// Whether it is to be said to everybody on a day to come.
    boolean postToCome;
    /// Names of others who were there.
    final List<String> companions = new ArrayList<>();
    /// Of those who were named behind the company, which is not theirs.
    final List<String> laterCompanions = new ArrayList<>();
    final List<Integer> innerSlots = new ArrayList<>();

    boolean hasPerson() {
        return name != null || handle != null || !emails.isEmpty() || !phones.isEmpty();
    }

    /// Whether it says where one is and nothing that must be about somebody.
    boolean saysOnlyWhere() {
        return note == null && company == null && title == null && interests.isEmpty() && introducedBy == null && stance == null
                && !hasNextStep() && plate == null && closeness == null;
    }

    boolean hasNextStep() {
        return !followUps.isEmpty() || !agenda.isEmpty();
    }

    /// Whether all that says how it happened is `<` or `>`.
    boolean isWrittenBySign() {
        return startSign && channel == null && platform == null;
    }

    Capture capture(List<Piece> pieces) {
        return new Capture(name, handle, company, title, List.copyOf(emails), List.copyOf(phones), profiles,
                platform != null ? platform : network, List.copyOf(interests), introducedBy, when,
                isWrittenBySign() ? Channel.MESSAGE : channel,
                startSign && stance == null ? Stance.TALKED : stance, startedBy, followUps, agenda, plate, closeness, note, known, matches, pieces, sameTalk);
    }
}
