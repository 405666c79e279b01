package app.klatch.gatherings;

import app.klatch.log.InteractionForms;
import java.util.function.LongConsumer;

/// Where a gathering's page leads: to a person, to the platform, to the forms of log entries, and to the pages on
/// whom to expect.
public record GatheringLinks(LongConsumer openPerson, LongConsumer openPlatform, InteractionForms forms, LongConsumer prepare) {}
