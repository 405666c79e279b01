package app.klatch.transfer;

import ezvcard.property.VCardProperty;

/// Whether a card prefers this e-mail or phone: TYPE=pref up to 3.0, PREF=1 in 4.0.
final class Preferred {
    private Preferred() {}

    static boolean is(VCardProperty property) {
        return property.getParameters("TYPE").stream().anyMatch("pref"::equalsIgnoreCase)
                || "1".equals(property.getParameter("PREF"));
    }
}
