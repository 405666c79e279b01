import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes `klatch` and `klatch.bat` into a folder that already holds `lib`. Run by the build with the JDK it found,
/// so that the scripts can name that JDK; the variable KLATCH_JAVA overrides it. Also leaves `klatch.jsa`, an archive of the
/// loaded classes, with which a command starts in about three quarters of the time; without it everything works the same.
///
/// Arguments: the folder, and the folder with the JavaFX jars.
final class StartScript {
    private static final String FLAGS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=128m -Xlog:disable";

    /// Follows links to its own folder; takes UTF-8 even where the locale says nothing of it.
    private static final String SH = """
            #!/bin/sh
            # Starts Klatch; with arguments it is the command line (klatch --help).
            self=$0
            while [ -h "$self" ]; do
              link=$(readlink "$self")
              case $link in /*) self=$link ;; *) self=$(dirname -- "$self")/$link ;; esac
            done
            here=$(CDPATH= cd -- "$(dirname -- "$self")" && pwd -P)
            java=${KLATCH_JAVA:-%s}
            if ! command -v "$java" >/dev/null 2>&1; then
              echo "There is no Java at $java. Set KLATCH_JAVA to the java command of a JDK 25 or newer." >&2
              exit 1
            fi
            case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
              *UTF-8* | *utf8* | *utf-8* | *UTF8*) ;;
              *) LC_ALL=C.UTF-8; export LC_ALL ;;
            esac
            archive=
            [ -f "$here/klatch.jsa" ] && archive=-XX:SharedArchiveFile=$here/klatch.jsa
            exec "$java" ${archive:+"$archive"} --module-path="$here/javafx" --add-modules=javafx.controls,javafx.fxml \\
              --enable-native-access=javafx.graphics,ALL-UNNAMED %s \\
              -classpath "$here/lib/*" app.klatch.Main "$@"
            """;

    private static final String BAT = """
            @echo off
            rem Starts Klatch; with arguments it is the command line (klatch --help).
            setlocal
            if not defined KLATCH_JAVA set "KLATCH_JAVA=%s"
            "%%KLATCH_JAVA%%" -XX:SharedArchiveFile="%%~dp0klatch.jsa" --module-path="%%~dp0javafx" --add-modules=javafx.controls,javafx.fxml ^
              --enable-native-access=javafx.graphics,ALL-UNNAMED %s ^
              -classpath "%%~dp0lib\\*" app.klatch.Main %%*
            """;

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        copyJars(Path.of(args[1]), folder.resolve("javafx"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path sh = folder.resolve("klatch");
        Files.writeString(sh, SH.formatted(java, FLAGS));
        sh.toFile().setExecutable(true, false);
        Files.writeString(folder.resolve("klatch.bat"), BAT.formatted(java, FLAGS).replace("\n", "\r\n"));
        archiveClasses(folder, java);
    }

    private static void copyJars(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> jars = Files.list(from)) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, to.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// One dry run, after which the JVM writes down the classes it had loaded.
    private static void archiveClasses(Path folder, String java) throws IOException, InterruptedException {
        Path archive = folder.resolve("klatch.jsa");
        Files.deleteIfExists(archive);
        List<String> command = new ArrayList<>(List.of(java, "-XX:ArchiveClassesAtExit=" + archive,
                "--module-path=" + folder.resolve("javafx"), "--add-modules=javafx.controls,javafx.fxml",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED"));
        command.addAll(List.of(FLAGS.split(" ")));
        command.addAll(List.of("-classpath", folder.resolve("lib") + "/*", "app.klatch.Main", "add", "--dry-run", "--json",
                "--data", folder.resolve("nothing.db").toString(), "Met Ana of Northwind @Chamber after-hours !fri send deck"));
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        if (code != 0) {
            System.out.println("No class archive was made (exit code " + code + "); klatch starts a little slower.");
            Files.deleteIfExists(archive);
        }
    }
}
