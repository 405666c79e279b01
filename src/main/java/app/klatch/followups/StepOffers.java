package app.klatch.followups;

import app.klatch.db.Database;
import app.klatch.followups.StillOpen.Line;
import app.klatch.ui.Acts;
import app.klatch.ui.RelativeDate;
import app.klatch.ui.Toasts;
import app.klatch.ui.Toasts.Choice;
import app.klatch.ui.Toasts.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Offers, in the toast that tells of a talk, to be done with what was open with that person (PRODUCT.md, rule 3: offered, not
/// automatic). The form has ticks of its own for it.
public final class StepOffers {
    private final Database database;
    private final OpenStepRepository open;
    private final FollowUpRepository followUps;
    private final AgendaRepository agenda;
    private final Acts acts;
    private final RelativeDate dates;
    private final Clock clock;
    private final Consumer<StillOpen> tickOff;

    /// `tickOff` shows several of them, to be ticked.
    public StepOffers(Database database, Clock clock, Acts acts, Consumer<StillOpen> tickOff) {
        this.database = database;
        this.open = new OpenStepRepository(database);
        this.followUps = new FollowUpRepository(database, clock);
        this.agenda = new AgendaRepository(database, clock);
        this.acts = acts;
        this.dates = new RelativeDate(clock);
        this.clock = clock;
        this.tickOff = tickOff;
    }

    /// What is open now with whom was talked with; `talks` has the entry for each person. Reads the file.
    public StillOpen open(Map<Long, Long> talks) {
        return StillOpen.of(open.mine(List.copyOf(talks.keySet()), LocalDate.now(clock)), talks);
    }

    /// What was done, and what is open still with whom it was done. Reads the file.
    public Message message(String done, Map<Long, Long> talks) {
        return message(done, open(talks), talks.size() > 1);
    }

    /// `named` says the person's name again, because it is not plain who of several is meant.
    public Message message(String done, StillOpen still, boolean named) {
        return still.isEmpty() ? Message.of(done) : new Message(done + ". " + still.words(named), choices(still));
    }

    private List<Choice> choices(StillOpen still) {
        List<Choice> choices = new ArrayList<>();
        Line top = still.lines().getFirst();
        if (still.isWithOne()) {
            choices.add(new Choice(top.step().tick().isAgenda() ? "Talked about it" : "Done with it", () -> done(List.of(top))));
        }
        if (still.lines().size() > 1) {
            choices.add(new Choice("Tick off…", () -> tickOff.accept(still)));
        }
        return choices;
    }

    /// Closes them by their talks, as one undo step. What is not open any more, or whose talk is gone, stays as it is.
    public void done(List<Line> lines) {
        acts.runAndTell(() -> database.inOneStep("Mark as done", () -> {
            List<Line> now = lines.stream().filter(line -> open.isOpen(line.step(), line.talk())).toList();
            List<Optional<LocalDate>> again = now.stream().map(this::close).toList();
            return switch (now.size()) {
                case 0 -> Toasts.NOTHING_DONE;
                case 1 -> "Done · " + now.getFirst().step().shownText() + again.getFirst().map(day -> " · next on " + dates.inSentence(day)).orElse("");
                default -> "Done with " + now.size();
            };
        }), () -> {});
    }

    private Optional<LocalDate> close(Line line) {
        Tick tick = line.step().tick();
        if (tick.isAgenda()) {
            agenda.talked(tick.id(), line.talk());
            return Optional.empty();
        }
        return followUps.done(tick.id(), line.talk());
    }
}
