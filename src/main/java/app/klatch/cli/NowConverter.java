package app.klatch.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `--now`: a date and time, or a date alone, which means its midnight.
final class NowConverter implements ITypeConverter<LocalDateTime> {
    @Override
    public LocalDateTime convert(String text) {
        try {
            return text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeParseException unreadable) {
            throw new TypeConversionException("'" + text + "' is no date and time; write it as in 2026-11-18T18:30.");
        }
    }
}
