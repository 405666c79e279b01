package app.klatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.klatch.db.Database;
import app.klatch.demo.Demo;
import app.klatch.tour.Stop;
import app.klatch.ui.Action;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The tour without its pictures: on whatever day it is taken, every stop finds what its picture is to show.
@OnScreen
final class TourStopsTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir Path folder;
    private final List<Throwable> failures = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void everyStopOfTheSampleLogFindsWhatItIsToShow(FxRobot robot) throws Exception {
        Clock clock = clock(FRIDAY.plus(Duration.ofDays(2)));
        List<Stop> stops = visited(robot, sample(clock), clock, TourStops::full);
        assertThat(stops).extracting(Stop::name).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(stops).filteredOn(Stop::main).extracting(Stop::name)
                .containsExactlyInAnyOrder("platforms", "platform-event", "gathering", "person");
    }

    @Test
    void everyStopOfAnEmptyLogFindsWhatItIsToShow(FxRobot robot) throws Exception {
        Clock clock = clock(FRIDAY);
        List<Stop> stops = visited(robot, Database.open(folder.resolve("klatch.db")), clock, TourStops::empty);
        assertThat(stops).extracting(Stop::name).contains("empty-today", "empty-review-home").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"person-end, person", "person-end, person-log", "platform-tending, platform-event"})
    void theColumnBesideAPageIsSeenFromItsTopAfterAStopAtItsEnd(String end, String next, FxRobot robot) throws Exception {
        Clock clock = clock(FRIDAY.plus(Duration.ofDays(2)));
        visited(robot, sample(clock), clock, tour -> Stream.of(end, next)
                .flatMap(name -> tour.full().stream().filter(stop -> stop.name().equals(name))).toList());
        assertThat(robot.lookup("#side").queryAs(ScrollPane.class).getVvalue()).isZero();
    }

    @Test
    void whatIsNotOfferedEndsTheTourWithASentence() {
        List<Action> offered = List.of(Action.of("today-done", "Done", "mdi2c-check", "D", () -> {}));
        assertThat(catchThrowable(() -> Offered.act(offered, "today-edit")))
                .hasMessage("The tour wants to do “today-edit”, but the page offers only [today-done].");
        assertThat(catchThrowable(() -> Offered.press(offered, "F"))).hasMessageContaining("“F”");
        assertThat(catchThrowable(() -> Offered.need(false, "plate")))
                .hasMessage("The tour finds no plate to take a picture of.");
    }

    private List<Stop> visited(FxRobot robot, Database database, Clock clock, Function<TourStops, List<Stop>> which) throws Exception {
        App app = shown(robot, database, clock);
        List<Stop> stops = which.apply(app.tourStops());
        for (Stop stop : stops) {
            CompletableFuture<Boolean> idle = new CompletableFuture<>();
            Platform.runLater(() -> {
                try {
                    stop.arrange().run();
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
                app.background().whenIdle(() -> idle.complete(true));
            });
            assertThat(idle.get(30, TimeUnit.SECONDS)).isTrue();
            robot.interact(Objects.requireNonNullElse(stop.drawn(), () -> {}));
            assertThat(failures).as(stop.name()).isEmpty();
        }
        robot.interact(app::close);
        return stops;
    }

    private App shown(FxRobot robot, Database database, Clock clock) {
        CompletableFuture<App> made = new CompletableFuture<>();
        robot.interact(() -> {
            App app = new App(database, clock, _ -> {});
            app.onFailure(failures::add);
            Launch.show(stage, app);
            made.complete(app);
        });
        return made.join();
    }

    private Database sample(Clock clock) {
        Database database = Database.open(folder.resolve("klatch.db"));
        new Demo(database, clock).fill(Demo.USUAL_PEOPLE);
        return database;
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
