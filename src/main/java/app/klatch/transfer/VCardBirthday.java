package app.klatch.transfer;

import ezvcard.property.Birthday;
import ezvcard.util.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A card's birthday as Klatch keeps it: 1970-05-12, or --05-12 without a year.
final class VCardBirthday {
    /// iPhones write this year when none is known (Apple's "X-APPLE-OMIT-YEAR").
    private static final int APPLES_NO_YEAR = 1604;

    private VCardBirthday() {}

    static Optional<String> of(@Nullable Birthday birthday) {
        if (birthday == null) {
            return Optional.empty();
        }
        try {
            if (birthday.getDate() != null) {
                return Optional.ofNullable(day(birthday.getDate()));
            }
            return Optional.ofNullable(birthday.getPartialDate()).map(VCardBirthday::partial);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static @Nullable String day(Temporal date) {
        if (!date.isSupported(ChronoField.EPOCH_DAY)) {
            return null;
        }
        LocalDate day = LocalDate.from(date);
        return day.getYear() == APPLES_NO_YEAR ? MonthDay.from(day).toString() : day.toString();
    }

    private static @Nullable String partial(PartialDate date) {
        if (date.getMonth() == null || date.getDate() == null) {
            return null;
        }
        return date.getYear() == null
                ? MonthDay.of(date.getMonth(), date.getDate()).toString()
                : LocalDate.of(date.getYear(), date.getMonth(), date.getDate()).toString();
    }
}
