package app.klatch.capture;

import java.util.Set;

/// Job titles: which words they are made of, and how far one reaches.
final class Titles {

    private static final Set<String> SHORT = Words.set("""
            ceo cfo cto coo cmo cio cpo cro chro ciso cso vp svp evp avp md gm pm hr""");
    private static final Set<String> HEADS = Words.set("""
            director manager engineer founder co-founder cofounder owner co-owner partner president chair chairman
            chairwoman chairperson officer consultant designer developer architect attorney lawyer realtor broker
            accountant analyst advisor adviser agent assistant associate auditor banker baker barista bookkeeper
            buyer carpenter chef coach contractor coordinator copywriter counsel counselor dentist doctor economist
            editor electrician executive florist freelancer gardener head illustrator inspector instructor intern
            investor journalist lead lecturer leader marketer mechanic midwife notary nurse nutritionist optician
            organizer organiser paralegal pharmacist photographer physician physiotherapist pilot planner plumber
            principal producer professor programmer publisher realtor receptionist recruiter representative rep
            researcher salesman salesperson saleswoman scientist secretary solicitor specialist strategist supervisor
            surveyor teacher technician therapist trainer translator treasurer trustee underwriter vet veterinarian
            writer author artist musician publicist curator planner chief entrepreneur blogger ambassador evangelist
            controller comptroller administrator admin buyer merchandiser""");
    private static final Set<String> BEFORE = Words.set("""
            senior junior sr sr. jr jr. chief vice deputy assistant associate executive managing general regional
            national global area district group lead principal head staff interim acting former ex ex- founding
            creative technical art commercial operating financial marketing technology information sales product
            project program programme account software data hr people human resources customer success support
            business development real estate insurance mortgage loan investment wealth finance financial it web ux ui
            graphic interior civil mechanical electrical solar key office brand content social media event events
            community medical dental legal tax research operations supply chain logistics procurement purchasing
            production plant quality security site career life fitness yoga personal executive freelance independent
            self-employed retired family wedding landscape brand digital growth partner channel territory field
            service travel""");
    private static final Set<String> FIELDS = Words.set("""
            sales marketing operations engineering finance product products design people hr it technology growth
            research development business communications comms legal compliance security data analytics strategy
            partnerships procurement purchasing logistics supply customer customers support success human public
            investor content community brand digital innovation education training quality production manufacturing
            r&d state staff infrastructure platform software hardware mobile events programs programmes talent
            recruiting recruitment""");

    /// Trades that are family names as well: Tom Baker.
    private static final Set<String> SURNAMES = Words.set("""
            baker banker carpenter coach cook gardener head key leader lead mechanic page plumber principal author
            partner buyer chef chief driver fisher mason miller potter agent nurse priest porter singer sales""");

    private Titles() {}

    /// Whether a name ends before this token because a title begins here.
    static boolean stopsName(Line line, int at) {
        int end = end(line, at);
        return end > at + 1 || (end > at && !SURNAMES.contains(line.at(at).low()));
    }

    /// The exclusive end of a title beginning at this token ("Senior Product Manager", "Head of Sales"), or `from`.
    static int end(Line line, int from) {
        int at = from;
        while (at < from + 5 && line.isAny(at, BEFORE) && !isHead(line, at)) {
            at++;
        }
        if (!isHead(line, at)) {
            return from;
        }
        while (at < from + 6 && (isHead(line, at) || (line.isAny(at, BEFORE) && at > from))) {
            at++;
        }
        at = joined(line, at);
        return field(line, at);
    }

    private static boolean isHead(Line line, int index) {
        return line.isAny(index, HEADS) || line.isAny(index, SHORT);
    }

    /// "Founder & CEO", "owner and baker", "CEO/Founder".
    private static int joined(Line line, int at) {
        boolean joint = line.isFree(at) && (line.at(at).text().equals("&") || line.is(at, "and")
                || line.isPunct(at, "/"));
        if (!joint) {
            return at;
        }
        int end = end(line, at + 1);
        return end > at + 1 ? end : at;
    }

    /// "… of Sales", "VP Sales", "Director, Business Development".
    private static int field(Line line, int at) {
        int first = line.is(at, "of") || line.is(at, "for") ? at + 1 : at;
        if (!line.isAny(first, FIELDS)) {
            return at;
        }
        int end = first + 1;
        while (line.isAny(end, FIELDS) || (isJoint(line, end) && line.isAny(end + 1, FIELDS))) {
            end++;
        }
        return end;
    }

    private static boolean isJoint(Line line, int index) {
        return line.isFree(index) && (line.at(index).text().equals("&") || line.is(index, "and"));
    }
}
