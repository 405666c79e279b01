package app.klatch.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.klatch.db.Database;
import app.klatch.introductions.Introduced;
import app.klatch.people.Interest;
import app.klatch.platforms.Presence;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Roles, interests, dates, names, presences and introductions, as they are edited on the page. It is Friday 20 November 2026.
final class DetailsViewModelTest {
    @TempDir Path folder;
    private PersonSetting setting;
    private List<String> said;
    private Database database;
    private ProfileViewModel model;

    @BeforeEach
    void open() {
        setting = new PersonSetting(folder);
        said = setting.said;
        database = setting.database;
        model = setting.model;
        setting.show("Ana Ruiz");
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void rolesAreChosenFromTheUsualOnesAndFromOnesOwn() {
        assertThat(model.details().addRoles(shown(), "choir friend, Client", () -> said.add("saved"))).isNull();
        assertThat(shown().details().roles()).containsExactly("choir friend", "client");
        model.show(add("Bo"));
        assertThat(model.details().rolesToChoose(shown())).startsWith("client", "prospect").endsWith("choir friend").doesNotHaveDuplicates();
        model.details().setRole(shown(), "choir friend", true);
        model.details().setRole(shown(), "neighbour", true);
        model.details().setRole(shown(), "choir friend", false);
        assertThat(shown().details().roles()).containsExactly("neighbour");
        database.undo();
        assertThat(shown().details().roles()).containsExactly("choir friend", "neighbour");
    }

    @Test
    void interestsAreAddedWithCommasBetweenChangedAndTakenAway() {
        assertThat(model.interests().add(shown(), "sailing, #choir, can help with C# (business) , ", () -> {})).isNull();
        assertThat(words()).containsExactly("sailing", "choir", "can help with C# (business)");
        model.interests().setSort(interest(0), Interest.Sort.LOOKS_FOR);
        model.interests().setSphere(interest(0), Interest.Sphere.PERSONAL);
        assertThat(model.interests().change(interest(1), "looks for a choir")).isNull();
        assertThat(words()).containsExactly("looks for sailing (personal)", "looks for a choir", "can help with C# (business)");
        assertThat(model.interests().change(interest(1), "tea, chess")).contains("One at a time");
        model.interests().setSphere(interest(0), null);
        model.interests().remove(interest(1));
        assertThat(model.interests().change(interest(1), " ")).isNull();
        assertThat(words()).containsExactly("looks for sailing");
        database.undo();
        assertThat(words()).containsExactly("looks for sailing", "can help with C# (business)");
    }

    @Test
    void theBirthdayStandsAmongTheDatesTheNextOneFirst() {
        assertThat(model.dates().add(shown(), "wedding 1 June 2019", () -> {})).isNull();
        assertThat(model.dates().add(shown(), "daughter's birthday 29 Nov 2015", () -> {})).isNull();
        assertThat(model.dates().add(shown(), "12 May birthday", () -> {})).isNull();
        assertThat(shown().person().birthday()).isEqualTo("--05-12");
        assertThat(model.dates().lines(shown())).extracting(DateLine::words, DateLine::near).containsExactly(
                tuple("Daughter's birthday · 29 November 2015", "in 9 days · 11 years"),
                tuple("Birthday · 12 May", ""),
                tuple("Wedding · 1 June 2019", ""));
    }

    @Test
    void aDateIsEditedAsItStandsAndABadOneIsAnsweredInWords() {
        model.dates().add(shown(), "wedding 1 June 2019", () -> {});
        model.dates().add(shown(), "birthday 12 May 1970", () -> {});
        for (DateLine line : model.dates().lines(shown())) {
            assertThat(model.dates().change(shown(), line, line.toEdit())).isNull();
        }
        assertThat(model.dates().change(shown(), line(0), "31 Feb")).contains("31 Feb");
        assertThat(model.dates().change(shown(), line(1), "2 June")).contains("What is on 2 June");
        assertThat(model.dates().add(shown(), "wedding", () -> {})).contains("no day I know");
        assertThat(model.dates().add(shown(), "1 June", () -> {})).contains("What is on 1 June?");
        assertThat(model.dates().lines(shown())).extracting(DateLine::words)
                .containsExactly("Birthday · 12 May 1970", "Wedding · 1 June 2019");
        assertThat(model.dates().change(shown(), line(0), "")).isNull();
        model.dates().remove(shown(), line(0));
        assertThat(model.dates().lines(shown())).isEmpty();
        database.undo();
        database.undo();
        assertThat(shown().person().birthday()).isEqualTo("1970-05-12");
        assertThat(model.dates().lines(shown())).hasSize(2);
    }

    @Test
    void otherNamesAndWhatNotToMentionAreEditedInPlace() {
        assertThat(model.details().setOtherNames(shown(), "“Anita”, Nán、アナ")).isNull();
        assertThat(DetailsViewModel.otherNames(shown())).isEqualTo("“Anita”, “Nán”, “アナ”");
        assertThat(model.details().setDoNotMention(shown(), "the old firm")).isNull();
        assertThat(shown().person().doNotMention()).isEqualTo("the old firm");
        model.details().setOtherNames(shown(), "");
        assertThat(shown().details().otherNames()).isEmpty();
    }

    @Test
    void aSecondHandleOnAPlatformStandsBesideTheFirst() {
        for (String typed : List.of("LinkedIn ana-ruiz", "Instagram @ana.r")) {
            model.contacts().add(shown(), typed, () -> {});
        }
        assertThat(model.contacts().addTo(shown(), shown().presences().getFirst(), "https://www.linkedin.com/in/ana2")).isNull();
        assertThat(model.contacts().addTo(shown(), shown().presences().getFirst(), "@ana3")).isNull();
        assertThat(ContactsViewModel.byPlatform(shown().presences())).extracting(Presence::platform, ContactsViewModel::handle)
                .containsExactly(tuple("LinkedIn", "ana-ruiz"), tuple("LinkedIn", "ana3"), tuple("Instagram", "ana.r"));
    }

    @Test
    void introductionsAreAddedInBothDirectionsAndACircleIsRefusedInWords() {
        Introduced bo = new Introduced(add("Bo"), "Bo");
        Introduced cy = new Introduced(add("Cy"), "Cy");
        model.ledHere().setIntroducer(shown(), bo);
        model.ledHere().addIntroduced(shown(), cy);
        assertThat(shown().introducer()).isEqualTo(bo);
        assertThat(shown().introduced()).containsExactly(cy);
        model.ledHere().addIntroduced(shown(), bo);
        assertThat(said).last().asString().contains("circle");
        model.show(bo.personId());
        model.ledHere().addIntroduced(shown(), cy);
        assertThat(said).last().asString().isEqualTo("Bo led to Cy; it was Ana Ruiz before");
        model.ledHere().clear(cy);
        assertThat(shown().introduced()).extracting(Introduced::name).containsExactly("Ana Ruiz");
        database.undo();
        assertThat(shown().introduced()).hasSize(2);
    }

    private List<String> words() {
        return shown().details().interests().stream().map(Interest::toEdit).toList();
    }

    private Interest interest(int index) {
        return shown().details().interests().get(index);
    }

    private DateLine line(int index) {
        return model.dates().lines(shown()).get(index);
    }

    private Profile shown() {
        return setting.shown();
    }

    private long add(String name) {
        return setting.add(name);
    }
}
