package app.klatch.profile;

import app.klatch.ui.EditableText;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A titled text of many lines, edited where it stands: the note, and what not to mention.
final class TextView implements ProfilePart {
    /// Saves the text of this person; says why not, or null.
    @FunctionalInterface
    interface Saving {
        @Nullable String save(Profile of, String text);
    }

    private final EditableText field;
    private final VBox section;
    private final RoomFor room;
    private final Function<Profile, @Nullable String> text;
    private final Saving saving;

    TextView(String title, Function<Profile, @Nullable String> text, Saving saving) {
        this.field = new EditableText(title, title, true);
        this.section = Sections.of(title, field);
        this.room = new RoomFor(section, field);
        this.text = text;
        this.saving = saving;
    }

    VBox node() {
        return section;
    }

    @Override
    public void render(Profile profile) {
        String now = text.apply(profile);
        field.show(now, typed -> saving.save(profile, typed));
        room.show(now != null);
    }

    @Override
    public void commit() {
        field.commit();
    }

    void add() {
        room.begin();
    }
}
