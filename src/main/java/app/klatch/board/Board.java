package app.klatch.board;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.util.List;
import java.util.Optional;

/// The cards in their cells, and how the arrows walk over them. `away` also shows those that are put away.
record Board(List<PlatformCard> cards, boolean away) {
    static final List<PlatformKind> KINDS = List.of(
            PlatformKind.COFFEE_KLATCH, PlatformKind.COCKTAIL_PARTY, PlatformKind.NETWORKING_EVENT, PlatformKind.PHOTO_ALBUM);

    Board {
        cards = List.copyOf(cards);
    }

    /// The cards of a cell; of those that are none of the four, both sides.
    List<PlatformCard> cell(PlatformKind kind, Side side) {
        return cards.stream().filter(card -> away || !card.isAway())
                .filter(card -> card.kind() == kind && (kind == PlatformKind.NONE || card.side() == side)).toList();
    }

    List<PlatformCard> others() {
        return cell(PlatformKind.NONE, Side.ONLINE);
    }

    long countAway() {
        return cards.stream().filter(PlatformCard::isAway).count();
    }

    Optional<PlatformCard> at(Spot spot) {
        List<PlatformCard> cell = cell(spot.kind(), spot.side());
        return spot.index() < cell.size() ? Optional.of(cell.get(spot.index())) : Optional.empty();
    }

    /// Where this platform's card stands.
    Optional<Spot> spotOf(long id) {
        return cards.stream().filter(card -> card.id() == id).findFirst().map(card -> {
            Side side = card.kind() == PlatformKind.NONE ? Side.ONLINE : card.side();
            return new Spot(card.kind(), side, cell(card.kind(), side).indexOf(card));
        });
    }

    Spot left(Spot from) {
        return sideways(from, -1);
    }

    Spot right(Spot from) {
        return sideways(from, 1);
    }

    Spot up(Spot from) {
        if (from.kind() == PlatformKind.NONE) {
            PlatformKind above = KINDS.get(Math.min(from.index(), KINDS.size() - 1));
            return new Spot(above, Side.IN_PERSON, size(above, Side.IN_PERSON));
        }
        if (from.index() > 0) {
            return new Spot(from.kind(), from.side(), from.index() - 1);
        }
        return from.side() == Side.ONLINE ? from : new Spot(from.kind(), Side.ONLINE, size(from.kind(), Side.ONLINE));
    }

    Spot down(Spot from) {
        if (from.kind() == PlatformKind.NONE) {
            return from;
        }
        if (from.index() < size(from.kind(), from.side())) {
            return new Spot(from.kind(), from.side(), from.index() + 1);
        }
        if (from.side() == Side.ONLINE) {
            return new Spot(from.kind(), Side.IN_PERSON, 0);
        }
        return others().isEmpty() ? from
                : new Spot(PlatformKind.NONE, Side.ONLINE, Math.min(KINDS.indexOf(from.kind()), others().size() - 1));
    }

    private Spot sideways(Spot from, int step) {
        if (from.kind() == PlatformKind.NONE) {
            return new Spot(from.kind(), from.side(), Math.clamp(from.index() + step, 0, others().size() - 1));
        }
        PlatformKind kind = KINDS.get(Math.clamp(KINDS.indexOf(from.kind()) + step, 0, KINDS.size() - 1));
        return kind == from.kind() ? from : new Spot(kind, from.side(), Math.min(from.index(), size(kind, from.side())));
    }

    private int size(PlatformKind kind, Side side) {
        return cell(kind, side).size();
    }
}
