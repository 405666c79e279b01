package app.klatch.capture;

import app.klatch.names.NameKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the parser knows: an immutable index of people and platforms. Build it in the background with [#of] (some
/// tenths of a second for 100,000 people) and add what was just saved with [#with], which costs next to nothing.
public final class CaptureContext {

    private final PersonIndex people;
    private final List<KnownPerson> added;
    private final PersonIndex addedIndex;
    private final Set<Long> hidden;
    private final List<KnownPlatform> platformList;
    private final PlatformIndex platforms;

    private CaptureContext(PersonIndex people, List<KnownPerson> added, List<KnownPlatform> platformList,
            PlatformIndex platforms) {
        this.people = people;
        this.added = added;
        this.addedIndex = new PersonIndex(added);
        this.hidden = Set.copyOf(added.stream().map(KnownPerson::id).toList());
        this.platformList = platformList;
        this.platforms = platforms;
    }

    /// Knows these people (the likeliest first) and platforms.
    public static CaptureContext of(List<KnownPerson> people, List<KnownPlatform> platforms) {
        return new CaptureContext(new PersonIndex(people), List.of(), List.copyOf(platforms),
                new PlatformIndex(platforms));
    }

    /// The same knowledge and the person just saved: new, or in place of what was known under that id.
    public CaptureContext with(KnownPerson person) {
        Stream<KnownPerson> others = added.stream().filter(other -> other.id() != person.id());
        return new CaptureContext(people, Stream.concat(Stream.of(person), others).toList(), platformList, platforms);
    }

    /// The same knowledge and the platform just saved.
    public CaptureContext with(KnownPlatform platform) {
        Stream<KnownPlatform> others = platformList.stream().filter(other -> other.id() != platform.id());
        List<KnownPlatform> all = Stream.concat(others, Stream.of(platform)).toList();
        return new CaptureContext(people, added, all, new PlatformIndex(all));
    }

    PlatformIndex platforms() {
        return platforms;
    }

    /// Everybody the draft could mean, best first.
    List<Match> matches(Draft draft) {
        List<Match> all = new ArrayList<>(new PersonMatcher(addedIndex, Set.of()).find(draft));
        all.addAll(new PersonMatcher(people, hidden).find(draft));
        all.sort(Comparator.comparing(Match::reason));
        return List.copyOf(all);
    }

    boolean knowsName(String key) {
        return addedIndex.knowsName(key) || people.knowsName(key);
    }

    /// The exclusive end of the longest known full name that begins at this token and is free, or `from`.
    int knownNameEnd(Line line, int from) {
        int best = from;
        var key = new StringBuilder();
        for (int i = from; i < from + 6 && line.isWord(i); i++) {
            for (String word : NameKeys.wordsOfFolded(line.at(i).low())) {
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
            boolean owner = line.at(i).isPossessive() && !key.isEmpty()
                    && knowsName(key.substring(0, key.length() - 1));
            if (owner || (!key.isEmpty() && knowsName(key.toString()))) {
                best = i + 1;
            }
        }
        return best;
    }

    /// The first known person of exactly this name, or who alone answers to this one word.
    @Nullable PersonSaid person(String name) {
        var draft = new Draft();
        draft.name = name;
        List<Match> matches = matches(draft);
        if (matches.isEmpty()) {
            return null;
        }
        Match first = matches.getFirst();
        boolean sure = first.reason() == MatchReason.SAME_NAME || (first.reason() == MatchReason.FIRST_NAME
                && matches.size() == 1);
        return sure ? new PersonSaid(first.personId(), first.name()) : null;
    }
}
