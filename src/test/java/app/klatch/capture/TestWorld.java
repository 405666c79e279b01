package app.klatch.capture;

import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/// What the tests of the capture line know: some people, some platforms, and a Wednesday evening.
final class TestWorld {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 18, 18, 30);
    static final CaptureParser PARSER = new CaptureParser(Locale.US);
    static final CaptureContext CONTEXT = CaptureContext.of(
            List.of(
                    new KnownPerson(1, "Nadia Osei", "Litware", List.of("Nadia Mensah"),
                            List.of("nadia@litware.example"),
                            List.of("+1 415 555 0177"), List.of("nadia-osei")),
                    new KnownPerson(2, "Robert Fischer", "Adatum", List.of(), List.of(), List.of("0171 5550101"),
                            List.of()),
                    new KnownPerson(3, "Seán O'Malley", null, List.of(), List.of(), List.of(), List.of()),
                    new KnownPerson(4, "Grace Kim", "Proseware", List.of(), List.of(), List.of(), List.of()),
                    new KnownPerson(5, "Grace Okoro", "Tailspin Toys", List.of(), List.of(), List.of(), List.of()),
                    KnownPerson.named(6, "Omar Haddad"), KnownPerson.named(7, "Wei Lin")),
            List.of(platform(1, "Harbour breakfast", Side.IN_PERSON), platform(2, "LinkedIn", Side.ONLINE),
                    platform(3, "Harbour", Side.IN_PERSON), platform(4, "Twitter / X", Side.ONLINE),
                    platform(5, "Café Müller Stammtisch", Side.IN_PERSON), platform(6, "Makers' Market",
                            Side.IN_PERSON),
                    platform(7, "Chamber after-hours", Side.IN_PERSON), platform(8, "Facebook", Side.ONLINE)));

    private TestWorld() {}

    private static KnownPlatform platform(long id, String name, Side side) {
        return new KnownPlatform(id, name, side, PlatformKind.NETWORKING_EVENT);
    }

    static CaptureResult parse(String text) {
        return PARSER.parse(text, CONTEXT, NOW);
    }

    static Capture one(String text) {
        return parse(text).captures().getFirst();
    }
}
