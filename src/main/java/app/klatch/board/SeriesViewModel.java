package app.klatch.board;

import app.klatch.platforms.Series;
import app.klatch.ui.Acts;
import app.klatch.ui.RelativeDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rhythms in which gatherings come again on a platform. Each act is one undo step and says so.
final class SeriesViewModel {
    static final String NO_RHYTHM =
            "That is no rhythm I know. Try “every second Thursday 7:30”, “last Friday of the month” or “monthly on the 12th”.";

    private final PlatformRooms rooms;
    private final Acts acts;
    private final RelativeDate dates;

    SeriesViewModel(PlatformRooms rooms, Acts acts) {
        this.rooms = rooms;
        this.acts = acts;
        this.dates = new RelativeDate(rooms.clock());
    }

    /// Lets it come again from its next date on; blank words do nothing. Says in a sentence why it can't be, or null.
    @Nullable String add(PlatformPage of, String words) {
        Optional<SeriesWords.Said> said = SeriesWords.read(words, rooms.today());
        said.ifPresent(found -> acts.runAndSay(
                () -> rooms.gatherings().series().create(counted(new Series(0, of.id(), null, rooms.today(), found.rhythm(), found.startsAt(), null))),
                of.platform().name() + " comes " + CardWords.rhythm(found.rhythm(), found.startsAt())));
        return words.isBlank() || said.isPresent() ? null : NO_RHYTHM;
    }

    /// Another rhythm or hour; blank words end it. Another rhythm counts from its next date.
    @Nullable String set(Series series, String words) {
        if (words.isBlank()) {
            end(series);
            return null;
        }
        Optional<SeriesWords.Said> said = SeriesWords.read(words, rooms.today());
        said.ifPresent(found -> {
            Series now = new Series(series.id(), series.platformId(), series.name(), series.firstOn(), found.rhythm(), found.startsAt(), series.endedOn(), series.skipped());
            if (!now.equals(series)) {
                acts.runAndSay(() -> rooms.gatherings().series().edit(found.rhythm().equals(series.rhythm()) ? now : counted(now)),
                        "Comes " + words(now) + " from now on");
            }
        });
        return said.isPresent() ? null : NO_RHYTHM;
    }

    /// It comes no more after today; what was held stays.
    void end(Series series) {
        acts.runAndSay(() -> rooms.gatherings().series().end(series.id(), rooms.today()), "Comes no more · " + words(series));
    }

    /// How it is said, and understood again as it stands: "every 2nd Tue 7:30".
    static String words(Series series) {
        return CardWords.rhythm(series.rhythm(), series.startsAt());
    }

    /// "Breakfast · next Tue 24 Nov".
    String next(Series series) {
        String name = series.name() == null ? "" : series.name() + " · ";
        LocalDate today = rooms.today();
        return series.next(today.minusDays(1)).map(day -> name + (series.next(day).isEmpty() ? "for the last time " : "next ")
                + dates.inSentence(day)).orElse(name + "ended");
    }

    /// What words typed so far would mean, with the next date; empty while they mean nothing.
    String preview(String words) {
        return SeriesWords.read(words, rooms.today()).map(said -> CardWords.rhythm(said.rhythm(), said.startsAt()) + " · next "
                + dates.inSentence(said.rhythm().next(rooms.today(), rooms.today().minusDays(1)))).orElse("");
    }

    /// Counts from the next date, today's included.
    private Series counted(Series series) {
        LocalDate first = series.rhythm().next(rooms.today(), rooms.today().minusDays(1));
        return new Series(series.id(), series.platformId(), series.name(), first, series.rhythm(), series.startsAt(), series.endedOn(), series.skipped());
    }
}
