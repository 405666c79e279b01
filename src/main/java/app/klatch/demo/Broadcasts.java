package app.klatch.demo;

import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was said to everybody at a platform and to nobody by name: the posts of `platforms.txt`, and more of them in a large log.
final class Broadcasts {
    private static final int PEOPLE_PER_POST = 25;
    private static final int LONGEST_DAYS = 900;

    private final Words words;
    private final Places places;
    private final LocalDate today;

    Broadcasts(Words words, Places places, LocalDate today) {
        this.words = words;
        this.places = places;
        this.today = today;
    }

    List<Talk> all(int people) {
        List<Talk> posts = new ArrayList<>();
        for (Place place : places.all()) {
            for (String said : place.all("says")) {
                List<String> parts = Texts.parts(said);
                posts.add(post(Integer.parseInt(parts.get(0)), place, parts.get(1)));
            }
        }
        List<Place> online = places.all().stream().filter(place -> place.side() == Side.ONLINE && place.isOpen()).toList();
        for (int i = 0; i < people / PEOPLE_PER_POST; i++) {
            posts.add(post(1 + words.smallBelow(LONGEST_DAYS), words.one(online), words.one("in my words")));
        }
        return posts;
    }

    private Talk post(int daysAgo, Place place, String note) {
        return new Talk(today.minusDays(daysAgo), place.name(), Channel.PUBLIC_POST, Stance.BROADCAST, Starter.ME, note, Detail.NONE);
    }
}
