package app.klatch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;

/// Whether a window can be opened here, asked before the toolkit starts, because the toolkit only answers with a stack
/// trace. Only Linux needs asking: JavaFX draws there through X11 (also under Wayland) and GTK 3.
@SuppressWarnings("restricted") // asking a native library is the only way to know before the toolkit fails
enum Display {
    READY,
    /// No display that answers.
    NONE,
    /// A display, but the library GTK 3 is not installed.
    WITHOUT_GTK;

    static Display find() {
        if (!isLinux()) {
            return READY;
        }
        String name = System.getenv("DISPLAY");
        if (name == null || name.isBlank()) {
            return NONE;
        }
        if (!hasLibrary("libgtk-3.so.0")) {
            return WITHOUT_GTK;
        }
        return answers(name) ? READY : NONE;
    }

    /// Whether pictures can be drawn without a display: JavaFX lays out text with Pango on Linux.
    static boolean canDraw() {
        return !isLinux() || hasLibrary("libpangoft2-1.0.so.0");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean hasLibrary(String file) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false; // this is how a missing library is told
        }
    }

    /// Opens a connection to the X server and closes it again. libX11 is there: GTK 3 needs it.
    private static boolean answers(String name) {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            FunctionDescriptor open = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
            FunctionDescriptor close = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
            var connection = (MemorySegment) linker.downcallHandle(x11.findOrThrow("XOpenDisplay"), open).invoke(arena.allocateFrom(name));
            if (connection.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) linker.downcallHandle(x11.findOrThrow("XCloseDisplay"), close).invoke(connection);
            return true;
        } catch (Throwable unknown) { // invoke declares Throwable; when in doubt, let the toolkit try
            return true;
        }
    }
}
