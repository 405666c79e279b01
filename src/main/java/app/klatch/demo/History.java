package app.klatch.demo;

import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final int DAYS_BETWEEN = 21;

    private final Words words;
    private final Places places;
    private final LocalDate today;
    private final int people;
    private final List<String> gatherings;

    History(Words words, Places places, LocalDate today, int people) {
        this.words = words;
        this.places = places;
        this.today = today;
        this.people = people;
        this.gatherings = places.all().stream().filter(place -> place.side() == Side.IN_PERSON)
                .filter(place -> place.kind() != PlatformKind.COFFEE_KLATCH && !place.name().endsWith("reception"))
                .map(place -> place.name()).toList();
    }

    /// About ten talks each, on different days; the first one is when they met.
    List<Talk> talks(List<String> interests, String company, List<Profile> profiles) {
        int first = LATELY_DAYS + words.smallBelow(LONGEST_DAYS);
        int latest = words.chance(60.0 / people) ? 2 : LATELY_DAYS;
        Talk met = gathering(first, Stance.TALKED, words.sentence("first met", interests, company));
        List<Talk> talks = new ArrayList<>(List.of(met));
        Set<String> said = new HashSet<>();
        int more = Math.min((first - latest) / 5, words.below(MOST_TALKS));
        for (int i = 0; i < more; i++) {
            Talk talk = talk(latest + words.smallBelow(first - latest), interests, company, profiles);
            if (talk.day().isAfter(met.day()) && said.add(talk.note()) && said.add(talk.place() + " " + talk.day())) {
                talks.add(talk);
            }
        }
        return talks;
    }

    private Talk talk(int daysAgo, List<String> interests, String company, List<Profile> profiles) {
        Channel channel = channel(profiles);
        Stance stance = stance();
        String note = words.sentence(stance == Stance.TALKED ? channel.word() : stance.word(), interests, company);
        if (channel == Channel.IN_PERSON) {
            return gathering(daysAgo, stance, note);
        }
        boolean online = channel == Channel.MESSAGE || channel == Channel.PUBLIC_POST;
        return new Talk(today.minusDays(daysAgo), online ? words.one(profiles).platform() : null, channel, stance,
                words.chance(0.5) ? Starter.ME : Starter.THEM, note);
    }

    /// Gatherings of a platform are held every third week, so that many people share one.
    private Talk gathering(int daysAgo, Stance stance, String note) {
        String place = words.one(gatherings);
        int held = daysAgo + Math.floorMod(gatherings.indexOf(place) * 2 - daysAgo, DAYS_BETWEEN);
        return new Talk(places.day(place, today.minusDays(held)), place, Channel.IN_PERSON, stance, null, note);
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

    private Stance stance() {
        int draw = words.below(100);
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
        return new Step(owner, done, today.plusDays(inDays), null, text, snooze(done, inDays));
    }

    private @Nullable LocalDate snooze(boolean done, int inDays) {
        return !done && inDays < 0 && words.chance(0.2) ? today.plusDays(3) : null;
    }
}
