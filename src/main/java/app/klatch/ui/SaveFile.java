package app.klatch.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Asks for a place to save a file, so that a page can save without knowing a window.
public interface SaveFile {
    int LONGEST_NAME = 80;

    /// `suggested` is a file name such as "next-week.ics"; whoever closes the question calls nothing. Call on the UI thread.
    void ask(String title, String suggested, Consumer<Path> onChosen);

    /// A name that every system takes as a file's, made of words: what can't stand in one becomes a blank.
    static String name(String words, String ending) {
        String plain = words.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]+", " ").replaceAll("\\s+", " ").strip().replaceAll("^\\.+|[. ]+$", "");
        int end = plain.codePointCount(0, plain.length()) <= LONGEST_NAME ? plain.length() : plain.offsetByCodePoints(0, LONGEST_NAME);
        String cut = plain.substring(0, end).strip();
        return (cut.isEmpty() ? "Klatch" : cut) + ending;
    }
}
