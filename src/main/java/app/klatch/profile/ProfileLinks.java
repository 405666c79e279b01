package app.klatch.profile;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Where a click leads: out to the system's own program, to another person's page, or into the clipboard, and to what
/// to remember before meeting somebody.
public record ProfileLinks(Consumer<URI> browse, LongConsumer openPerson, Consumer<String> copy, LongConsumer prepare) {}
