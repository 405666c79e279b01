package app.klatch.today;

import app.klatch.platforms.Gathering;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Where the page leads: to a person by id, to a gathering (stored or not yet), and to the preparation of one
/// or of meeting somebody.
public record TodayLinks(LongConsumer openPerson, Consumer<Gathering> openGathering, Consumer<Gathering> prepare,
        LongConsumer prepareFor) {}
