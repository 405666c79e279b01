package app.klatch.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of the sheet that save: every reading of one person, or one row for all and one for each of several.
final class SheetRowsRule {
    /// A long pasted list shows its first people only; the first row says how many there are.
    static final int MOST_PEOPLE = 40;

    private static final String ADD = "mdi2a-account-plus-outline";
    private static final String SEVERAL = "mdi2a-account-multiple-plus-outline";
    private static final String BROADCAST = "mdi2b-bullhorn-outline";
    private static final String PIN = "mdi2p-pin-outline";

    private final CaptureWords words;
    private final Map<Long, String> beside;

    /// `beside` is what stands beside known people, by their id.
    SheetRowsRule(CaptureWords words, Map<Long, String> beside) {
        this.words = words;
        this.beside = beside;
    }

    List<SheetRow> rows(CaptureResult result, Choices choices) {
        List<Capture> captures = result.captures();
        if (result.error() != null) {
            return List.of();
        }
        List<SheetRow> rows = new ArrayList<>();
        if (!captures.isEmpty()) {
            rows.addAll(captures.size() == 1 ? readings(captures.getFirst(), choices) : several(captures, choices));
        } else if (result.occasion() != null && result.broadcasts().isEmpty()) {
            rows.add(pin(result.occasion()));
        }
        for (BroadcastSaid said : result.broadcasts()) {
            rows.add(broadcast(rows.isEmpty() ? SheetRow.Kind.SAVE : SheetRow.Kind.PERSON, said));
        }
        return rows;
    }

    /// Enter saves it with the people of the line, if there are any.
    private SheetRow broadcast(SheetRow.Kind kind, BroadcastSaid said) {
        String day = said.when() == null ? "" : words.when(said.when());
        return new SheetRow(kind, 0, 0, BROADCAST, null, "Log a broadcast at ", said.platform().name(),
                joined(" · ", day, "to everybody there, with nobody in particular"), null);
    }

    private SheetRow pin(Occasion occasion) {
        return new SheetRow(SheetRow.Kind.SAVE, 0, 0, PIN, null, "Pin ",
                occasion.platform().name() + " · " + words.occasionDay(occasion.date()),
                "for every card, until you release it", null);
    }

    private List<SheetRow> readings(Capture capture, Choices choices) {
        List<@Nullable Match> options = Choices.options(capture);
        int tab = options.size() == 1 ? -1 : (choices.chosen(0, capture) + 1) % options.size();
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            rows.add(reading(SheetRow.Kind.SAVE, i, capture.withKnown(options.get(i)), i == tab ? "Tab" : null));
        }
        return rows;
    }

    private List<SheetRow> several(List<Capture> captures, Choices choices) {
        List<Capture> chosen = choices.apply(captures);
        List<SheetRow> rows = new ArrayList<>();
        rows.add(all(chosen));
        boolean tabSaid = false;
        for (int i = 0; i < Math.min(chosen.size(), MOST_PEOPLE); i++) {
            boolean ambiguous = Choices.options(captures.get(i)).size() > 1;
            rows.add(reading(SheetRow.Kind.PERSON, i, chosen.get(i), ambiguous && !tabSaid ? "Tab" : null));
            tabSaid |= ambiguous;
        }
        return rows;
    }

    private SheetRow all(List<Capture> captures) {
        long known = captures.stream().filter(capture -> capture.known() != null).count();
        String act = known == 0 ? "Add " : known == captures.size() ? "Log with " : "Save ";
        String mixed = known == 0 || known == captures.size() ? "" : (captures.size() - known) + " new, " + known + " known";
        return new SheetRow(SheetRow.Kind.SAVE, 0, 0, SEVERAL, null, "", act + "%,d people".formatted(captures.size()),
                joined(" ", mixed, words.next(captures)), null);
    }

    private SheetRow reading(SheetRow.Kind kind, int index, Capture capture, @Nullable String key) {
        Match known = capture.known();
        String next = words.next(List.of(capture));
        if (known != null) {
            return new SheetRow(kind, index, known.personId(), "", known.name(), capture.isPlanned() ? "Plan with " : "Log with ", known.name(),
                    joined(" · ", CaptureWords.beside(known, beside.get(known.personId())), next), key);
        }
        if (kind == SheetRow.Kind.SAVE && index > 0) {
            return new SheetRow(kind, index, 0, ADD, null, "Add ", capture.shownName(), joined(" ", "as a new person", next), key);
        }
        String company = kind == SheetRow.Kind.PERSON && capture.company() != null ? capture.company() : "";
        return new SheetRow(kind, index, 0, ADD, null, "", "Add " + capture.shownName(),
                joined(" ", company, next), key);
    }

    private static String joined(String with, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).reduce((one, other) -> one + with + other).orElse("");
    }
}
