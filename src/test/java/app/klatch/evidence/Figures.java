package app.klatch.evidence;

import app.klatch.people.PersonRow;
import app.klatch.people.PersonRowRepository;
import app.klatch.plates.PlateOnDay;
import app.klatch.plates.StandingRepository;
import java.util.ArrayList;
import java.util.List;

/// Every figure that is derived from a file, to be compared as one value: of some people, of the eight
/// platforms, how the plates stand, and what a search of the log finds.
record Figures(List<OfPerson> people, List<PlatformTalks> platforms, GiveTakeTotal total, List<PlateOnDay> plates,
        List<Long> found) {
    /// All that is derived of one person.
    record OfPerson(Evidence evidence, TwoFaces coin, Ladder ladder, Strength strength, GiveTake giveTake, Lamps lamps,
            List<PitchBalance> pitches, boolean waits, PersonRow row) {}

    static Figures of(EvidenceFile file, List<Long> people) {
        PitchRepository pitches = new PitchRepository(file.database, EvidenceFile.CLOCK);
        List<OfPerson> all = new ArrayList<>();
        for (PersonRow row : new PersonRowRepository(file.database, EvidenceFile.CLOCK).rows(people)) {
            Evidence evidence = file.of(row.id());
            all.add(new OfPerson(evidence, CoinRule.of(evidence, Said.FRIDAY), LadderRule.of(evidence),
                    StrengthRule.of(evidence, Said.FRIDAY), GiveTakeRule.of(evidence), LampsRule.of(evidence, Said.FRIDAY),
                    pitches.ofPerson(evidence), WaitingRule.waits(evidence, Said.FRIDAY), row));
        }
        List<PlatformTalks> platforms = new ArrayList<>();
        for (long id = 1; id <= 8; id++) {
            platforms.add(pitches.talksAt(id));
        }
        return new Figures(all, platforms, new GiveTakeRepository(file.database).total(Said.FRIDAY),
                new StandingRepository(file.database).everybody(Said.FRIDAY), found(file));
    }

    private static List<Long> found(EvidenceFile file) {
        return file.database.read(h -> h.createQuery("SELECT rowid FROM interaction_search WHERE interaction_search MATCH 'boat OR lunch OR offer' ORDER BY 1")
                .mapTo(Long.class).list());
    }
}
