package app.klatch.people;

import app.klatch.db.Database;
import app.klatch.names.Folding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Many made-up people for tests and benchmarks: the same for the same number. Everybody has an e-mail under "example",
/// two interactions whose note says "talked", every third a plate, every fourth a follow-up.
public final class PeopleSeed {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final List<String> FIRST = List.of("Ana", "Omar", "Ines", "Patrick", "Wei", "Sam", "Dana", "Jørgen", "Zoë",
            "Miguel", "Priya", "Tomasz", "Aisha", "Karl", "Yuki", "Fatima", "Luca", "Greta", "Noah", "Olivia", "Ravi", "Chloé",
            "Anders", "Annika", "Abel", "Amara", "Bruno", "Carmen", "Daniel", "Elif", "Farid", "Hana", "Ivan", "Joana", "Kofi");
    public static final List<String> LAST = List.of("Ruiz", "Haddad", "Kowalski", "O'Brien", "Lin", "Boateng", "Núñez", "Larsen",
            "Smith", "Ruiz-Lopez", "Patel", "Nowak", "Khan", "Müller", "Tanaka", "Rossi", "Weiß", "Johnson", "Silva", "Dubois",
            "Andersen", "Almeida", "Adeyemi", "Bauer", "Castillo", "Demir", "Eriksson", "Fischer", "Garcia", "Horvat", "Ito");
    public static final List<String> TRADE = List.of("Marine", "Optics", "Print", "Bakery", "Legal", "Partners", "Studio", "Roofing",
            "Dental", "Logistics", "Books", "Garden", "Energy", "Textiles", "Travel", "Catering", "Media", "Motors");
    private static final List<String> PLACE = List.of("Northwind", "Harbour", "Gulf", "Contoso", "Fabrikam", "Litware", "Alpine",
            "Aurora", "Bluebell", "Cedar", "Delta", "Ember", "Fjord", "Granite", "Hazel", "Indigo", "Juniper", "Keystone");
    private static final List<String> CHANNEL = List.of("IN_PERSON", "ONLINE_MEETING", "PHONE", "MESSAGE", "EMAIL");
    private static final List<String> STANCE = List.of("TALKED", "TALKED", "GAVE", "GOT", "PITCHED", "BROADCAST");

    private PeopleSeed() {}

    /// Adds people 1 to `count` to an empty file, each after what hangs on them, so that their search line is written once.
    public static void fill(Database database, int count) {
        database.writeInBulk(handle -> {
            handle.execute("PRAGMA defer_foreign_keys = ON");
            new Writing(handle, new Random(count)).write(count);
            return count;
        });
    }

    /// The batches of one filling.
    private static final class Writing {
        private final Random random;
        private final PreparedBatch person;
        private final PreparedBatch email;
        private final PreparedBatch interaction;
        private final PreparedBatch with;
        private final PreparedBatch plate;
        private final PreparedBatch followUp;

        Writing(Handle h, Random random) {
            this.random = random;
            person = h.prepareBatch("INSERT INTO person (id, uid, name, folded, company, title, created_at, created_zone)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, 'UTC')");
            email = h.prepareBatch("INSERT INTO contact_point (uid, person_id, kind, value) VALUES (?, ?, 'EMAIL', ?)");
            interaction = h.prepareBatch("INSERT INTO interaction (id, uid, happened_on, platform_id, channel, stance, note,"
                    + " created_at, created_zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'UTC')");
            with = h.prepareBatch("INSERT INTO interaction_person (interaction_id, person_id) VALUES (?, ?)");
            plate = h.prepareBatch("INSERT INTO plate (uid, person_id, ideal, worst) VALUES (?, ?, ?, ?)");
            followUp = h.prepareBatch("INSERT INTO follow_up (uid, person_id, owner, due, text, created_at, created_zone)"
                    + " VALUES (?, ?, ?, ?, ?, ?, 'UTC')");
        }

        void write(int count) {
            for (int id = 1; id <= count; id++) {
                add(id);
                if (id % 2_000 == 0 || id == count) {
                    List.of(email, interaction, with, plate, followUp, person).forEach(PreparedBatch::execute);
                }
            }
        }

        private void add(int id) {
            String name = pick(FIRST) + " " + pick(LAST);
            String company = random.nextInt(10) == 0 ? null : pick(PLACE) + " " + pick(TRADE) + " " + random.nextInt(200);
            Instant created = Instant.parse("2026-11-20T10:00:00Z").minusSeconds(random.nextInt(90_000_000));
            person.add(id, "p" + id, name, Folding.fold(name), company, "Manager", created.toString());
            email.add("e" + id, id, Folding.fold(name).replaceAll("[^a-z]+", ".") + id + "@mail.example");
            for (int n = 0; n < 2; n++) {
                int key = id * 2 + n;
                interaction.add(key, "i" + key, day(-1_000), 1 + random.nextInt(8), pick(CHANNEL), pick(STANCE),
                        "talked about " + pick(TRADE), created.toString());
                with.add(key, id);
            }
            if (id % 3 == 0) {
                plate.add("s" + id, id, "P" + (7 + random.nextInt(80)) + "D", null);
            }
            if (id % 4 == 0) {
                followUp.add("f" + id, id, random.nextInt(5) == 0 ? "THEM" : "ME", day(60), "send the deck", created.toString());
            }
        }

        private String day(int within) {
            int days = random.nextInt(Math.abs(within));
            return TODAY.plusDays(within < 0 ? -days : days - 20).toString();
        }

        private String pick(List<String> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
