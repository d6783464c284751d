package org.jembatan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.jembatan.local.kafka.Topics;

/** Asks a program whether it is ready to work. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    boolean of(Program program, int port) throws InterruptedException {
        return isOpen(port)
                && switch (program.ready()) {
                    case "port" -> true;
                    case "topics" -> Topics.declared().areServedBy("127.0.0.1:" + port);
                    default -> answers(URI.create("http://127.0.0.1:" + port + program.ready()));
                };
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean answers(URI uri) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
