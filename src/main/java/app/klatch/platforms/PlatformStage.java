package app.klatch.platforms;

import java.util.List;

/// How far I have come with a platform: choose it, be there, widen the circle, care for it. Each stage has a short
/// checklist; ticking is for the owner alone and moves nothing by itself.
public enum PlatformStage {
    SELECT("select", "Is this a place for me?"),
    PRESENCE("establish presence", "People find me, and see who I am."),
    GROW("grow", "New faces, one at a time."),
    NURTURE("nurture", "Few new ones; care for those who are here.");

    private final String word;
    private final String meaning;

    PlatformStage(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /// A line of a checklist; `key` is what the file keeps of it.
    public record Check(String key, String text) {}

    /// How the stage is called on screen.
    public String word() {
        return word;
    }

    /// The stage in a sentence.
    public String meaning() {
        return meaning;
    }

    /// What is worth doing at this stage, as it is on this side.
    public List<Check> checks(Side side) {
        boolean online = side == Side.ONLINE;
        return switch (this) {
            case SELECT -> List.of(
                    new Check("select-people", "The people I’d like to know come here"),
                    new Check("select-watched", online ? "I read along for a week" : "I went once as a guest"),
                    new Check("select-give", "I know what I can give here"),
                    new Check("select-time", "I have the time it asks for"));
            case PRESENCE -> online
                    ? List.of(
                            new Check("presence-picture", "A picture of me that looks like me"),
                            new Check("presence-words", "Two lines that say what I do and for whom"),
                            new Check("presence-reach", "A way to reach me that I read"),
                            new Check("presence-first", "My first helpful answer to somebody"))
                    : List.of(
                            new Check("presence-host", "The host knows me by name"),
                            new Check("presence-sentence", "I can say in one sentence what I do"),
                            new Check("presence-card", "Cards, or my number on a slip, in the pocket"),
                            new Check("presence-first", "My first small favour for somebody here"));
            case GROW -> List.of(
                    new Check("grow-new", "One new face each time"),
                    new Check("grow-side", online ? "Met somebody from here in person" : "Connected online with those I met"),
                    new Check("grow-introduce", "Introduced two people to each other"),
                    new Check("grow-ask", "Asked for one introduction"));
            case NURTURE -> List.of(
                    new Check("nurture-plates", "The ten who matter have a plate"),
                    new Check("nurture-thanks", "Thanked whoever helped me here"),
                    new Check("nurture-task", online ? "I answer whoever is new" : "I took on a task: the door, the list, the coffee"));
        };
    }
}
