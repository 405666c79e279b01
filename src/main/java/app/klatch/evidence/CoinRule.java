package app.klatch.evidence;

import app.klatch.interactions.Channel;
import app.klatch.interactions.DatePrecision;
import app.klatch.interactions.DayInSentence;
import app.klatch.platforms.Side;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// PRODUCT.md, rule 4: a face is lit by a two-way interaction on its side. A half coin proposes the next interaction on the dark
/// face: who was met in person is connected online within two days, who is known online gets a call, then a meeting.
public final class CoinRule {
    private static final int DAYS_TO_CONNECT = 2;

    private CoinRule() {}

    public static TwoFaces of(Evidence evidence, LocalDate today) {
        Face online = face(evidence, Side.ONLINE);
        Face inPerson = face(evidence, Side.IN_PERSON);
        return new TwoFaces(online, inPerson, proposal(online, inPerson, evidence, today), towards(online, inPerson));
    }

    /// What lit a face, in words: "12 times online: the newest yesterday by phone, the first in Mar 2024 on LinkedIn".
    public static String words(Face face, LocalDate today) {
        Entry newest = face.newest();
        Entry first = face.first();
        if (newest == null || first == null) {
            return "Not yet " + face.side().word();
        }
        if (face.count() == 1) {
            return "Once " + face.side().word() + ": " + said(newest, today);
        }
        return (face.count() == 2 ? "Twice " : face.count() + " times ") + face.side().word()
                + ": the newest " + said(newest, today) + ", the first " + said(first, today);
    }

    private static String said(Entry entry, LocalDate today) {
        String where = entry.where();
        return entry.when(today) + (where.isEmpty() ? "" : " " + where);
    }

    private static Face face(Evidence evidence, Side side) {
        List<Entry> lit = evidence.twoWay().filter(entry -> entry.face() == side).toList();
        return lit.isEmpty() ? new Face(side, 0, null, null) : new Face(side, lit.size(), lit.getLast(), lit.getFirst());
    }

    private static @Nullable String proposal(Face online, Face inPerson, Evidence evidence, LocalDate today) {
        if (online.isLit() == inPerson.isLit()) {
            return null;
        }
        Entry met = inPerson.newest();
        return met == null ? towardsMeeting(evidence) : connect(met, today);
    }

    /// Whether a meeting was so lately that connecting online still belongs to it.
    public static boolean isFresh(Entry met, LocalDate today) {
        return met.precision() == DatePrecision.DAY && !met.on().plusDays(DAYS_TO_CONNECT).isBefore(today);
    }

    private static @Nullable Channel towards(Face online, Face inPerson) {
        return online.isLit() == inPerson.isLit() ? null : inPerson.isLit() ? Channel.MESSAGE : Channel.IN_PERSON;
    }

    private static String connect(Entry met, LocalDate today) {
        LocalDate until = met.on().plusDays(DAYS_TO_CONNECT);
        return isFresh(met, today) ? "You met " + met.when(today) + ": connect online by " + DayInSentence.plain(until, today)
                : "So far you only met in person: connect online";
    }

    private static String towardsMeeting(Evidence evidence) {
        boolean spoke = evidence.twoWay()
                .anyMatch(entry -> entry.channel() == Channel.PHONE || entry.channel() == Channel.ONLINE_MEETING);
        return spoke ? "So far only from afar: suggest a meeting in person" : "So far only in writing: suggest a call, then a meeting";
    }
}
