package app.klatch.capture;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.interactions.VagueDay;
import app.klatch.people.Closeness;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person of the line and all that was said about them. At least one of name, handle, emails and phones is there.
///
/// `name` is as typed; `known` is the existing person the line logs with by default, `matches` everybody it could be,
/// best first. `agenda` is for the next talk. `when`, `platform` may come from the person before or from the sticky occasion. An interaction was said
/// when `channel`, `stance` or `startedBy` is set, a place or date alone means "met there". `sameTalk`: the person was in the talk of the capture
/// before, which is logged once with everybody.
public record Capture(
        @Nullable String name,
        @Nullable String handle,
        @Nullable String company,
        @Nullable String title,
        List<String> emails,
        List<String> phones,
        List<ProfileSaid> profiles,
        @Nullable PlatformSaid platform,
        List<String> interests,
        @Nullable PersonSaid introducedBy,
        @Nullable VagueDay when,
        @Nullable Channel channel,
        @Nullable Stance stance,
        @Nullable Starter startedBy,
        List<FollowUpSaid> followUps,
        List<String> agenda,
        @Nullable PlateSaid plate,
        @Nullable Closeness closeness,
        @Nullable String note,
        @Nullable Match known,
        List<Match> matches,
        List<Piece> pieces,
        boolean sameTalk) {

    public Capture {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        profiles = List.copyOf(profiles);
        interests = List.copyOf(interests);
        followUps = List.copyOf(followUps);
        agenda = List.copyOf(agenda);
        matches = List.copyOf(matches);
        pieces = List.copyOf(pieces);
    }

    /// The same words, logged with this known person instead, or with null a new one.
    public Capture withKnown(@Nullable Match other) {
        return new Capture(name, handle, company, title, emails, phones, profiles, platform, interests, introducedBy, when,
                channel, stance, startedBy, followUps, agenda, plate, closeness, note, other, matches, pieces, sameTalk);
    }

    /// What to call the person: the existing person's name, else name, handle, e-mail or phone as typed.
    public String shownName() {
        if (known != null) {
            return known.name();
        }
        if (name != null) {
            return name;
        }
        if (handle != null) {
            return handle;
        }
        return emails.isEmpty() ? phones.getFirst() : emails.getFirst();
    }

    /// Whether the talk is still to come, so that there is none to log.
    public boolean isPlanned() {
        return !MeetingSaver.tellsOfMeeting(this) && saysTalkToCome();
    }

    boolean saysTalkToCome() {
        return followUps.stream().anyMatch(FollowUpSaid::isTheTalk);
    }

    /// The same words as an interaction: one that tells of no meeting, nor of one to come, is a talk on this day.
    public Capture asInteraction(LocalDate day) {
        return MeetingSaver.tellsOfMeeting(this) || isPlanned() ? this : new Capture(name, handle, company, title, emails, phones, profiles, platform,
                interests, introducedBy, VagueDay.exactly(day), channel, Stance.TALKED, startedBy, followUps, agenda, plate, closeness, note, known, matches, pieces, sameTalk);
    }
}
