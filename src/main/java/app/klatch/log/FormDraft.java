package app.klatch.log;

import app.klatch.followups.Tick;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Depth;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that stands in a form, as it was typed and chosen. `personText` and `placeText` are what is still in those
/// fields; `done` is what is ticked as done.
record FormDraft(
        List<PersonChoice> people,
        String personText,
        String when,
        @Nullable PlaceChoice place,
        String placeText,
        @Nullable Channel channel,
        Stance stance,
        @Nullable Starter starter,
        @Nullable Depth depth,
        String minutes,
        String note,
        String outcome,
        @Nullable Boolean enjoyed,
        String nextStep,
        List<Tick> done) {
    FormDraft {
        people = List.copyOf(people);
        done = List.copyOf(done);
    }

    /// The form as it stands at a place before anything is said.
    static FormDraft of(List<PersonChoice> people, String when, @Nullable PlaceChoice place, String note) {
        return new FormDraft(people, "", when, place, "", usualChannel(place, Stance.TALKED), Stance.TALKED, null, null, "",
                note, "", null, "", List.of());
    }

    /// The channel nobody has to say: in person at a place in person, messages online, a post when everybody is meant.
    static Channel usualChannel(@Nullable PlaceChoice place, Stance stance) {
        boolean online = place == null ? stance == Stance.BROADCAST : place.side() == Side.ONLINE;
        return !online ? Channel.IN_PERSON : stance == Stance.BROADCAST ? Channel.PUBLIC_POST : Channel.MESSAGE;
    }

    /// The side of a place that is new: as the channel has it.
    static Side sideOf(@Nullable Channel channel) {
        return channel == null || channel == Channel.IN_PERSON ? Side.IN_PERSON : Side.ONLINE;
    }

    /// Whether anything is said in the fields that are folded away.
    boolean saysMore() {
        return starter != null || depth != null || enjoyed != null || !(minutes + outcome + nextStep).isBlank();
    }

    /// With these people, and no name left in their field.
    FormDraft withPeople(List<PersonChoice> others) {
        return new FormDraft(others, "", when, place, placeText, channel, stance, starter, depth, minutes, note, outcome,
                enjoyed, nextStep, done);
    }

    /// At this place, and no name left in its field; the channel follows when it was the usual one.
    FormDraft withPlace(PlaceChoice other) {
        Channel follows = channel == usualChannel(place, stance) ? usualChannel(other, stance) : channel;
        return new FormDraft(people, personText, when, other, "", follows, stance, starter, depth, minutes, note, outcome,
                enjoyed, nextStep, done);
    }

    /// As it waits at a place that was given another day or other names since: what nobody typed or chose becomes as `fresh` has it. `was`
    /// is how the form stood there before, where that is known.
    FormDraft upToDate(FormDraft fresh, @Nullable FormDraft was) {
        List<PersonChoice> named = people.stream().map(person -> person.among(fresh.people)).toList();
        PlaceChoice now = fresh.place;
        if (now == null || !now.sameAs(place)) {
            return with(named, was != null && when.equals(was.when) ? fresh.when : when, place, channel);
        }
        boolean follows = channel == usualChannel(place, stance) && fresh.channel == usualChannel(now, fresh.stance);
        return with(named, place.dayIs(when) ? now.dayTyped() : when, now, follows ? usualChannel(now, stance) : channel);
    }

    private FormDraft with(List<PersonChoice> others, String day, @Nullable PlaceChoice where, @Nullable Channel how) {
        return new FormDraft(others, personText, day, where, placeText, how, stance, starter, depth, minutes, note, outcome, enjoyed,
                nextStep, done);
    }
}
