package app.klatch;

import app.klatch.platforms.Gathering;
import app.klatch.platforms.PlaceSearchRepository;
import app.klatch.platforms.TendedPlatform;
import app.klatch.shell.PaletteItem;
import app.klatch.ui.RelativeDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// The platforms and gatherings among what the command palette finds.
record PalettePlaces(PlaceSearchRepository search, RelativeDate dates, LongConsumer openPlatform, LongConsumer openGathering)
        implements Function<String, List<PaletteItem>> {
    private static final int PLATFORMS = 5;
    private static final int GATHERINGS = 3;

    @Override
    public List<PaletteItem> apply(String words) {
        return Stream.concat(search.platforms(words, PLATFORMS).stream().map(this::platform),
                search.gatherings(words, GATHERINGS).stream().map(this::gathering)).toList();
    }

    private PaletteItem platform(TendedPlatform platform) {
        String put = platform.isArchived() ? " · archived" : platform.closedYear() == null ? "" : " · closed " + platform.closedYear();
        return PaletteItem.place(platform.name(), platform.kind().word() + ", " + platform.side().word() + put, platform.kind().icon(),
                platform.kind().iconStyle(), () -> openPlatform.accept(platform.id()));
    }

    private PaletteItem gathering(Gathering gathering) {
        String where = gathering.name() == null ? "" : " · " + gathering.platform();
        return PaletteItem.place(gathering.title(), dates.withYear(gathering.happenedOn()) + where, "mdi2c-calendar-account-outline",
                gathering.kind().iconStyle(), () -> openGathering.accept(gathering.id()));
    }
}
