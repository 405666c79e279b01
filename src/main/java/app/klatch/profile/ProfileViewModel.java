package app.klatch.profile;

import app.klatch.people.Closeness;
import app.klatch.people.PersonFields;
import app.klatch.ui.Acts;
import app.klatch.ui.InFront;
import app.klatch.ui.ShownAhead;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One object for the life of the window that shows the person it is told to, and reads anew after every change while the page
/// is in front. Editing methods say in a sentence why a text can't be saved, or null; what they save comes back through the
/// change.
public final class ProfileViewModel {
    /// What there is to see.
    public enum State { NOBODY, HERE, GONE }

    private final Rooms rooms;
    private final Acts acts;
    private final DayWords days;
    private final ReadOnlyObjectWrapper<@Nullable Profile> profile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOBODY);
    private final ContactsViewModel contacts;
    private final TimelineViewModel timeline;
    private final FollowUpsViewModel followUps;
    private final AgendaViewModel agenda;
    private final PlateViewModel plate;
    private final DetailsViewModel details;
    private final InterestsViewModel interests;
    private final DatesViewModel dates;
    private final LedHereViewModel ledHere;
    private final InFront front;
    private final ShownAhead ahead;
    private long id;

    public ProfileViewModel(Rooms rooms, DayWords days, Acts acts) {
        this.rooms = rooms;
        this.acts = acts;
        this.days = days;
        this.contacts = new ContactsViewModel(rooms, acts);
        this.timeline = new TimelineViewModel(rooms.interactions(), acts, days);
        this.followUps = new FollowUpsViewModel(rooms.followUps(), rooms.agenda(), acts, days);
        this.agenda = new AgendaViewModel(rooms.agenda(), acts, days);
        this.plate = new PlateViewModel(rooms, acts, days);
        this.details = new DetailsViewModel(rooms, acts);
        this.interests = new InterestsViewModel(rooms.interests(), acts);
        this.dates = new DatesViewModel(rooms.people(), rooms.dates(), acts, days);
        this.ledHere = new LedHereViewModel(rooms.introductions(), acts);
        this.ahead = new ShownAhead(acts.background(), rooms.likely()::people, this::turnTo);
        this.front = new InFront(days.clock(), this::reload);
        rooms.onChange(() -> acts.background().run(() -> {}, front::changed));
    }

    /// Shows this person from now on; nobody until they are read, so that no key acts on the one before.
    public void show(long personId) {
        ahead.end();
        turnTo(personId);
    }

    private void turnTo(long personId) {
        if (personId != id) {
            id = personId;
            state.set(State.NOBODY);
            profile.set(null);      // the timeline stays till the next one comes: its lines are used again
        }
        front.read();
    }

    /// What shows those likely to be opened next, one after the other, as long as nobody has opened the page.
    public Runnable[] ahead() {
        return ahead.rounds(LikelyRepository.MOST);
    }

    /// The page has come to the front, or has left it.
    void inFront(boolean now) {
        front.set(now);
    }

    /// What is shown; null before the first person and once the person is gone.
    public ReadOnlyObjectProperty<@Nullable Profile> profile() {
        return profile.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ContactsViewModel contacts() {
        return contacts;
    }

    public TimelineViewModel timeline() {
        return timeline;
    }

    public FollowUpsViewModel followUps() {
        return followUps;
    }

    public AgendaViewModel agenda() {
        return agenda;
    }

    public PlateViewModel plate() {
        return plate;
    }

    public DetailsViewModel details() {
        return details;
    }

    public InterestsViewModel interests() {
        return interests;
    }

    public DatesViewModel dates() {
        return dates;
    }

    public LedHereViewModel ledHere() {
        return ledHere;
    }

    /// A person without any other way to be told apart keeps the name.
    public @Nullable String setName(Profile of, String name) {
        if (name.isBlank() && of.contacts().isEmpty() && of.presences().isEmpty()) {
            return "Without a name, a handle, an e-mail or a phone there is no telling who this is.";
        }
        return change(of, fields -> fields.withName(name));
    }

    public @Nullable String setCompany(Profile of, String company) {
        return change(of, fields -> fields.withCompany(company));
    }

    public @Nullable String setTitle(Profile of, String title) {
        return change(of, fields -> fields.withTitle(title));
    }

    public void setCloseness(Profile of, @Nullable Closeness closeness) {
        change(of, fields -> fields.withCloseness(closeness));
    }

    public @Nullable String setNote(Profile of, String note) {
        return change(of, fields -> fields.withNote(note));
    }

    public void archive(Profile of) {
        acts.runAndSay(() -> rooms.people().archive(List.of(of.id())), "Archived · " + of.person().shownName());
    }

    public void bringBack(Profile of) {
        acts.runAndSay(() -> rooms.people().unarchive(of.id()), "Brought back · " + of.person().shownName());
    }

    public void delete(Profile of) {
        acts.runAndSay(() -> rooms.people().delete(List.of(of.id())), "Deleted · " + of.person().shownName());
    }

    private @Nullable String change(Profile of, UnaryOperator<PersonFields> edit) {
        acts.run(() -> rooms.people().change(of.id(), edit));
        return null;
    }

    private void reload() {
        long wanted = id;
        if (wanted != 0) {
            acts.background().run(() -> rooms.read(wanted, days.today()), found -> arrived(wanted, found));
        }
    }

    private void arrived(long wanted, Optional<Profile> found) {
        if (wanted == id) {
            arrived(found, found.isPresent() ? State.HERE : State.GONE);
        }
    }

    private void arrived(Optional<Profile> found, State now) {
        timeline.show(found.orElse(null));
        followUps.show(found.orElse(null));
        state.set(now);
        profile.set(found.orElse(null));
    }
}
