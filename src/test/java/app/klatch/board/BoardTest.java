package app.klatch.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.PlatformStage;
import app.klatch.platforms.Side;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BoardTest {
    private static final PlatformKind COFFEE = PlatformKind.COFFEE_KLATCH;
    private static final PlatformKind COCKTAIL = PlatformKind.COCKTAIL_PARTY;
    private static final PlatformKind ALBUM = PlatformKind.PHOTO_ALBUM;

    private final Board board = new Board(List.of(
            card(1, "Facebook", COFFEE, Side.ONLINE, null), card(2, "Coffee at home", COFFEE, Side.IN_PERSON, null),
            card(3, "Back fence", COFFEE, Side.IN_PERSON, null), card(4, "Party", COCKTAIL, Side.IN_PERSON, null),
            card(5, "Gym", PlatformKind.NONE, Side.IN_PERSON, null), card(6, "Forum", PlatformKind.NONE, Side.ONLINE, null),
            card(7, "Friendster", COFFEE, Side.ONLINE, 2015)), false);

    @Test
    void thoseThatArePutAwayAreShownOnlyWhenAskedFor() {
        assertThat(board.cell(COFFEE, Side.ONLINE)).extracting(PlatformCard::name).containsExactly("Facebook");
        assertThat(new Board(board.cards(), true).cell(COFFEE, Side.ONLINE)).extracting(PlatformCard::name)
                .containsExactly("Facebook", "Friendster");
        assertThat(board.countAway()).isEqualTo(1);
    }

    @Test
    void noneOfTheFourStandTogetherWhicheverSideTheyAre() {
        assertThat(board.others()).extracting(PlatformCard::name).containsExactly("Gym", "Forum");
    }

    @Test
    void theArrowsWalkThroughTheCardsThePlaceToAddAndTheNextSide() {
        Spot at = new Spot(COFFEE, Side.ONLINE, 0);
        at = board.down(at);
        assertThat(at).isEqualTo(new Spot(COFFEE, Side.ONLINE, 1));
        assertThat(board.at(at)).isEmpty();
        at = board.down(at);
        assertThat(board.at(at)).map(PlatformCard::name).contains("Coffee at home");
        at = board.down(at);
        assertThat(board.at(at)).map(PlatformCard::name).contains("Back fence");
        assertThat(board.up(new Spot(COFFEE, Side.IN_PERSON, 0))).isEqualTo(new Spot(COFFEE, Side.ONLINE, 1));
        at = board.right(at);
        assertThat(at).isEqualTo(new Spot(COCKTAIL, Side.IN_PERSON, 1));
        at = board.right(board.right(board.right(at)));
        assertThat(at).isEqualTo(new Spot(ALBUM, Side.IN_PERSON, 0));
        assertThat(board.left(new Spot(COFFEE, Side.ONLINE, 0))).isEqualTo(new Spot(COFFEE, Side.ONLINE, 0));
    }

    @Test
    void theStripOfTheOthersIsReachedFromBelowTheLastCell() {
        Spot at = board.down(new Spot(ALBUM, Side.IN_PERSON, 0));
        assertThat(board.at(at)).map(PlatformCard::name).contains("Forum");
        assertThat(board.at(board.left(at))).map(PlatformCard::name).contains("Gym");
        assertThat(board.down(at)).isEqualTo(at);
        assertThat(board.up(board.left(at))).isEqualTo(new Spot(COFFEE, Side.IN_PERSON, 2));
        Board without = new Board(board.cards().subList(0, 4), false);
        assertThat(without.down(new Spot(ALBUM, Side.IN_PERSON, 0))).isEqualTo(new Spot(ALBUM, Side.IN_PERSON, 0));
    }

    @Test
    void aCardSaysWhoIsThereAndHowOftenButAClosedOneOnlyItsHistory() {
        PlatformCard card = card(1, "Rotary", PlatformKind.NETWORKING_EVENT, Side.IN_PERSON, null);
        assertThat(CardWords.line(card)).isEqualTo("57 people · 9 two-way this month · every 2 weeks");
        assertThat(CardWords.corner(card)).isEqualTo("presence");
        PlatformCard series = new PlatformCard(1, "Rotary", COFFEE, Side.ONLINE, PlatformStage.GROW, null, "FREQ=MONTHLY;BYDAY=4TH",
                LocalTime.of(7, 30), null, false, 1, 0);
        assertThat(CardWords.line(series)).isEqualTo("1 person · 0 two-way this month · every 4th Thu 7:30");
        PlatformCard both = new PlatformCard(1, "Rotary", COFFEE, Side.ONLINE, PlatformStage.GROW, Period.ofMonths(1), "FREQ=MONTHLY;BYDAY=4TH",
                null, null, false, 1, 0);
        assertThat(CardWords.line(both)).isEqualTo("1 person · 0 two-way this month · every 4th Thu · I go every month");
        PlatformCard closed = card(7, "Friendster", COFFEE, Side.ONLINE, 2015);
        assertThat(CardWords.line(closed)).isEqualTo("57 people");
        assertThat(CardWords.corner(closed)).isEqualTo("closed 2015");
    }

    private static PlatformCard card(long id, String name, PlatformKind kind, Side side, @Nullable Integer closed) {
        return new PlatformCard(id, name, kind, side, PlatformStage.PRESENCE, Period.ofDays(14), null, null, closed, false, 57, 9);
    }
}
