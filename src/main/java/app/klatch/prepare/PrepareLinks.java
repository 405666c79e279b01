package app.klatch.prepare;

import app.klatch.print.PrintDocument;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Where the page leads: to a person, to the gathering (where it is said who comes), and onto paper.
public record PrepareLinks(LongConsumer openPerson, LongConsumer openGathering, Consumer<PrintDocument> print) {}
