package app.klatch.capture;

import app.klatch.names.Folding;
import app.klatch.names.NameKeys;
import app.klatch.names.Nicknames;
import java.util.List;
import java.util.function.IntPredicate;

/// Known people by every key under which the capture line may mean them. Immutable once built; 100,000 people take a
/// few tenths of a second.
final class PersonIndex {

    private final List<KnownPerson> people;
    private final String[] keys;
    private final HashChains byName;
    private final HashChains bySorted;
    private final HashChains byFormal;
    private final HashChains byWord;
    private final HashChains byGivenAndInitial;
    private final HashChains byInitialAndFamily;
    private final HashChains byEmail;
    private final HashChains byPhone;
    private final HashChains byHandle;

    PersonIndex(List<KnownPerson> people) {
        this.people = List.copyOf(people);
        int size = people.size();
        keys = new String[size];
        byName = new HashChains(size);
        bySorted = new HashChains(size);
        byFormal = new HashChains(size);
        byWord = new HashChains(size * 2);
        byGivenAndInitial = new HashChains(size);
        byInitialAndFamily = new HashChains(size);
        byEmail = new HashChains(size);
        byPhone = new HashChains(size);
        byHandle = new HashChains(16);
        for (int i = size - 1; i >= 0; i--) {
            KnownPerson person = this.people.get(i);
            keys[i] = addName(person.name(), i);
            addContacts(person, i);
        }
    }

    private void addContacts(KnownPerson person, int index) {
        person.otherNames().forEach(other -> addName(other, index));
        person.emails().forEach(email -> byEmail.add(Folding.fold(email), index));
        person.phones().forEach(phone -> byPhone.add(Phones.indexKey(phone), index));
        person.handles().forEach(handle -> byHandle.add(Folding.fold(handle), index));
    }

    private String addName(String name, int index) {
        List<String> words = NameKeys.words(name);
        String key = String.join(" ", words);
        if (words.isEmpty()) {
            return key;
        }
        byName.add(key, index);
        byWord.add(words.getFirst(), index);
        if (words.size() > 1) {
            String given = words.getFirst();
            String family = words.getLast();
            byWord.add(family, index);
            bySorted.add(NameKeys.sorted(words), index);
            Nicknames.formalOf(given).forEach(formal -> byFormal.add(formal + " " + family, index));
            byGivenAndInitial.add(given + " " + family.charAt(0), index);
            byInitialAndFamily.add(given.charAt(0) + " " + family, index);
        }
        return key;
    }

    KnownPerson person(int index) {
        return people.get(index);
    }

    /// The folded name of that person, words separated by one blank.
    String key(int index) {
        return keys[index];
    }

    boolean knowsName(String key) {
        return byName.contains(key);
    }

    void named(String key, IntPredicate more) {
        byName.each(key, more);
    }

    void sameWords(List<String> words, IntPredicate more) {
        bySorted.each(NameKeys.sorted(words), more);
    }

    /// People whose given name is, or is short for, or is the long form of the same name, with this family name.
    void sameFormalName(List<String> words, IntPredicate more) {
        for (String formal : Nicknames.formalOf(words.getFirst())) {
            byFormal.each(formal + " " + words.getLast(), more);
        }
    }

    /// People with this first or last word in their name.
    void withWord(String word, IntPredicate more) {
        byWord.each(word, more);
    }

    /// People who share one half of the name and the first letter of the other.
    void roughly(List<String> words, IntPredicate more) {
        byGivenAndInitial.each(words.getFirst() + " " + words.getLast().charAt(0), more);
        byInitialAndFamily.each(words.getFirst().charAt(0) + " " + words.getLast(), more);
    }

    void withEmail(String email, IntPredicate more) {
        byEmail.each(Folding.fold(email), more);
    }

    /// People with a phone that ends in the same digits; compare the numbers before believing it.
    void withPhoneEnding(String phone, IntPredicate more) {
        byPhone.each(Phones.indexKey(phone), more);
    }

    void withHandle(String handle, IntPredicate more) {
        byHandle.each(Folding.fold(handle), more);
    }
}
