package app.klatch.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One window per file, and a second start rings at the first.
final class InstanceTest {
    @TempDir Path folder;
    private Path data;
    private final AtomicInteger rings = new AtomicInteger();

    @BeforeEach
    void nameTheFile() {
        data = folder.resolve("klatch.db");
    }

    @Test
    void theSecondClaimIsRefusedAndTheFirstIsTold() throws IOException {
        try (Instance first = claim().orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(claim()).isEmpty();
            assertThat(claim()).isEmpty();
        }
        assertThat(rings).hasValue(2);
    }

    @Test
    void anotherFileHasAWindowOfItsOwn() throws IOException {
        try (Instance first = claim().orElseThrow();
                Instance other = Instance.claim(folder.resolve("other.db"), () -> { }).orElseThrow()) {
            assertThat(first).isNotSameAs(other);
        }
        assertThat(rings).hasValue(0);
    }

    @Test
    void twoWaysToTheSameFileMeetAtOneLock() throws IOException {
        Files.createFile(data);
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), data);
        try (Instance first = claim().orElseThrow()) {
            assertThat(Instance.claim(link, () -> { })).isEmpty();
            assertThat(first).isNotNull();
        }
        assertThat(rings).hasValue(1);
    }

    @Test
    void whenTheFirstIsClosedTheNextMayOpen() throws IOException {
        claim().orElseThrow().close();
        try (Instance second = claim().orElseThrow()) {
            assertThat(second).isNotNull();
        }
        assertThat(rings).hasValue(0);
    }

    @Test
    void theLockFileIsReadableByItsOwnerOnly() throws IOException {
        try (Instance first = claim().orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("klatch.db.lock"))))
                    .isEqualTo("rw-------");
            assertThat(first).isNotNull();
        }
    }

    @Test
    void aMissingDataFolderIsMade() throws IOException {
        try (Instance first = Instance.claim(folder.resolve("deep/er/klatch.db"), () -> { }).orElseThrow()) {
            assertThat(folder.resolve("deep/er/klatch.db.lock")).exists();
            assertThat(first).isNotNull();
        }
    }

    @Test
    void aStrangerWithoutTheWordIsNotAnswered() throws IOException {
        try (Instance first = claim().orElseThrow()) {
            Path socket = Path.of(Files.readAllLines(folder.resolve("klatch.db.lock")).get(1));
            try (SocketChannel stranger = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                stranger.write(StandardCharsets.US_ASCII.encode("0123456789abcdef0123456789abcdef"));
                assertThat(stranger.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            }
            assertThat(claim()).isEmpty();
            assertThat(first).isNotNull();
        }
        assertThat(rings).hasValue(1);
    }

    @Test
    void whatAKilledWindowLeftBehindDoesNotBlockTheNext() throws Exception {
        Process killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Holder.class.getName(), data.toString()).start();
        assertThat(killed.inputReader().readLine()).isEqualTo("claimed");
        assertThat(claim()).isEmpty();
        assertThat(killed.inputReader().readLine()).isEqualTo("rung");
        Path leftover = Path.of(Files.readAllLines(folder.resolve("klatch.db.lock")).get(1));
        killed.destroyForcibly().waitFor();
        assertThat(leftover).exists();
        try (Instance next = claim().orElseThrow()) {
            await().untilAsserted(() -> assertThat(leftover).doesNotExist());
            assertThat(next).isNotNull();
        }
        assertThat(rings).hasValue(0);
    }

    /// Another process with a window.
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (Instance held = Instance.claim(Path.of(args[0]), () -> System.out.println("rung")).orElseThrow()) {
                System.out.println(held == null ? "" : "claimed");
                System.in.read();
            }
        }
    }

    private Optional<Instance> claim() throws IOException {
        return Instance.claim(data, rings::incrementAndGet);
    }
}
