package app.klatch.transfer;

import app.klatch.names.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who is there already, by e-mail, phone and name, for recognising the people of an import.
///
/// The same person: the same name and no other company; the same e-mail and a word of the name in common; the same phone
/// and one name within the other, for families and offices share a phone.
final class AddressBook {
    /// Somebody in the book. Either text may be missing.
    record Entry(long id, @Nullable String name, @Nullable String company) {}

    private static final int SHORTEST_PHONE = 6;

    private final Map<String, List<Entry>> byEmail = new HashMap<>();
    private final Map<String, List<Entry>> byPhone = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();

    void add(Entry entry, List<String> emails, List<String> phones) {
        if (entry.name() != null) {
            byName.computeIfAbsent(Folding.fold(entry.name()), _ -> new ArrayList<>(1)).add(entry);
        }
        emails.forEach(email -> byEmail.computeIfAbsent(sameEmail(email), _ -> new ArrayList<>(1)).add(entry));
        phones.stream().map(AddressBook::samePhone).filter(digits -> digits.length() >= SHORTEST_PHONE)
                .forEach(digits -> byPhone.computeIfAbsent(digits, _ -> new ArrayList<>(1)).add(entry));
    }

    Optional<Entry> find(ImportedPerson person) {
        return first(byName, List.of(Folding.fold(person.shownName())), entry -> sameCompany(entry.company(), person.company()))
                .or(() -> first(byEmail, person.emails().stream().map(AddressBook::sameEmail).toList(),
                        entry -> wordsInCommon(entry.name(), person.name())))
                .or(() -> first(byPhone, person.phones().stream().map(AddressBook::samePhone).toList(),
                        entry -> oneWithinTheOther(entry.name(), person.name())));
    }

    static String sameEmail(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /// The digits, without what is only dialled to leave the country; texts that are no number stay as they are.
    static String samePhone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.startsWith("00") ? digits.substring(2) : digits.isEmpty() ? phone : digits;
    }

    private static Optional<Entry> first(Map<String, List<Entry>> index, List<String> keys, Predicate<Entry> is) {
        return keys.stream().flatMap(key -> index.getOrDefault(key, List.of()).stream()).filter(is).findFirst();
    }

    private static boolean sameCompany(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Folding.fold(one).equals(Folding.fold(other));
    }

    private static boolean wordsInCommon(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        Set<String> common = words(one);
        common.retainAll(words(other));
        return !common.isEmpty();
    }

    private static boolean oneWithinTheOther(@Nullable String one, @Nullable String other) {
        return one == null || other == null || words(one).containsAll(words(other)) || words(other).containsAll(words(one));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+")));
    }
}
