package app.klatch.profile;

import app.klatch.people.Anniversary;
import app.klatch.people.BirthdayWords;
import app.klatch.people.ImportantDate;
import app.klatch.people.ImportantDateRepository;
import app.klatch.people.ImportantDateSaid;
import app.klatch.people.PersonRepository;
import app.klatch.ui.Acts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The birthday and the other days that matter, whichever comes next first.
public final class DatesViewModel {
    private final PersonRepository people;
    private final ImportantDateRepository dates;
    private final Acts acts;
    private final DayWords days;

    DatesViewModel(PersonRepository people, ImportantDateRepository dates, Acts acts, DayWords days) {
        this.people = people;
        this.dates = dates;
        this.acts = acts;
        this.days = days;
    }

    /// The lines to show.
    public List<DateLine> lines(Profile of) {
        LocalDate today = days.today();
        List<DateLine> lines = new ArrayList<>();
        String birthday = of.person().birthday();
        if (birthday != null) {
            lines.add(new DateLine(null, "birthday", birthday, Anniversary.near(birthday, today)));
        }
        of.details().dates().forEach(date -> lines.add(new DateLine(date, date.label(), date.day(), Anniversary.near(date.day(), today))));
        lines.sort(Comparator.comparing(line -> Anniversary.next(line.iso(), today).orElse(LocalDate.MAX)));
        return lines;
    }

    /// Adds "wedding 1 June 2019" or "birthday 12 May" and then runs `saved`.
    public @Nullable String add(Profile to, String text, Runnable saved) {
        if (text.isBlank()) {
            return null;
        }
        Optional<ImportantDateSaid> said = ImportantDateSaid.read(text);
        if (said.isPresent() && said.get().isBirthday()) {
            acts.run(() -> people.change(to.id(), fields -> fields.withBirthday(said.get().day())), saved);
            return null;
        }
        String complaint = complaint(text, said);
        if (complaint == null) {
            acts.run(() -> dates.add(to.id(), said.orElseThrow()), saved);
        }
        return complaint;
    }

    /// A blank text removes it.
    public @Nullable String change(Profile of, DateLine line, String text) {
        if (text.isBlank()) {
            remove(of, line);
            return null;
        }
        ImportantDate date = line.date();
        if (date == null) {
            return setBirthday(of, text);
        }
        Optional<ImportantDateSaid> said = ImportantDateSaid.read(text);
        String complaint = complaint(text, said);
        if (complaint == null) {
            acts.run(() -> dates.change(date, said.orElseThrow()));
        }
        return complaint;
    }

    public void remove(Profile of, DateLine line) {
        ImportantDate date = line.date();
        acts.runAndSay(() -> {
            if (date == null) {
                people.change(of.id(), fields -> fields.withBirthday(null));
            } else {
                dates.remove(date);
            }
        }, "Removed · " + line.words());
    }

    /// What is understood so far: "wedding · 1 June 2019"; empty while there is no day in it.
    public String preview(String text) {
        return ImportantDateSaid.read(text)
                .map(said -> (said.label().isEmpty() ? "" : said.label() + " · ") + BirthdayWords.shown(said.day())).orElse("");
    }

    private @Nullable String setBirthday(Profile of, String text) {
        Optional<String> iso = ImportantDateSaid.read(text)
                .filter(said -> said.label().isEmpty() || said.isBirthday()).map(ImportantDateSaid::day);
        iso.ifPresent(day -> acts.run(() -> people.change(of.id(), fields -> fields.withBirthday(day))));
        return iso.isPresent() ? null
                : "“" + text.strip() + "” is not a birthday I know. Try “12 May” or “12 May 1970”.";
    }

    private static @Nullable String complaint(String text, Optional<ImportantDateSaid> said) {
        if (said.isEmpty()) {
            return "There is no day I know in “" + text.strip() + "”. Try “wedding 1 June 2019” or “12 May birthday”.";
        }
        return said.get().label().isEmpty()
                ? "What is on " + BirthdayWords.shown(said.get().day()) + "? Try “wedding " + text.strip() + "”." : null;
    }
}
