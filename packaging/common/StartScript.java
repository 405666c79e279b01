import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/// Writes `klatch` and `klatch.bat` into a folder that already holds `lib`. Run by the build with the JDK it found,
/// so that the scripts can name that JDK; the variable KLATCH_JAVA overrides it.
///
/// Arguments: the folder, and the folder with the JavaFX jars.
final class StartScript {
    private static final String SH = """
            #!/bin/sh
            # Starts Klatch; with arguments it is the command line (klatch --help).
            here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
            exec "${KLATCH_JAVA:-%s}" --module-path="$here/javafx" --add-modules=javafx.controls,javafx.fxml \\
              --enable-native-access=javafx.graphics,ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \\
              -classpath "$here/lib/*" app.klatch.Main "$@"
            """;

    private static final String BAT = """
            @echo off
            rem Starts Klatch; with arguments it is the command line (klatch --help).
            setlocal
            if not defined KLATCH_JAVA set "KLATCH_JAVA=%s"
            "%%KLATCH_JAVA%%" --module-path="%%~dp0javafx" --add-modules=javafx.controls,javafx.fxml ^
              --enable-native-access=javafx.graphics,ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
              -classpath "%%~dp0lib\\*" app.klatch.Main %%*
            """;

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        copyJars(Path.of(args[1]), folder.resolve("javafx"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path sh = folder.resolve("klatch");
        Files.writeString(sh, SH.formatted(java));
        sh.toFile().setExecutable(true);
        Files.writeString(folder.resolve("klatch.bat"), BAT.formatted(java).replace("\n", "\r\n"));
    }

    private static void copyJars(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> jars = Files.list(from)) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, to.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
