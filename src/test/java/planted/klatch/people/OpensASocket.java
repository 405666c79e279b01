package planted.klatch.people;

import java.net.Socket;

/// Planted: nothing talks to the network.
record OpensASocket(Socket socket) {}
