package app.klatch.demo;

import app.klatch.plates.Plate;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plate of the sample log and what its owner decided about it: it rests, or was skipped, since that many days ago, or sleeps for
/// that many days to come.
record SamplePlate(Plate plate, Mark mark, int days) {
    enum Mark { NONE, RESTS, SKIPPED, SNOOZED }

    static SamplePlate plain(Plate plate) {
        return new SamplePlate(plate, Mark.NONE, 0);
    }

    /// "P28D P42D", "P28D P42D | rests 40", "P28D | snoozed 12".
    static SamplePlate read(List<String> parts) {
        String[] periods = parts.getFirst().strip().split(" ", -1);
        Plate plate = new Plate(Period.parse(periods[0]), periods.length > 1 ? Period.parse(periods[1]) : null);
        if (parts.size() == 1) {
            return plain(plate);
        }
        String[] mark = parts.get(1).strip().split(" ", -1);
        return new SamplePlate(plate, Mark.valueOf(TalkLine.constant(mark[0])), Integer.parseInt(mark[1]));
    }

    @Nullable LocalDate restingSince(LocalDate today) {
        return mark == Mark.RESTS ? today.minusDays(days) : null;
    }

    @Nullable LocalDate skippedOn(LocalDate today) {
        return mark == Mark.SKIPPED ? today.minusDays(days) : null;
    }

    @Nullable LocalDate snoozedUntil(LocalDate today) {
        return mark == Mark.SNOOZED ? today.plusDays(days) : null;
    }

    @Nullable LocalDate snoozedOn(LocalDate today) {
        return mark == Mark.SNOOZED ? today.minusDays(1) : null;
    }
}
