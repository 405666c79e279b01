package app.klatch.capture;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.VagueDay;
import app.klatch.platforms.GatheringRepository;
import app.klatch.platforms.Platform;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformRepository;
import app.klatch.platforms.Side;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The meeting a capture tells of, if it tells of one: the interaction and, at a place in person, the gathering.
///
/// A channel, a stance, a day, a place or who started it says that something happened. So does any other text about somebody known. A
/// reminder, a cadence or a profile address alone does not, nor does a talk still to come: nobody has talked yet.
final class MeetingSaver {
    private final Clock clock;
    private final InteractionRepository interactions;
    private final PlatformRepository platforms;
    private final GatheringRepository gatherings;

    MeetingSaver(Database database, Clock clock, InteractionRepository interactions) {
        this.clock = clock;
        this.interactions = interactions;
        this.platforms = new PlatformRepository(database, clock);
        this.gatherings = new GatheringRepository(database, clock);
    }

    /// Logs the meeting with all these people and says its id; empty when the capture tells of none.
    Optional<Long> save(Capture capture, List<Long> people) {
        if (!tellsOfMeeting(capture)) {
            return Optional.empty();
        }
        Platform place = isPlace(capture) ? place(capture) : null;
        VagueDay when = when(capture.when());
        Long gathering = null;
        boolean held = place != null && isGathering(capture.channel(), place, when);
        for (long person : people) {
            gathering = held ? (Long) platforms.attend(place.id(), when.day(), person) : null;
            if (place != null && place.side() == Side.ONLINE) {
                platforms.addPresence(person, place.id(), null, null);
            }
        }
        return Optional.of(interactions.add(new NewInteraction(when.day(), when.precision(), people, place == null ? null : place.id(),
                gathering, channel(capture, place, gathering != null), capture.stance() == null ? Stance.TALKED : capture.stance(),
                capture.startedBy(), null, null, capture.note(), null, null)));
    }

    private VagueDay when(@Nullable VagueDay said) {
        return said != null ? said : VagueDay.exactly(LocalDate.now(clock));
    }

    /// Logs what was said to everybody at a platform, with nobody in it.
    void save(BroadcastSaid said) {
        long id = said.platform().id() != null ? said.platform().id() : platforms.findOrAdd(said.platform().name(), PlatformKind.NONE, Side.ONLINE);
        Channel channel = platforms.find(id).orElseThrow().side() == Side.ONLINE ? Channel.PUBLIC_POST : Channel.IN_PERSON;
        VagueDay when = when(said.when());
        interactions.add(new NewInteraction(when.day(), when.precision(), List.of(), id, null, channel, Stance.BROADCAST,
                null, null, null, said.note(), null, null));
    }

    static boolean tellsOfMeeting(Capture capture) {
        return capture.channel() != null || capture.stance() != null || capture.when() != null || isPlace(capture)
                || capture.startedBy() != null || (capture.known() != null && capture.note() != null && !capture.saysTalkToCome());
    }

    /// A platform that was said, not one that only a profile's address gave.
    private static boolean isPlace(Capture capture) {
        return capture.platform() != null
                && (capture.pieces().stream().anyMatch(p -> p.kind() == PieceKind.PLATFORM)
                    || capture.profiles().stream().noneMatch(p -> p.platform().equals(capture.platform().name())));
    }

    private Platform place(Capture capture) {
        PlatformSaid said = capture.platform();
        Side side = capture.channel() == null || capture.channel() == Channel.IN_PERSON ? Side.IN_PERSON : Side.ONLINE;
        long id = said.id() != null ? said.id() : platforms.findOrAdd(said.name(), PlatformKind.NONE, side);
        return platforms.find(id).orElseThrow();
    }

    /// Every day in person, if it is known which; online only a day on which one is known to be held, such as a video call. Who was
    /// called or written to was not there.
    private boolean isGathering(@Nullable Channel channel, Platform place, VagueDay when) {
        return when.precision() == DatePrecision.DAY && (channel == null || channel.isAtGathering(place.side()))
                && (place.side() == Side.IN_PERSON || gatherings.find(place.id(), when.day()).isPresent());
    }

    private static @Nullable Channel channel(Capture capture, @Nullable Platform place, boolean gathering) {
        if (capture.channel() != null || place == null) {
            return capture.channel();
        }
        return place.side() == Side.IN_PERSON ? Channel.IN_PERSON : gathering ? Channel.ONLINE_MEETING : Channel.MESSAGE;
    }
}
