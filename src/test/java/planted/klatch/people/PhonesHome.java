package planted.klatch.people;

import java.net.http.HttpClient;

/// Planted: nothing talks to the network.
record PhonesHome(HttpClient client) {}
