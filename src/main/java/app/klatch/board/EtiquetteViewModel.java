package app.klatch.board;

import app.klatch.platforms.Etiquette;
import app.klatch.ui.Acts;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Editing the etiquette of a kind, and dismissing its hints for one platform.
final class EtiquetteViewModel {
    private static final int NONE = -1;
    private static final Map<String, Integer> DAYS = Map.of("none expected", NONE, "none", NONE, "no", NONE, "the same day", 0,
            "same day", 0, "the next day", 1, "within a week", 7, "a week", 7);

    private final PlatformRooms rooms;
    private final Acts acts;

    EtiquetteViewModel(PlatformRooms rooms, Acts acts) {
        this.rooms = rooms;
        this.acts = acts;
    }

    /// A blank text goes back to Klatch's words.
    @Nullable String set(PlatformPage of, EtiquetteLine line, String text) {
        String words = text.isBlank() ? line.of(Etiquette.shipped(of.etiquette().kind())) : text;
        return save(line.in(of.etiquette(), words));
    }

    /// "the same day", "within 2 days", "3", "none".
    @Nullable String setReply(PlatformPage of, String text) {
        Integer days = days(text);
        if (days == null) {
            return "“" + text.strip() + "” is no time to answer in. Try “same day”, “2 days” or “none”.";
        }
        Etiquette now = of.etiquette();
        return save(new Etiquette(now.kind(), now.comeFor(), now.openWith(), now.avoid(), now.moveOn(), days < 0 ? null : days, now.pitchBudget()));
    }

    /// "20", "20 %".
    @Nullable String setBudget(PlatformPage of, String text) {
        String digits = text.strip().replaceFirst("\\s*%$", "");
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > 100) {
            return "A pitch budget is a number from 0 to 100, in percent of my interactions.";
        }
        Etiquette now = of.etiquette();
        return save(new Etiquette(now.kind(), now.comeFor(), now.openWith(), now.avoid(), now.moveOn(), now.replyDays(), Integer.parseInt(digits)));
    }

    void reset(PlatformPage of) {
        acts.runAndSay(() -> rooms.etiquettes().reset(of.etiquette().kind()), "Back to Klatch’s words for a " + of.etiquette().kind().word());
    }

    void dismiss(PlatformPage of, EtiquetteLine line) {
        acts.runAndSay(() -> rooms.hints().dismiss(line.hint(), null, of.id()),
                "“" + line.heading() + "” is not shown for " + of.platform().name() + " any more");
    }

    void bringHintsBack(PlatformPage of) {
        acts.runAndSay(() -> rooms.hints().bringBackAt(of.id()), "Hints are shown again for " + of.platform().name());
    }

    private @Nullable String save(Etiquette etiquette) {
        acts.run(() -> rooms.etiquettes().set(etiquette));
        return null;
    }

    /// How many days the words mean, -1 for no answer expected; null when they mean none.
    static @Nullable Integer days(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        Integer known = DAYS.get(words);
        String number = words.replaceFirst("^within ", "").replaceFirst("\\s*days?$", "");
        return known != null || !number.matches("\\d{1,3}") ? known : Integer.valueOf(number);
    }
}
