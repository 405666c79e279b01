package app.klatch.review;

import static app.klatch.review.ReviewLog.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.evidence.CoinRule;
import app.klatch.evidence.EvidenceRepository;
import app.klatch.evidence.TwoFaces;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Stance;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A talk logged on a half coin lights its dark face.
final class HalfCoinDeedsTest {
    @TempDir Path folder;
    private ReviewPlay play;

    @BeforeEach
    void open() {
        play = new ReviewPlay(folder);
    }

    @AfterEach
    void close() {
        play.close();
    }

    @ParameterizedTest(name = "so far {0}: {2}")
    @CsvSource({
        "IN_PERSON,      MESSAGE,   Done: by message, Ana · talked by message today",
        "MESSAGE,        IN_PERSON, Done: in person,  Ana · talked in person today",
        "PHONE,          IN_PERSON, Done: in person,  Ana · talked in person today",
        "ONLINE_MEETING, IN_PERSON, Done: in person,  Ana · talked in person today",
    })
    void oneKeyLogsOnTheDarkSideAndSaysSoAndUndoRestores(Channel soFar, String logged, String key, String said) {
        long ana = half(soFar);
        Map<String, List<String>> start = play.dump();
        assertThat(play.model.actions().getFirst().name()).isEqualTo(key);
        play.model.press(ReviewKey.DONE);
        assertThat(play.model.shown().get().said()).isEqualTo(said);
        assertThat(channels()).containsExactly(logged);
        TwoFaces coin = coin(ana);
        assertThat(coin.online().isLit() && coin.inPerson().isLit()).isTrue();
        assertThat(new ReviewRepository(play.log.database, ReviewLog.CLOCK).whole(FRIDAY.plusWeeks(1)).of(ReviewStep.HALF_COINS)).isEmpty();
        play.model.undo();
        assertThat(play.front()).isEqualTo("Ana");
        assertThat(play.dump()).isEqualTo(start);
    }

    @Test
    void theLineLogsOnTheDarkSideTooUnlessItSaysAnotherChannel() {
        half(Channel.MESSAGE);
        play.model.press(ReviewKey.NOTE);
        play.type("about the boat");
        assertThat(channels()).containsExactly("IN_PERSON: about the boat");
        play.model.undo();
        play.model.press(ReviewKey.NOTE);
        play.model.line().text().set("Call: about the boat: twice");
        assertThat(play.model.line().hint().get()).startsWith("Enter logs a talk by phone today");
        play.model.line().submit();
        assertThat(channels()).containsExactly("PHONE: about the boat: twice");
        assertThat(play.model.shown().get().said()).isEqualTo("Ana · talked by phone today: about the boat: twice");
    }

    @Test
    void wordsAddedToWhatOneKeyLoggedMaySayAnotherChannel() {
        half(Channel.MESSAGE);
        play.model.press(ReviewKey.DONE);
        play.model.addWords();
        play.type("online: about the boat");
        assertThat(channels()).containsExactly("ONLINE_MEETING: about the boat");
        play.model.undo();
        assertThat(channels()).containsExactly("IN_PERSON");
    }

    @Test
    void aColonAfterWhatIsNoChannelIsLeftAlone() {
        half(Channel.IN_PERSON);
        play.model.press(ReviewKey.NOTE);
        play.type("Good news: she signed");
        assertThat(channels()).containsExactly("MESSAGE: Good news: she signed");
    }

    private long half(Channel soFar) {
        long ana = play.log.person("Ana");
        play.log.talk(FRIDAY.minusDays(9), Stance.TALKED, soFar, ana);
        play.open();
        assertThat(play.item().kind()).isEqualTo(ReviewKind.HALF_COIN);
        return ana;
    }

    private TwoFaces coin(long person) {
        return CoinRule.of(new EvidenceRepository(play.log.database).of(person, FRIDAY), FRIDAY);
    }

    private List<String> channels() {
        return play.log.database.read(h -> h.createQuery("""
                SELECT channel || coalesce(': ' || note, '') FROM interaction WHERE happened_on = '2026-11-20'""").mapTo(String.class).list());
    }
}
