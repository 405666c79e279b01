package app.klatch.profile;

import app.klatch.followups.AgendaLine;
import app.klatch.followups.AgendaRepository;
import app.klatch.followups.SaidStep;
import app.klatch.followups.StepWords;
import app.klatch.interactions.InteractionRow;
import app.klatch.ui.Acts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What to talk about with a person next time.
public final class AgendaViewModel {
    private final AgendaRepository agenda;
    private final Acts acts;
    private final DayWords days;

    AgendaViewModel(AgendaRepository agenda, Acts acts, DayWords days) {
        this.agenda = agenda;
        this.acts = acts;
        this.days = days;
    }

    /// Adds a line and then runs `saved`; "next time" in front of it is not said again.
    public @Nullable String add(Profile to, String text, Runnable saved) {
        String line = days.step(text).map(SaidStep::agenda).orElse(StepWords.trimmed(text));
        if (!line.isEmpty()) {
            acts.run(() -> agenda.add(to.id(), line), saved);
        }
        return null;
    }

    /// A line that is emptied is dropped.
    public @Nullable String change(AgendaLine line, String text) {
        if (text.isBlank()) {
            drop(line);
        } else {
            acts.run(() -> agenda.change(line.id(), text));
        }
        return null;
    }

    /// Ticked as talked about: in the talk of today, if one is in the log already.
    public void talked(Profile with, AgendaLine line) {
        LocalDate today = days.today();
        Long talk = with.timeline().stream().filter(row -> row.happenedOn().equals(today)).map(InteractionRow::id).findFirst().orElse(null);
        acts.runAndSay(() -> agenda.talked(line.id(), talk), "Talked about · " + line.text());
    }

    public void drop(AgendaLine line) {
        acts.runAndSay(() -> agenda.drop(line.id()), "Dropped · " + line.text());
    }

    public void reopen(AgendaLine line) {
        acts.runAndSay(() -> agenda.reopen(line.id()), "For next time again · " + line.text());
    }
}
