package app.klatch.evidence;

import app.klatch.db.Database;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.FollowUpRepository;
import app.klatch.followups.NewFollowUp;
import app.klatch.followups.Owner;
import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.Depth;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.introductions.IntroductionRepository;
import app.klatch.people.PersonFields;
import app.klatch.people.PersonRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A real file with its repositories, and a seeded random log to put into it.
final class EvidenceFile implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC);
    private static final List<String> NOTES = List.of("lunch", "thanked her for the list", "introduced me to Wei", "the boat", "");

    final Database database;
    final PersonRepository people;
    final InteractionRepository interactions;
    final FollowUpRepository followUps;
    final IntroductionRepository introductions;
    final AgendaRepository agenda;
    final EvidenceRepository evidence;

    EvidenceFile(Path folder) {
        database = Database.open(folder.resolve("klatch.db"));
        people = new PersonRepository(database, CLOCK);
        interactions = new InteractionRepository(database, CLOCK);
        followUps = new FollowUpRepository(database, CLOCK);
        introductions = new IntroductionRepository(database, CLOCK);
        agenda = new AgendaRepository(database, CLOCK);
        evidence = new EvidenceRepository(database);
    }

    long person(String name) {
        return people.add(PersonFields.named(name), name);
    }

    long log(long person, int daysAgo, Stance stance, @Nullable Channel channel, @Nullable String note) {
        return interactions.add(new NewInteraction(Said.FRIDAY.minusDays(daysAgo), List.of(person), null, null, channel, stance, null, note));
    }

    long logAt(long platform, long person, Stance stance) {
        return interactions.add(new NewInteraction(Said.FRIDAY, List.of(person), platform, null, null, stance, null, null));
    }

    List<String> plan(String sql) {
        return database.read(h -> h.createQuery("EXPLAIN QUERY PLAN " + sql.replace(":today", "'2026-11-20'")).map((row, _) -> row.getString("detail")).list());
    }

    Evidence of(long person) {
        return evidence.of(person, Said.FRIDAY);
    }

    /// Writes `count` interactions of one to three of these people, and next steps and lines that some of them made or did; returns the
    /// interactions.
    List<Long> fill(Random random, List<Long> with, int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(interactions.add(any(random, with)));
        }
        for (int i = 0; i < count / 2; i++) {
            long step = followUps.add(new NewFollowUp(pick(random, with), pick(random, ids),
                    random.nextBoolean() ? Owner.ME : Owner.THEM, day(random), null, "send deck"));
            switch (random.nextInt(4)) {
                case 0 -> followUps.done(step);
                case 1 -> followUps.done(step, pick(random, ids));
                case 2 -> followUps.drop(step, "moved away");
                default -> { }
            }
            long line = agenda.add(pick(random, with), "ask about the boat");
            if (random.nextBoolean()) {
                agenda.talked(line, pick(random, ids));
            }
        }
        return ids;
    }

    static NewInteraction any(Random random, List<Long> with) {
        List<Long> some = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            long one = pick(random, with);
            if (!some.contains(one)) {
                some.add(one);
            }
        }
        return new NewInteraction(day(random), pick(random, List.of(DatePrecision.values())), some,
                random.nextBoolean() ? null : 1L + random.nextInt(8), null, orNull(random, Channel.values()),
                pick(random, List.of(Stance.values())), orNull(random, Starter.values()), orNull(random, Depth.values()), orNull(random, 20, 45),
                pick(random, NOTES), orNull(random, "wants the offer", "thanked me"), orNull(random, Boolean.TRUE, Boolean.FALSE));
    }

    private static LocalDate day(Random random) {
        return Said.FRIDAY.minusDays(random.nextInt(900));
    }

    @SafeVarargs
    private static <T> @Nullable T orNull(Random random, T... values) {
        return random.nextInt(4) == 0 ? null : values[random.nextInt(values.length)];
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Override
    public void close() {
        database.close();
    }
}
