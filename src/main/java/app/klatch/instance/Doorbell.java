package app.klatch.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A local socket in a short-named folder of its own that only the owner may enter. Who rings must know the secret word from
/// the lock file, and is answered.
final class Doorbell implements AutoCloseable {
    private static final int WORD_BYTES = 16;
    private static final int PATIENCE_MILLIS = 2_000;
    private static final String SOCKET = "window";

    private final Path socket;
    private final byte[] word;
    private final ServerSocketChannel server;
    private final Runnable onRing;

    private Doorbell(Path socket, byte[] word, ServerSocketChannel server, Runnable onRing) {
        this.socket = socket;
        this.word = word;
        this.server = server;
        this.onRing = onRing;
    }

    static Doorbell hang(Runnable onRing) throws IOException {
        Path socket = Files.createTempDirectory("klatch").resolve(SOCKET);      // made for its owner only, where the system can
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        byte[] secret = new byte[WORD_BYTES];
        new SecureRandom().nextBytes(secret);
        byte[] word = HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII);
        Doorbell doorbell = new Doorbell(socket, word, server, onRing);
        Thread.ofVirtual().name("doorbell").start(doorbell::answer);
        return doorbell;
    }

    /// What a ringer has to read: the word and the place, one line each.
    String address() {
        return new String(word, StandardCharsets.US_ASCII) + "\n" + socket + "\n";
    }

    /// Rings at such an address; false when nobody answers there.
    static boolean ring(String address) {
        String[] lines = address.split("\n", -1);
        if (lines.length < 2 || lines[1].isEmpty()) {
            return false;
        }
        try (SocketChannel visitor = SocketChannel.open(UnixDomainSocketAddress.of(Path.of(lines[1])))) {
            visitor.write(ByteBuffer.wrap(lines[0].getBytes(StandardCharsets.US_ASCII)));
            return receive(visitor, 1).length == 1;
        } catch (IOException nobody) {
            return false;
        }
    }

    /// Takes away what a killed program left in the folder for short-lived files.
    static void removeLeftover(String address) throws IOException {
        String[] lines = address.split("\n", -1);
        if (lines.length >= 2 && !lines[1].isEmpty() && lines[1].endsWith(SOCKET)) {
            Files.deleteIfExists(Path.of(lines[1]));
            Files.deleteIfExists(Path.of(lines[1]).getParent());
        }
    }

    private void answer() {
        while (server.isOpen()) {
            try {
                SocketChannel visitor = server.accept();
                Thread.ofVirtual().start(() -> open(visitor));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException broken) {
                throw new UncheckedIOException("Another start of Klatch can't reach this window.", broken);
            }
        }
    }

    private void open(SocketChannel visitor) {
        try (visitor) {
            if (MessageDigest.isEqual(word, receive(visitor, word.length))) {
                onRing.run();
                visitor.write(ByteBuffer.wrap(new byte[] {1}));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("A second start of Klatch went away before it was answered.", gone);
        }
    }

    /// Exactly so many bytes, or fewer when no more came in time.
    private static byte[] receive(SocketChannel from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        try (Selector selector = Selector.open()) {
            from.configureBlocking(false);
            SelectionKey key = from.register(selector, SelectionKey.OP_READ);
            while (bytes.hasRemaining() && selector.select(PATIENCE_MILLIS) > 0 && from.read(bytes) >= 0) {
                selector.selectedKeys().remove(key);
            }
        }
        from.configureBlocking(true);
        byte[] received = new byte[bytes.position()];
        bytes.get(0, received);
        return received;
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(socket.getParent());
    }
}
