package app.klatch.profile;

import app.klatch.followups.AgendaLine;
import app.klatch.followups.FollowUp;
import app.klatch.interactions.InteractionRow;
import app.klatch.introductions.Introduced;
import app.klatch.people.ContactPoint;
import app.klatch.people.Person;
import app.klatch.people.PersonRow;
import app.klatch.plates.Plate;
import app.klatch.platforms.Platform;
import app.klatch.platforms.Presence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the page of a person shows. `row` is the line that lists show of them, with coin and plate by the same rules;
/// `usualPlate` is what is usual for their closeness, `platforms` are all there are, to recognise a profile that is typed.
public record Profile(
        Person person,
        PersonRow row,
        List<ContactPoint> contacts,
        List<Presence> presences,
        Details details,
        Standing standing,
        List<InteractionRow> timeline,
        List<FollowUp> followUps,
        List<AgendaLine> agenda,
        @Nullable Plate plate,
        Plate usualPlate,
        @Nullable Introduced introducer,
        List<Introduced> introduced,
        List<Platform> platforms) {
    public long id() {
        return person.id();
    }

    /// Known by a handle or an address only.
    public boolean isNameless() {
        return person.name() == null;
    }
}
