package app.klatch.cli;

import app.klatch.board.BoardRepository;
import app.klatch.board.PlatformCard;
import app.klatch.db.Database;
import app.klatch.plates.Plate;
import app.klatch.plates.PlateWords;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `klatch platforms`: the board of the Platforms page as a list.
@Command(name = "platforms", description = "Lists your platforms by kind and side, with people, two-way interactions this month, stage and cadence.")
final class PlatformsCommand implements Callable<Integer> {
    @ParentCommand
    private KlatchCommand klatch;

    @Option(names = "--all", description = "Lists archived and closed ones too.")
    private boolean all;

    @Option(names = "--json", description = "Writes one JSON object per platform, one per line.")
    private boolean json;

    @Override
    public Integer call() {
        try (Database database = klatch.existing()) {
            List<PlatformCard> cards = new BoardRepository(database, klatch.clock()).cards().stream().filter(card -> all || !card.isAway()).toList();
            for (PlatformKind kind : PlatformKind.values()) {
                for (Side side : Side.values()) {
                    say(kind, side, cards.stream().filter(card -> card.kind() == kind && card.side() == side).toList());
                }
            }
        }
        return Cli.DONE;
    }

    private void say(PlatformKind kind, Side side, List<PlatformCard> cards) {
        if (!cards.isEmpty() && !json) {
            klatch.streams().out().println(kind.word() + ", " + side.word());
        }
        cards.forEach(card -> klatch.streams().out().println(json ? Json.line(object(card)) : "  " + sentence(card)));
    }

    private static String sentence(PlatformCard card) {
        List<String> parts = new ArrayList<>(List.of(card.name(), card.people() == 0 ? "nobody yet" : Texts.count(card.people(), "person", "people"),
                card.twoWay() + " two-way this month", card.stage().word()));
        if (card.cadence() != null) {
            parts.add(PlateWords.of(new Plate(card.cadence(), null)));
        }
        if (card.closedYear() != null) {
            parts.add("closed " + card.closedYear());
        }
        if (card.archived()) {
            parts.add("archived");
        }
        return Texts.oneLine(String.join(" · ", parts));
    }

    private static Map<String, @Nullable Object> object(PlatformCard card) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("name", card.name());
        object.put("kind", card.kind().word());
        object.put("side", card.side().word());
        object.put("people", card.people());
        object.put("twoWayThisMonth", card.twoWay());
        object.put("stage", card.stage().word());
        object.put("cadence", card.cadence());
        object.put("rhythm", card.rhythm());
        object.put("startsAt", card.startsAt());
        object.put("closed", card.closedYear());
        object.put("archived", card.archived() ? Boolean.TRUE : null);
        return object;
    }
}
