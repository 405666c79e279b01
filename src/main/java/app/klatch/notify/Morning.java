package app.klatch.notify;

import app.klatch.dates.WorkWeek;
import app.klatch.ui.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Says the word of the morning when it is time, while the program runs. A failure is remembered for the settings page and
/// never shown as a window. Belongs to the UI thread.
public final class Morning {
    /// Whether this system offers notifications.
    public enum Offer { UNKNOWN, YES, NONE }

    private static final String NONE_OFFERED = "This system offers no notifications that Klatch knows of.";

    private final MorningSettingsRepository repository;
    private final Supplier<WorkWeek> week;
    private final Supplier<String> words;
    private final Supplier<Optional<Notifier>> finding;
    private final Background file;
    private final Background outside;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.UNKNOWN);
    private MorningSettings settings = MorningSettings.DEFAULT;
    private @Nullable LocalDate asked;

    /// `words` reads what is due in the background, blank when nothing is; `finding` looks for a way to notify. `file` works
    /// with the file, `outside` waits for other programs: a desktop that hangs must not hold up the file.
    public Morning(MorningSettingsRepository repository, Supplier<WorkWeek> week, Supplier<String> words,
            Supplier<Optional<Notifier>> finding, Background file, Background outside, Clock clock) {
        this.repository = repository;
        this.week = week;
        this.words = words;
        this.finding = finding;
        this.file = file;
        this.outside = outside;
        this.clock = clock;
        repository.onChange(() -> file.run(() -> {}, this::read));
        read();
    }

    private void read() {
        file.run(repository::get, now -> settings = now);
    }

    /// Looked for when somebody first wants to know.
    public ReadOnlyObjectProperty<Offer> offer() {
        return offer.getReadOnlyProperty();
    }

    public void look() {
        if (offer.get() == Offer.UNKNOWN) {
            outside.run(finding, found -> offer.set(found.isPresent() ? Offer.YES : Offer.NONE));
        }
    }

    /// To be called every second or so; does next to nothing until it is time.
    public void tick() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        if (!today.equals(asked) && MorningRule.isTime(settings, week.get(), now)) {
            asked = today;
            file.run(() -> wordsOf(today), this::show);
        }
    }

    /// Shows one now, whatever the hour, so that the owner sees whether it works.
    public void tryNow() {
        file.run(words, said -> show(said.isBlank() ? "Nothing is due. This is how the morning will sound." : said));
    }

    /// The day is noted before the system is asked: it is never told twice, not even after a crash.
    private String wordsOf(LocalDate today) {
        String said = words.get();
        if (!said.isBlank()) {
            repository.told(today);
        }
        return said;
    }

    private void show(String said) {
        if (!said.isBlank()) {
            outside.run(() -> Optional.ofNullable(problemOf(said)),
                    problem -> file.run(() -> repository.problem(problem.orElse(null))));
        }
    }

    private @Nullable String problemOf(String said) {
        try {
            Optional<Notifier> notifier = finding.get();
            notifier.ifPresent(found -> found.show(MorningWords.TITLE, said));
            return notifier.isPresent() ? null : NONE_OFFERED;
        } catch (NotifyProblem problem) {
            return problem.getMessage();
        }
    }
}
