package app.klatch.capture;

import java.util.Set;
import java.util.regex.Pattern;

/// Phone numbers as written: "+1 415 555 0132", "0151 23456789", "(415) 555-0132 ext. 12", "tel: 555-0132".
final class PhoneNumbers implements Recogniser {

    private static final Pattern MONEY = Pattern.compile("\\d{1,3}([ .]\\d{3})*[ .]000");
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern DATE = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|"
            + "\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2})");
    private static final Set<String> LABELS = Words.set("""
            tel tel. telephone phone mobile mob mob. cell cellphone fon handy office direct ph ph. m t p c o d fax f
            work home main whatsapp number no. no call""");

    @Override
    public void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isFree(i) && begins(line, i)) {
                read(line, i);
            }
        }
    }

    private static boolean begins(Line line, int at) {
        Token token = line.at(at);
        boolean plus = token.text().startsWith("+") && token.text().length() > 1
                && Character.isDigit(token.text().charAt(1));
        boolean bracket = line.isPunct(at, "(") && line.isWord(at + 1)
                && (line.at(at + 1).startsWithDigit() || line.at(at + 1).text().startsWith("+"));
        return token.startsWithDigit() || plus || bracket;
    }

    private static void read(Line line, int from) {
        int end = from;
        int digits = 0;
        while (line.isFree(end) && digits <= 15 && belongs(line, end) && !(end > from && line.beginsLine(end))) {
            digits += digits(line.at(end).text());
            end++;
        }
        if (digits < 5 || digits > 15) {
            return;
        }
        while (end > from && !line.at(end - 1).isWord() && !line.isPunct(end - 1, ")")) {
            end--;
        }
        int label = label(line, from);
        String number = line.words(from, end);
        if (isNumber(number, digits, label < from) && !isDate(line, from, end)) {
            int last = extension(line, end);
            String whole = line.words(from, last);
            if (line.take(PieceKind.PHONE, label, last, whole)) {
                line.draft.phones.add(whole);
            }
        }
    }

    private static boolean belongs(Line line, int at) {
        Token token = line.at(at);
        if (token.isWord()) {
            return token.text().chars().allMatch(c -> Character.isDigit(c) || "+-./·‐".indexOf(c) >= 0);
        }
        return line.isPunct(at, "()-/.–") || token.text().equals("+");
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    private static boolean isNumber(String text, int digits, boolean labelled) {
        if (text.startsWith("+") || text.startsWith("(+")) {
            return digits >= 7;
        }
        boolean parted = text.chars().anyMatch(c -> " -/().".indexOf(c) >= 0);
        boolean money = text.endsWith("000") && MONEY.matcher(text).matches();
        boolean decimal = text.indexOf('.') > 0 && DECIMAL.matcher(text).matches();
        if (money || decimal) {
            return false;
        }
        return digits >= 9 || (digits >= 7 && (parted || text.startsWith("0"))) || (labelled && digits >= 5);
    }

    private static boolean isDate(Line line, int from, int end) {
        String first = line.at(from).text();
        boolean iso = first.length() >= 6 && first.length() <= 10 && DATE.matcher(first).matches();
        return iso && (digits(first) > 4) && (end == from + 1 || digits(line.words(from + 1, end)) < 7);
    }

    private static int label(Line line, int from) {
        boolean colon = line.isPunct(from - 1, ":.");
        int at = colon ? from - 2 : from - 1;
        int card = line.cardLabel(from, LABELS);
        if (card < from || !line.isAny(at, LABELS)) {
            return card;
        }
        boolean shortOne = line.at(at).text().length() < 3 || line.isAny(at, Set.of("call", "work", "home", "main",
                "number", "no", "direct", "office"));
        boolean follows = at > 0 && (line.isTaken(at - 1) || line.isPunct(at - 1, ",|·"));
        return !shortOne || colon || follows || line.at(at).text().endsWith(".") || (line.beginsLine(at)
                && line.at(at).text().length() < 3) ? at : from;
    }

    /// "x12"
    private static boolean isExtension(String low) {
        return low.length() > 1 && low.charAt(0) == 'x' && low.chars().skip(1).allMatch(Character::isDigit);
    }

    private static int extension(Line line, int end) {
        if (line.isAny(end, Set.of("ext", "ext.", "extension", "x"))) {
            int number = line.isPunct(end + 1, ".:") ? end + 2 : end + 1;
            return line.isWord(number) && line.at(number).startsWithDigit() ? number + 1 : end;
        }
        return line.isWord(end) && line.at(end).low().length() < 8 && isExtension(line.at(end).low()) ? end + 1 : end;
    }
}
