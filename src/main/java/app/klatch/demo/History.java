package app.klatch.demo;

import app.klatch.followups.FollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Rhythm;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What happened with somebody of the crowd, and what is to come. However many people there are, only a handful is due or was
/// met this week: a day has the same hours for everybody.
final class History {
    private static final int LONGEST_DAYS = 900;
    private static final int LATELY_DAYS = 8;
    private static final int MOST_TALKS = 28;
    private static final int MOST_IN_A_CROWD = 24;
    private static final int DAYS_BETWEEN = 21;
    private static final int CROWDED = 1_000;
    private static final double MOST_WAITING = 20;

    private final Words words;
    private final Places places;
    private final LocalDate today;
    private final int people;
    private final Details details;
    private final List<String> gatherings;

    History(Words words, Places places, LocalDate today, int people, Details details) {
        this.words = words;
        this.places = places;
        this.today = today;
        this.people = people;
        this.details = details;
        this.gatherings = places.all().stream().filter(place -> place.side() == Side.IN_PERSON && place.isOpen())
                .filter(place -> place.kind() != PlatformKind.COFFEE_KLATCH && !place.name().endsWith("reception"))
                .map(Place::name).flatMap(name -> Collections.nCopies(timesAMonth(places.beat(name)), name).stream()).toList();
    }

    private static int timesAMonth(@Nullable Beat beat) {
        return beat == null ? 4 : beat.rhythm() instanceof Rhythm.Weekly ? 2 : 1;
    }

    /// About ten talks each, on different days; the first one is when they met.
    List<Talk> talks(List<String> interests, String company, List<Profile> profiles) {
        int first = LATELY_DAYS + ago(LONGEST_DAYS);
        int latest = words.chance(60.0 / people) ? 2 : LATELY_DAYS;
        Talk met = gathering(first, Stance.TALKED, words.sentence("first met", interests, company));
        List<Talk> talks = new ArrayList<>(List.of(met));
        Set<String> said = new HashSet<>();
        int more = Math.min((first - latest) / 5, words.below(people > CROWDED ? MOST_IN_A_CROWD : MOST_TALKS));
        for (int i = 0; i < more; i++) {
            Talk talk = talk(latest + ago(first - latest), interests, company, profiles);
            if (talk.day().isAfter(met.day()) && said.add(talk.note()) && said.add(talk.place() + " " + talk.day())) {
                talks.add(talk);
            }
        }
        return answered(talks);
    }

    /// Few wait for an answer of mine, however many people there are: where they wrote last, it was mostly me after all.
    private List<Talk> answered(List<Talk> talks) {
        talks.sort(Comparator.comparing(Talk::day));
        Talk last = talks.getLast();
        boolean spoken = last.channel() == Channel.PHONE || last.channel() == Channel.ONLINE_MEETING;
        if (last.startedBy() == Starter.THEM && !spoken && !words.chance(Math.min(0.1, MOST_WAITING / people))) {
            talks.set(talks.size() - 1, last.startedBy(Starter.ME));
        }
        return talks;
    }

    /// Mostly lately in a log that is looked at; all the time alike in a large one, where lately there would be no night left.
    private int ago(int longest) {
        return people > CROWDED ? words.below(longest) : words.smallBelow(longest);
    }

    private Talk talk(int daysAgo, List<String> interests, String company, List<Profile> profiles) {
        Channel channel = channel(profiles);
        Stance stance = stance(channel);
        String note = words.sentence(stance == Stance.TALKED ? channel.word() : stance.word(), interests, company);
        if (channel == Channel.IN_PERSON) {
            return gathering(daysAgo, stance, note);
        }
        boolean online = channel == Channel.MESSAGE || channel == Channel.PUBLIC_POST;
        LocalDate day = today.minusDays(daysAgo);
        return new Talk(day, online ? words.one(profiles).platform() : null, channel, stance,
                stance == Stance.BROADCAST || words.chance(0.5) ? Starter.ME : Starter.THEM, note,
                details.of(day, channel, stance));
    }

    /// Gatherings of a platform without a rhythm of its own are held every third week, so that many people share one; every
    /// week in a large log, so that not everybody does.
    private Talk gathering(int daysAgo, Stance stance, String note) {
        String place = words.one(gatherings);
        int between = people > CROWDED ? DAYS_BETWEEN / 3 : DAYS_BETWEEN;
        int held = daysAgo + Math.floorMod(gatherings.indexOf(place) * 2 - daysAgo, between);
        LocalDate day = places.day(place, today.minusDays(held));
        return new Talk(day, place, Channel.IN_PERSON, stance, null, note, details.of(day, Channel.IN_PERSON, stance));
    }

    private Channel channel(List<Profile> profiles) {
        int draw = words.below(100);
        if (draw < 35) {
            return Channel.IN_PERSON;
        }
        if (draw < 65 && !profiles.isEmpty()) {
            return draw < 57 ? Channel.MESSAGE : Channel.PUBLIC_POST;
        }
        return draw < 80 ? Channel.PHONE : draw < 92 ? Channel.EMAIL : Channel.ONLINE_MEETING;
    }

    private Stance stance(Channel channel) {
        boolean letter = channel == Channel.EMAIL || channel == Channel.MESSAGE;
        int draw = words.below(letter ? 100 : 98);
        if (draw < 80) {
            return Stance.TALKED;
        }
        return draw < 88 ? Stance.GAVE : draw < 95 ? Stance.GOT : draw < 98 ? Stance.PITCHED : Stance.BROADCAST;
    }

    List<Step> steps(List<String> interests, String company) {
        List<Step> steps = new ArrayList<>();
        if (words.chance(0.3)) {
            steps.add(step(Owner.ME, true, -10 - words.below(200), interests, company));
        }
        if (words.chance(Math.min(0.25, 200.0 / people))) {
            steps.add(step(Owner.ME, false, 1 + words.below(30), interests, company));
        } else if (words.chance(Math.min(0.08, 8.0 / people))) {
            steps.add(step(Owner.ME, false, -words.below(6), interests, company));
        } else if (words.chance(Math.min(0.08, 20.0 / people))) {
            steps.add(step(Owner.THEM, false, words.below(14) - 3, interests, company));
        }
        return steps;
    }

    private Step step(Owner owner, boolean done, int inDays, List<String> interests, String company) {
        String text = words.sentence(owner == Owner.ME ? "todo" : "wait", interests, company);
        return new Step(owner, done ? FollowUp.State.DONE : FollowUp.State.OPEN, today.plusDays(inDays), null, text, snooze(done, inDays));
    }

    private @Nullable LocalDate snooze(boolean done, int inDays) {
        return !done && inDays < 0 && words.chance(0.2) ? today.plusDays(3) : null;
    }
}
