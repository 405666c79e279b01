package app.klatch.transfer;

import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.Email;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes from a parsed card what Klatch keeps of a person.
final class VCardPerson {
    private static final Pattern IN_BRACKETS = Pattern.compile(".*<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>\\s*");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private VCardPerson() {}

    static ImportedPerson of(VCard card) {
        return new ImportedPerson(name(card), company(card), title(card), VCardBirthday.of(card.getBirthday()).orElse(null),
                note(card), emails(card), phones(card));
    }

    private static @Nullable String name(VCard card) {
        return Stream.of(text(card.getFormattedName()), structured(card.getStructuredName()), nickname(card), company(card))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String structured(@Nullable StructuredName name) {
        if (name == null) {
            return null;
        }
        List<String> parts = new ArrayList<>(name.getPrefixes());
        parts.add(name.getGiven());
        parts.addAll(name.getAdditionalNames());
        parts.add(name.getFamily());
        parts.addAll(name.getSuffixes());
        return line(parts.stream().filter(Objects::nonNull).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private static @Nullable String nickname(VCard card) {
        return Optional.ofNullable(card.getNickname()).map(TextListProperty::getValues)
                .filter(names -> !names.isEmpty()).map(names -> line(names.getFirst())).orElse(null);
    }

    private static @Nullable String company(VCard card) {
        return organisation(card).isEmpty() ? null : organisation(card).getFirst();
    }

    /// The company and the departments inside it.
    private static List<String> organisation(VCard card) {
        Organization organisation = card.getOrganization();
        return organisation == null ? List.of() : organisation.getValues().stream().map(VCardPerson::line).filter(Objects::nonNull).toList();
    }

    private static @Nullable String title(VCard card) {
        return Stream.concat(card.getTitles().stream(), card.getRoles().stream()).map(VCardPerson::text)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String note(VCard card) {
        List<String> lines = new ArrayList<>();
        card.getNotes().stream().map(Note::getValue).filter(Objects::nonNull).map(String::strip).forEach(lines::add);
        if (organisation(card).size() > 1) {
            lines.add("Department: " + String.join(", ", organisation(card).subList(1, organisation(card).size())));
        }
        Birthday birthday = card.getBirthday();
        if (birthday != null && VCardBirthday.of(birthday).isEmpty() && birthday.getText() != null) {
            lines.add("Birthday: " + birthday.getText());
        }
        String all = String.join("\n", lines).strip();
        return all.isEmpty() ? null : all;
    }

    private static List<String> emails(VCard card) {
        SequencedSet<String> emails = new LinkedHashSet<>();
        card.getEmails().stream().filter(Preferred::is).map(VCardPerson::address).filter(Objects::nonNull).forEach(emails::add);
        card.getEmails().stream().map(VCardPerson::address).filter(Objects::nonNull).forEach(emails::add);
        return List.copyOf(emails);
    }

    private static @Nullable String address(Email email) {
        String value = line(email.getValue());
        if (value == null) {
            return null;
        }
        Matcher bracketed = IN_BRACKETS.matcher(value);
        String address = bracketed.matches() ? bracketed.group(1) : value;
        return address.regionMatches(true, 0, "mailto:", 0, 7) ? line(address.substring(7)) : address;
    }

    private static List<String> phones(VCard card) {
        SequencedSet<String> phones = new LinkedHashSet<>();
        card.getTelephoneNumbers().stream().filter(Preferred::is).map(VCardPerson::number).filter(Objects::nonNull).forEach(phones::add);
        card.getTelephoneNumbers().stream().map(VCardPerson::number).filter(Objects::nonNull).forEach(phones::add);
        return List.copyOf(phones);
    }

    private static @Nullable String number(Telephone phone) {
        if (phone.getUri() == null) {
            return line(phone.getText());
        }
        String extension = phone.getUri().getExtension();
        return line(phone.getUri().getNumber() + (extension == null ? "" : " ext. " + extension));
    }

    private static @Nullable String text(@Nullable TextProperty property) {
        return property == null ? null : line(property.getValue());
    }

    /// One line without control characters, or null when nothing is left.
    private static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }
}
