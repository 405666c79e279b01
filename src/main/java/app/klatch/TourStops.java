package app.klatch;

import app.klatch.tour.Stop;
import java.util.List;
import java.util.stream.Stream;

/// Where the tour stops: every page, and the window's states that are worth a picture.
final class TourStops {
    private static final String CARD = "Met Bruno Keller of Alpine Tools @Chamber after-hours #sailing !fri send deck // twins, moves in June";
    private static final String LONG = "Met Maximiliane-Theodora Wolkenstein-Hohenlohe of Gesellschaft für Begegnung +49 30 5550 177";
    private static final String THREE = "Ana Ruiz of Northwind @Tech Tuesdays; Lee Cho, CFO at Fabrikam !2w call about the quote;\n李伟 of Harbour Optics #tea";

    private TourStops() {}

    static List<Stop> of(String prefix, App app) {
        return Stream.of(
                        new Stop("today", () -> {}),
                        new Stop("people", () -> app.openPage("people")),
                        new Stop("person", () -> app.openPerson(1)),
                        new Stop("capture", () -> app.type(CARD)),
                        new Stop("capture-known", () -> app.type("coffee with Omar Haddad yesterday, talked about the boat ?fri contract")),
                        new Stop("capture-several", () -> app.type(THREE)),
                        new Stop("capture-pinned", () -> {
                            app.pin("I'm at Chamber after-hours");
                            app.type(LONG);
                        }),
                        new Stop("palette", app::openPalette),
                        new Stop("keys", app::openKeysHelp),
                        new Stop("question", app::ask))
                .map(stop -> new Stop(prefix + stop.name(), () -> {
                    app.fromTheStart();
                    stop.arrange().run();
                })).toList();
    }
}
