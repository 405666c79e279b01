package app.klatch.platforms;

/// Klatch's own words on the four kinds, and on a place that is none of them.
final class ShippedEtiquette {
    private static final Etiquette COFFEE_KLATCH = new Etiquette(PlatformKind.COFFEE_KLATCH,
            "Each other’s everyday life: family, home, the garden, the dog. Here sit people who know each other well.",
            "Ask about what they told you last time, and say one small thing from your own week.",
            "Business nobody asked about. A favour asked before one was given. Passing on what was said in private.",
            "Offer the next coffee, or the next call, before you get up. Talk of work only when they bring it up.",
            7, 0);
    private static final Etiquette COCKTAIL_PARTY = new Etiquette(PlatformKind.COCKTAIL_PARTY,
            "New faces and one interesting thing at a time: quick, light, of the moment.",
            "A short remark on what is going on right now, or a question that takes ten seconds to answer.",
            "Long speeches, keeping one person all evening, looking over their shoulder. Replies that come days late.",
            "When it gets interesting, take it elsewhere: “I’d like to hear the rest. May I call you on Thursday?”",
            0, 5);
    private static final Etiquette NETWORKING_EVENT = new Etiquette(PlatformKind.NETWORKING_EVENT,
            "Business connections: a few valuable talks are worth more than a pocket full of cards.",
            "Ask what they are working on and whom they would like to meet. Welcome whoever walks up to you.",
            "A pitch in the first minute. Standing with those you came with. A promise you won’t write down.",
            "Agree on one next step, thank them, introduce them to somebody, and leave the circle open behind you.",
            2, 20);
    private static final Etiquette PHOTO_ALBUM = new Etiquette(PlatformKind.PHOTO_ALBUM,
            "Pictures: occasions, trips, art, how a day looked.",
            "Look at theirs before you show yours, and say what you see in one of them.",
            "Showing only yourself or only your work. A heart without a word. A picture of somebody who wasn’t asked.",
            "Ask for the story behind a picture; that is a talk for a call or a coffee.",
            null, 5);
    private static final Etiquette NONE = new Etiquette(PlatformKind.NONE,
            "Whatever brings these people together. Watch for a while, and write it here in your own words.",
            "Say who you are and what brought you, and ask how things are done here.",
            "Bringing the manners of another place along.",
            "Ask where they would like to go on talking.",
            7, 10);

    private ShippedEtiquette() {}

    static Etiquette of(PlatformKind kind) {
        return switch (kind) {
            case COFFEE_KLATCH -> COFFEE_KLATCH;
            case COCKTAIL_PARTY -> COCKTAIL_PARTY;
            case NETWORKING_EVENT -> NETWORKING_EVENT;
            case PHOTO_ALBUM -> PHOTO_ALBUM;
            case NONE -> NONE;
        };
    }
}
