package app.klatch.board;

import app.klatch.log.PlatformChoice;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Where a click on a platform's page leads: to another page, to the whole log of it, to the form of a new gathering
/// there or of one log entry, or out to the system's own program.
public record PlatformLinks(
        LongConsumer openPerson, LongConsumer openPlatform, LongConsumer openGathering, LongConsumer newGathering, LongConsumer editEntry, Consumer<PlatformChoice> wholeLog,
        Consumer<URI> browse) {}
