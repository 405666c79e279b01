package app.klatch;

import app.klatch.capture.AfterSave;
import app.klatch.tour.Stop;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// The states of the window that the tour takes pictures of, each from a clean window on Today.
record TourStops(
        Frame frame,
        CaptureBar capture,
        Commands commands,
        LongConsumer openPerson,
        GatheringStops gatherings,
        List<Stop> log,
        List<Stop> platforms,
        List<Stop> today,
        List<Stop> settings,
        PrepareStops prepare,
        ReviewStops review) {
    private static final String EVERYBODY = "people-everybody";        // offered while a filter is on
    private static final String CARD =
            "Met Bruno Keller of Alpine Tools @Chamber after-hours #sailing !fri send deck // twins, moves in June";
    private static final String KNOWN = "coffee with Omar Haddad yesterday, talked about the boat ?fri contract";
    private static final String SEVERAL =
            "Ana Ruiz of Northwind @Tech Tuesdays; Lee Cho, CFO at Fabrikam !2w call about the quote;\n李伟 of Harbour Optics #tea";
    private static final String INBOUND = "< Omar Haddad asked about the quote !mon send it; > Ana Ruiz sent the deck";
    private static final String LONG =
            "Met Maximiliane-Theodora Wolkenstein-Hohenlohe of Gesellschaft für Begegnung +49 30 5550 177";

    /// Where a log leads that has somebody in it.
    List<Stop> full() {
        return Stream.of(pages(), log.stream(), platforms.stream(), gatherings.full().stream(), today.stream(), settings.stream(),
                prepare.full().stream(), review.full().stream(), overPages(), new OfferStops(frame, openPerson).stops().stream())
                .flatMap(Function.identity())
                .map(this::fromTheStart)
                .toList();
    }

    /// What is shown of other persons, of the capture line and over the pages.
    private Stream<Stop> overPages() {
        return Stream.of(
                new Stop("gathering-log", () -> whenRead(gatherings::held, "gathering-log")),
                new Stop("gathering-toast", () -> {
                    gatherings.held();
                    frame.toasts().show("A valuable talk with Ana Ruiz", () -> {});
                }),
                new Stop("person-rtl", () -> openPerson.accept(14)),
                new Stop("person-long", () -> openPerson.accept(15)),
                new Stop("person-handle-only", () -> openPerson.accept(16)),
                new Stop("capture-known", () -> capture.view().write(KNOWN)),
                new Stop("capture-several", () -> capture.view().write(SEVERAL)),
                new Stop("capture-pinned", this::pinned),
                new Stop("capture-which-place", () -> entered("called Omar Haddad and Ana Ruiz @Choir // the concert")),
                new Stop("capture-broadcast", () -> capture.view().write("posted pictures of the regatta @Instagram yesterday")),
                new Stop("capture-inbound", () -> capture.view().write(INBOUND)),
                new Stop("today-waiting", () -> frame.background().run(() -> {}, () -> {      // once the page has been read
                    act("today-previous", 99);
                    act("today-next", 6);
                })),
                new Stop("people-waiting", () -> {
                    frame.shell().open("people");
                    act("people-filter-WAITING");
                }),
                new Stop("palette", commands::openPalette),
                new Stop("palette-people", this::paletteOfPeople),
                new Stop("keys", commands::openKeysHelp),
                new Stop("question", this::question));
    }

    /// Where the log of a first start leads.
    List<Stop> empty() {
        return Stream.of(pages(), log.stream().limit(1), gatherings.empty().stream(), prepare.empty().stream(), review.empty().stream())
                .flatMap(Function.identity())
                .map(stop -> stop.named("empty-" + stop.name())).map(this::fromTheStart).toList();
    }

    /// Where a log leads in which nothing is due.
    List<Stop> quiet() {
        return Stream.of(new Stop("done-today", () -> {})).map(this::fromTheStart).toList();
    }

    private Stream<Stop> pages() {
        return Stream.of(
                new Stop("today", () -> {}),
                new Stop("people", () -> frame.shell().open("people")),
                Stop.ofMainPage("platforms", () -> frame.shell().open("platforms")),
                new Stop("plates", () -> {
                    frame.shell().open("plates");
                    act("plates-ALL");
                }),
                new Stop("capture", () -> capture.view().write(CARD)));
    }

    private Stop fromTheStart(Stop stop) {
        return stop.arranged(() -> arrange(stop));
    }

    private void paletteOfPeople() {
        commands.openPalette();
        commands.palette().query().set("an");
    }

    private void arrange(Stop stop) {
        frame.overlay().close();
        frame.toasts().clear();
        capture.view().write("");
        capture.model().release();
        frame.shell().open("people");
        if (Offered.now(frame.shell()).stream().anyMatch(action -> action.id().equals(EVERYBODY))) {
            act(EVERYBODY);
        }
        frame.shell().open("today");
        stop.arrange().run();
    }

    private void act(String id, int times) {
        for (int i = 0; i < times; i++) {
            act(id);
        }
    }

    private void act(String id) {
        Offered.act(Offered.now(frame.shell()), id);
    }

    /// Opens a page, and does what can only be done once it has been read.
    private void whenRead(Runnable open, String id) {
        open.run();
        frame.background().run(() -> {}, () -> act(id));
    }

    private void pinned() {
        entered("I'm at Chamber after-hours");
        capture.view().write(LONG);
    }

    private void entered(String line) {
        capture.view().write(line);
        capture.model().enter(AfterSave.NEXT);
    }

    private void question() {
        frame.dialogs().confirm("Delete Ana Ruiz?", "Her notes and follow-ups go too. Undo brings all back.", "Delete person", () -> {});
    }
}
