package app.klatch.review;

import app.klatch.db.Database;
import app.klatch.ui.Background;
import app.klatch.week.WeekSettings;
import app.klatch.week.WeekSettingsRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The Review page: how this week's review stands, the reviews there were, and whether it is time, for the rail.
public final class ReviewHomeViewModel {
    /// The words of the page's head: which week, how it stands, and what the button says.
    record Head(String week, String standing, String button) {}

    private record Standing(LocalDate week, boolean isTime, boolean isFinished) {}

    private final ReviewReader reader;
    private final ReviewDecisionRepository decisions;
    private final WeekReviewRepository reviews;
    private final WeekSettingsRepository settings;
    private final Background background;
    private final Clock clock;
    private final ReadOnlyIntegerWrapper badge = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Head> head = new ReadOnlyObjectWrapper<>();
    private final ObservableList<WeekReviewRepository.PastReview> past = FXCollections.observableArrayList();
    private final int dot;
    private @Nullable LocalDateTime minute;

    /// `dot` is what the badge says when it is time.
    ReviewHomeViewModel(ReviewReader reader, Database database, Background background, Clock clock, int dot) {
        this.reader = reader;
        this.decisions = new ReviewDecisionRepository(database, clock);
        this.reviews = new WeekReviewRepository(database, clock);
        this.settings = new WeekSettingsRepository(database);
        this.background = background;
        this.clock = clock;
        this.dot = dot;
        settings.onChange(this::changed);
        decisions.onChange(this::changed);
        tick();
    }

    /// Says on the rail that it is time for the review, as long as that week isn't closed; not while the file has nobody in it.
    public ReadOnlyIntegerProperty badge() {
        return badge.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Head> head() {
        return head.getReadOnlyProperty();
    }

    /// The newest first.
    ObservableList<WeekReviewRepository.PastReview> past() {
        return past;
    }

    /// To be called every second or so: looks at the clock once a minute.
    public void tick() {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            background.run(this::calls, calls -> badge.set(calls ? dot : 0));
        }
    }

    private void changed() {
        background.run(() -> {}, () -> {
            minute = null;
            tick();
        });
    }

    private boolean calls() {
        Standing standing = standing();
        return standing.isTime() && !standing.isFinished() && reviews.hasPeople();
    }

    private Standing standing() {
        LocalDateTime now = LocalDateTime.now(clock);
        WeekSettings week = settings.get();
        LocalDate monday = ReviewWeekRule.week(now.toLocalDate(), week.reviewDay());
        return new Standing(monday, ReviewWeekRule.isTime(now, week.reviewDay(), week.reviewTime()), decisions.isFinished(monday));
    }

    /// The page comes to the front.
    public void shown() {
        background.run(() -> reviews.all(), all -> past.setAll(all));
        background.run(this::readHead, head::set);
    }

    private Head readHead() {
        Standing standing = standing();
        ReviewReader.Read read = reader.read();
        return new Head(ReviewWeekWords.of(standing.week()),
                ReviewStandingRule.words(read.items().size(), read.decided().size(), standing.isFinished()),
                standing.isFinished() ? "Look at it again" : read.decided().isEmpty() ? "Start the review" : "Resume the review");
    }

    /// Reads one review in full; `show` gets it on the UI thread.
    void open(WeekReviewRepository.PastReview review, Consumer<List<ReviewDecisionRepository.Decision>> show) {
        background.run(() -> decisions.of(review.week()), show);
    }
}
