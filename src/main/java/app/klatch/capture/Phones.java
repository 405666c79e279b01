package app.klatch.capture;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.MatchType;

/// Comparing phone numbers that were typed in different ways.
final class Phones {

    private Phones() {}

    /// The last seven digits: equal for equal numbers however the country and area were written.
    static String indexKey(String phone) {
        var digits = new StringBuilder();
        int end = phone.length();
        for (int i = end - 1; i >= 0 && digits.length() < 7; i--) {
            char c = phone.charAt(i);
            if (Character.isLetter(c)) {
                digits.setLength(0);
            } else if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            }
        }
        return digits.toString();
    }

    /// Whether both are the same number, with or without the country code. Asks the library, which is slow, only when
    /// the digits differ.
    static boolean same(String one, String other) {
        if (digits(one).equals(digits(other))) {
            return true;
        }
        MatchType match = PhoneNumberUtil.getInstance().isNumberMatch(international(one), international(other));
        return match == MatchType.EXACT_MATCH || match == MatchType.NSN_MATCH || match == MatchType.SHORT_NSN_MATCH;
    }

    private static String international(String phone) {
        String text = phone.strip();
        return text.startsWith("00") ? "+" + text.substring(2) : text;
    }

    private static String digits(String phone) {
        var digits = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) {
            if (Character.isDigit(phone.charAt(i))) {
                digits.append(phone.charAt(i));
            }
        }
        return digits.toString();
    }
}
