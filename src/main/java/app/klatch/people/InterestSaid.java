package app.klatch.people;

import app.klatch.people.Interest.Sort;
import app.klatch.people.Interest.Sphere;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An interest as it is typed: "sailing", "can help with tax law", "looks for a boat builder (business)". Sort and sphere are
/// null when they were not said.
public record InterestSaid(String name, @Nullable Sort sort, @Nullable Sphere sphere) {
    private static final Pattern WORDS = Pattern.compile("(?iuU)"
            + "(?:(?<help>(?:can |could )?helps? (?:me |us |others )?with|offers)\\s+"
            + "|(?<looks>(?:is )?look(?:s|ing) for|(?:is )?search(?:es|ing) for|needs)\\s+"
            + "|(?<likes>likes|loves|enjoys|is into|(?:is )?interested in)\\s+)?"
            + "(?<name>.*?)(?:\\s*\\((?:(?<business>business)|(?<personal>personal))\\))?");

    /// Each of several with commas between; what the first is for holds for the next ones that don't say.
    public static List<InterestSaid> read(String text) {
        List<InterestSaid> all = new ArrayList<>();
        @Nullable Sort sort = null;
        for (String part : Listed.split(text.replaceAll("(?<!\\S)#", ","))) {
            InterestSaid one = one(part);
            sort = one.sort() == null ? sort : one.sort();
            if (!one.name().isEmpty()) {
                all.add(new InterestSaid(one.name(), sort, one.sphere()));
            }
        }
        return List.copyOf(all);
    }

    private static InterestSaid one(String part) {
        Matcher found = WORDS.matcher(part);
        if (!found.matches() || found.group("name").isBlank()) {
            return new InterestSaid(part, null, null);
        }
        Sort sort = found.group("help") != null ? Sort.CAN_HELP_WITH
                : found.group("looks") != null ? Sort.LOOKS_FOR
                : found.group("likes") != null ? Sort.LIKES : null;
        Sphere sphere = found.group("business") != null ? Sphere.BUSINESS
                : found.group("personal") != null ? Sphere.PERSONAL : null;
        return new InterestSaid(found.group("name"), sort, sphere);
    }
}
