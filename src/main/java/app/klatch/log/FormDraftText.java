package app.klatch.log;

import app.klatch.followups.Tick;
import app.klatch.interactions.Channel;
import app.klatch.interactions.Depth;
import app.klatch.interactions.Stance;
import app.klatch.interactions.Starter;
import app.klatch.platforms.PlatformKind;
import app.klatch.platforms.Side;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A draft as one text, and back. Of a choice that a text of another version makes and nobody knows here, nothing is read.
final class FormDraftText {
    private final Properties fields = new Properties();

    private FormDraftText() {}

    static String of(FormDraft draft) {
        FormDraftText text = new FormDraftText();
        text.say(draft);
        StringWriter written = new StringWriter();
        try {
            text.fields.store(written, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    static FormDraft read(String written) {
        FormDraftText text = new FormDraftText();
        try {
            text.fields.load(new StringReader(written));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.draft();
    }

    private void say(FormDraft draft) {
        for (PersonChoice person : draft.people()) {
            say("person." + fields.size(), person.id() + " " + person.name());
        }
        say("personText", draft.personText());
        say("when", draft.when());
        if (draft.place() != null) {
            say(draft.place());
        }
        say("placeText", draft.placeText());
        say("channel", draft.channel());
        say("stance", draft.stance());
        say("starter", draft.starter());
        say("depth", draft.depth());
        say("minutes", draft.minutes());
        say("note", draft.note());
        say("outcome", draft.outcome());
        say("enjoyed", draft.enjoyed());
        say("nextStep", draft.nextStep());
        say("done", String.join(" ", draft.done().stream().map(Tick::text).toList()));
    }

    private void say(PlaceChoice place) {
        say("place.id", place.platformId());
        say("place.gathering", place.gatheringId());
        say("place.on", place.on());
        say("place.name", place.name());
        say("place.kind", place.kind());
        say("place.side", place.side());
    }

    private void say(String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.setProperty(field, value instanceof Enum<?> choice ? choice.name() : value.toString());
        }
    }

    private FormDraft draft() {
        return new FormDraft(people(), said("personText"), said("when"), place(), said("placeText"), one(Channel.class, "channel"),
                Objects.requireNonNullElse(one(Stance.class, "stance"), Stance.TALKED), one(Starter.class, "starter"),
                one(Depth.class, "depth"), said("minutes"), said("note"), said("outcome"), read("enjoyed", Boolean::valueOf),
                said("nextStep"), Arrays.stream(said("done").split(" ")).flatMap(tick -> Tick.read(tick).stream()).toList());
    }

    private List<PersonChoice> people() {
        List<PersonChoice> people = new ArrayList<>();
        for (String said = said("person.0"); !said.isEmpty(); said = said("person." + people.size())) {
            int space = said.indexOf(' ');
            people.add(new PersonChoice(Long.parseLong(said.substring(0, space)), said.substring(space + 1)));
        }
        return people;
    }

    private @Nullable PlaceChoice place() {
        Long id = read("place.id", Long::valueOf);
        return id == null ? null : new PlaceChoice(id, read("place.gathering", Long::valueOf), read("place.on", LocalDate::parse),
                said("place.name"), Objects.requireNonNullElse(one(PlatformKind.class, "place.kind"), PlatformKind.NONE),
                Objects.requireNonNullElse(one(Side.class, "place.side"), Side.IN_PERSON));
    }

    private String said(String field) {
        return fields.getProperty(field, "");
    }

    private <T> @Nullable T read(String field, Function<String, T> parse) {
        return said(field).isEmpty() ? null : parse.apply(said(field));
    }

    private <E extends Enum<E>> @Nullable E one(Class<E> choices, String field) {
        return Arrays.stream(choices.getEnumConstants()).filter(choice -> choice.name().equals(said(field))).findFirst().orElse(null);
    }
}
