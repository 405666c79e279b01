package app.klatch.gatherings;

import app.klatch.log.FormStart;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Where a gathering's page leads: to a person, to the platform, to the form of one log entry, to a new entry.
public record GatheringLinks(
        LongConsumer openPerson, LongConsumer openPlatform, LongConsumer editEntry, Consumer<FormStart> log) {}
