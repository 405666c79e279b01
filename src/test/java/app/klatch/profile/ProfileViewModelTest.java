package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.db.Database;
import app.klatch.interactions.Channel;
import app.klatch.interactions.InteractionRow;
import app.klatch.interactions.NewInteraction;
import app.klatch.interactions.Stance;
import app.klatch.people.Closeness;
import app.klatch.people.ContactPoint;
import app.klatch.people.Interest;
import app.klatch.people.PersonFields;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Presence;
import app.klatch.platforms.Side;
import app.klatch.ui.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileViewModelTest {
    @TempDir Path folder;
    private PersonSetting setting;
    private List<String> said;
    private Database database;
    private Rooms rooms;
    private ProfileViewModel model;
    private long ana;

    @BeforeEach
    void open() {
        setting = new PersonSetting(folder);
        said = setting.said;
        database = setting.database;
        rooms = setting.rooms;
        model = setting.model;
        ana = setting.show("Ana Ruiz");
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void aFieldIsOneStepAndUndoShowsTheOldText() {
        assertThat(model.setCompany(shown(), "Northwind")).isNull();
        assertThat(shown().person().company()).isEqualTo("Northwind");
        assertThat(database.undo()).contains("Edit Ana Ruiz");
        assertThat(shown().person().company()).isNull();
    }

    @Test
    void closenessTitleAndNoteAreKept() {
        model.setCloseness(shown(), Closeness.FRIEND);
        model.setTitle(shown(), "CFO");
        model.setNote(shown(), "Twins\nmoved in June");
        assertThat(shown().person().fields())
                .isEqualTo(new PersonFields("Ana Ruiz", null, "CFO", Closeness.FRIEND, null, "Twins\nmoved in June"));
    }

    @Test
    void theLastThingThatTellsWhoSomebodyIsStays() {
        assertThat(model.setName(shown(), "  ")).contains("no telling who this is");
        assertThat(shown().person().name()).isEqualTo("Ana Ruiz");
        model.contacts().add(shown(), "ana@northwind.example", () -> {});
        assertThat(model.setName(shown(), "")).isNull();
        assertThat(shown().isNameless()).isTrue();
        assertThat(shown().person().shownName()).isEqualTo("ana@northwind.example");
    }

    @Test
    void theTimelineHasOneHeadingForEachMonth() {
        log("a", LocalDate.of(2026, 11, 20));
        log("b", LocalDate.of(2026, 11, 2));
        log("c", LocalDate.of(2026, 9, 5));
        assertThat(model.timeline().items()).extracting(item -> switch (item) {
            case TimelineItem.Heading heading -> heading.text();
            case TimelineItem.Entry entry -> Objects.requireNonNull(entry.row().note());
        }).containsExactly("November 2026", "a", "b", "September 2026", "c");
    }

    @Test
    void anEntryIsEditedInPlaceAndDeletedWithUndo() {
        log("a", LocalDate.of(2026, 11, 20));
        assertThat(model.timeline().setNote(entry(), "b")).isNull();
        assertThat(model.timeline().setDay(entry(), "yesterday")).isNull();
        assertThat(model.timeline().setDay(entry(), "blurgh")).contains("blurgh");
        model.timeline().setStance(entry(), Stance.GAVE);
        model.timeline().setChannel(entry(), Channel.PHONE);
        assertThat(entry()).extracting(InteractionRow::note, InteractionRow::happenedOn, InteractionRow::stance, InteractionRow::channel)
                .containsExactly("b", LocalDate.of(2026, 11, 19), Stance.GAVE, Channel.PHONE);
        model.timeline().delete(entry());
        assertThat(model.timeline().items()).isEmpty();
        database.undo();
        assertThat(entry().note()).isEqualTo("b");
    }

    @Test
    void whateverIsTypedAsAWayToReachBecomesTheRightOne() {
        for (String typed : List.of("ana@northwind.example", "+49 30 1234567", "northwind.example", "@ana_r",
                "https://www.linkedin.com/in/ana-ruiz/", "Instagram @ana.r")) {
            assertThat(model.contacts().add(shown(), typed, () -> {})).isNull();
        }
        assertThat(shown().contacts()).extracting(ContactPoint::kind).containsExactlyInAnyOrder(ContactPoint.Kind.EMAIL,
                ContactPoint.Kind.PHONE, ContactPoint.Kind.WEB, ContactPoint.Kind.HANDLE);
        assertThat(shown().presences()).extracting(Presence::platform, Presence::handle).containsExactly(
                tuple("LinkedIn", "ana-ruiz"),
                tuple("Instagram", "ana.r"));
        assertThat(model.contacts().add(shown(), "hello there", () -> {})).contains("hello there");
    }

    @Test
    void onlyMailAndPagesOfTheWebLeadOut() {
        model.contacts().add(shown(), "ana@northwind.example", () -> {});
        model.contacts().add(shown(), "+49 30 1234567", () -> {});
        assertThat(shown().contacts()).extracting(point -> ContactsViewModel.link(point).map(Object::toString).orElse("none"))
                .containsExactly("mailto:ana@northwind.example", "none");
        Presence odd = new Presence(1, ana, 1, "X", PlatformKind.NONE, Side.ONLINE,
                "a", "file:///etc/passwd");
        assertThat(ContactsViewModel.link(odd)).isEmpty();
    }

    @Test
    void aPersonDeletedElsewhereIsGoneAndUndoBringsThePageBack() {
        rooms.people().delete(List.of(ana));
        assertThat(model.state().get()).isEqualTo(ProfileViewModel.State.GONE);
        assertThat(model.profile().get()).isNull();
        database.undo();
        assertThat(model.state().get()).isEqualTo(ProfileViewModel.State.HERE);
        assertThat(shown().person().name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void archivingCanBeTakenBackByTheToastOrTheButton() {
        model.archive(shown());
        assertThat(shown().person().archivedAt()).isNotNull();
        model.bringBack(shown());
        assertThat(shown().person().archivedAt()).isNull();
        assertThat(said).containsExactly("Archived · Ana Ruiz", "Brought back · Ana Ruiz");
        setting.toasts.undo();
        assertThat(shown().person().archivedAt()).isNotNull();
    }

    @Test
    void undoOfAnOlderToastNeverTakesBackSomethingNewer() {
        model.interests().add(shown(), "sailing", () -> {});
        model.interests().remove(shown().details().interests().getFirst());
        Runnable undoOfRemoval = setting.toasts.takeBack();
        model.setCompany(shown(), "Northwind");
        undoOfRemoval.run();
        assertThat(shown().person().company()).isEqualTo("Northwind");
        assertThat(said).last().asString().contains("newest first");
        database.undo();
        model.interests().add(shown(), "choir", () -> {});
        model.interests().remove(shown().details().interests().getFirst());
        setting.toasts.undo();
        assertThat(shown().details().interests()).extracting(Interest::name).containsExactly("choir");
    }

    @Test
    void whatComesLateForAFormerPersonIsNotShown() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        ProfileViewModel slow = modelWith(waiting);
        long bo = add("Bo");
        waiting.clear();
        slow.show(bo);
        slow.show(ana);
        waiting.remove().run();
        assertThat(slow.profile().get()).isNull();
        assertThat(slow.state().get()).isEqualTo(ProfileViewModel.State.NOBODY);
        waiting.remove().run();
        assertThat(slow.profile().get()).extracting(Profile::id).isEqualTo(ana);
    }

    @Test
    void behindAnotherPageItIsReadOnlyWhenItComesToTheFrontAgain() {
        model.inFront(false);
        rooms.people().change(ana, fields -> fields.withCompany("Northwind"));
        assertThat(shown().person().company()).isNull();
        model.inFront(true);
        assertThat(shown().person().company()).isEqualTo("Northwind");
    }

    @Test
    void whoWasLoggedLastIsShownAheadUnlessSomebodyWasOpened() {
        log("met", LocalDate.of(2026, 11, 19));
        Deque<Runnable> waiting = new ArrayDeque<>();
        ProfileViewModel fresh = modelWith(waiting);
        List.of(fresh.ahead()).forEach(Runnable::run);
        long bo = add("Bo Lind");
        fresh.show(bo);
        everything(waiting);
        assertThat(fresh.profile().get()).extracting(Profile::id).isEqualTo(bo);
        ProfileViewModel untouched = modelWith(waiting);
        List.of(untouched.ahead()).forEach(Runnable::run);
        everything(waiting);
        assertThat(untouched.profile().get()).extracting(Profile::id).isEqualTo(ana);
    }

    private static void everything(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// The page over a worker that waits.
    private ProfileViewModel modelWith(Deque<Runnable> waiting) {
        return setting.modelWith(setting.toasts.acts(database, new Background(waiting::add, Runnable::run, failure -> {
            throw new AssertionError(failure);
        })));
    }

    private void log(String note, LocalDate on) {
        rooms.interactions().add(new NewInteraction(on, List.of(ana), null, null, Channel.IN_PERSON,
                Stance.TALKED, null, note));
    }

    private InteractionRow entry() {
        return shown().timeline().getFirst();
    }

    private Profile shown() {
        return setting.shown();
    }

    private long add(String name) {
        return setting.add(name);
    }
}
