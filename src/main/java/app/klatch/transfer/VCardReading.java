package app.klatch.transfer;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.RawProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the people of a vCard file, 2.1, 3.0 or 4.0, one card after the other.
final class VCardReading {
    private static final char UNREADABLE = '\uFFFD';
    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=[^;:\r\n]*");

    /// The people, and a sentence for every card that gave none.
    record Result(int cards, List<ImportedPerson> people, List<String> complaints) {}

    private VCardReading() {}

    static Result read(byte[] bytes) {
        List<String> cards = VCardCutter.cards(FileText.of(bytes));
        List<ImportedPerson> people = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            try {
                VCard card = vcard(cards.get(i)).orElseGet(VCard::new);
                ImportedPerson person = VCardPerson.of(card);
                if (isGroup(card)) {
                    complaints.add("card " + (i + 1) + " is a group and not a person");
                } else if (!person.isSomebody()) {
                    complaints.add("card " + (i + 1) + " has neither a name nor an e-mail nor a phone");
                } else {
                    people.add(person);
                }
            } catch (RuntimeException broken) {      // one card must not take the others with it
                complaints.add("card " + (i + 1) + " can't be read (" + broken.getMessage() + ")");
            }
        }
        return new Result(cards.size(), people, complaints);
    }

    /// Said by KIND in 4.0, and by Apple's own property before.
    private static boolean isGroup(VCard card) {
        RawProperty apples = card.getExtendedProperty("X-ADDRESSBOOKSERVER-KIND");
        return (card.getKind() != null && card.getKind().isGroup()) || (apples != null && "group".equalsIgnoreCase(apples.getValue()));
    }

    /// Quoted-printable texts seldom name their encoding, and some name the wrong one: what UTF-8 can't read is read again.
    static Optional<VCard> vcard(String card) {
        Optional<VCard> read = parse(card, StandardCharsets.UTF_8);
        if (card.indexOf(UNREADABLE) >= 0 || read.filter(VCardReading::isUnreadable).isEmpty()) {
            return read;
        }
        Charset windows = Charset.forName("windows-1252");
        Optional<VCard> again = parse(card, windows);
        return again.filter(VCardReading::isUnreadable).isEmpty() ? again : parse(CHARSET.matcher(card).replaceAll(""), windows);
    }

    private static boolean isUnreadable(VCard card) {
        return VCardPerson.of(card).toString().indexOf(UNREADABLE) >= 0;
    }

    private static Optional<VCard> parse(String card, Charset quotedPrintable) {
        try (VCardReader reader = new VCardReader(card)) {
            reader.setDefaultQuotedPrintableCharset(quotedPrintable);
            return Optional.ofNullable(reader.readNext());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
