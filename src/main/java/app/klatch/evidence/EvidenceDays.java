package app.klatch.evidence;

import app.klatch.interactions.VagueDay;
import app.klatch.ui.RelativeDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The day of an entry in a sentence, no more exact than it is known: "yesterday", "on Fri 20 Nov", "in Mar 2025", "in 2019".
final class EvidenceDays {
    private EvidenceDays() {}

    static String of(Entry entry, LocalDate today) {
        return switch (entry.precision()) {
            case YEAR, MONTH -> "in " + new VagueDay(entry.on(), entry.precision()).shown(dates(today));
            case ABOUT -> new VagueDay(entry.on(), entry.precision()).shown(dates(today));
            case DAY -> of(entry.on(), today);
        };
    }

    static String of(LocalDate day, LocalDate today) {
        String plain = plain(day, today);
        if (!plain.contains(" ")) {
            return plain;
        }
        return (Character.isDigit(plain.charAt(plain.length() - 1)) ? "in " : "on ") + plain;
    }

    static String plain(LocalDate day, LocalDate today) {
        return dates(today).inSentence(day);
    }

    private static RelativeDate dates(LocalDate today) {
        return new RelativeDate(Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
