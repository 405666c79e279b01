package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRepository;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the review logs, always today. Each returns the interaction.
final class ReviewTalks {
    private static final String THANKED = "Said thank you";

    private final InteractionRepository interactions;
    private final Clock clock;

    ReviewTalks(Database database, Clock clock) {
        interactions = new InteractionRepository(database, clock);
        this.clock = clock;
    }

    /// By the channel that is said, else the item's, else the one used last with them; an answer goes where the question came from;
    /// thanks are called so, as they are known by that.
    long talked(ReviewItem item, TalkSaid said) {
        return switch (item.kind()) {
            case WAITS -> interactions.add(answer(item, said));
            case THANKS -> interactions.add(talk(item, said, said.words().isBlank() ? THANKED : THANKED + ": " + said.words()));
            default -> interactions.add(talk(item, said, note(said)));
        };
    }

    long introduced(ReviewItem item) {
        return interactions.add(new NewInteraction(today(), List.of(item.personId(), item.otherId()), null, null, null, Stance.GAVE,
                Starter.ME, "Introduced " + item.name() + " and " + item.otherName()));
    }

    /// After what is noted already; a channel that is said is the right one.
    void addWords(long interaction, TalkSaid said) {
        interactions.find(interaction).ifPresent(found -> interactions.update(interaction, new NewInteraction(found.happenedOn(),
                found.precision(), found.people(), found.platformId(), found.gatheringId(),
                said.channel() == null ? found.channel() : said.channel(), found.stance(), found.startedBy(),
                found.depth(), found.minutes(), more(found.note(), said), found.outcome(), found.enjoyed())));
    }

    private NewInteraction talk(ReviewItem item, TalkSaid said, @Nullable String note) {
        Channel by = said.channel() == null ? item.by() : said.channel();
        return new NewInteraction(today(), List.of(item.personId()), null, null,
                by == null ? interactions.lastChannel(item.personId()).orElse(null) : by, Stance.TALKED, null, note);
    }

    private NewInteraction answer(ReviewItem item, TalkSaid said) {
        Optional<NewInteraction> asked = said.channel() == null ? interactions.find(item.id()) : Optional.empty();
        return new NewInteraction(today(), List.of(item.personId()), asked.map(NewInteraction::platformId).orElse(null), null,
                asked.map(NewInteraction::channel).orElse(said.channel()), Stance.TALKED, Starter.ME, note(said));
    }

    private static @Nullable String more(@Nullable String note, TalkSaid said) {
        return note == null ? note(said) : said.words().isEmpty() ? note : note + ": " + said.words();
    }

    private static @Nullable String note(TalkSaid said) {
        return said.words().isBlank() ? null : said.words();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
