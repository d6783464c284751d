package org.jembatan.local.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Answers for the gateway and for all services, by path: 200 and what feedback has applied, unless something else is said. */
final class StandInSystem implements AutoCloseable {

    /** Not a status: the connection is closed without an answer. */
    static final int NO_ANSWER = 0;

    private final HttpServer server;
    private final Map<String, IntUnaryOperator> statuses = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
    private int neverApplied;

    StandInSystem() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** @param status by how many requests for paths with that ending there have been before */
    void answering(String ending, IntUnaryOperator status) {
        statuses.put(ending, status);
    }

    void answering(String ending, int status) {
        answering(ending, earlier -> status);
    }

    /** Feedback does not apply the events of so many confirmations. */
    void neverApplying(int confirmations) {
        neverApplied = confirmations;
    }

    int requests(String ending) {
        return requests.entrySet().stream()
                .filter(one -> one.getKey().endsWith(ending))
                .mapToInt(one -> one.getValue().get())
                .sum();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        int earlier = requests.computeIfAbsent(path, one -> new AtomicInteger()).getAndIncrement();
        int status = statuses.entrySet().stream()
                .filter(one -> path.endsWith(one.getKey()))
                .mapToInt(one -> one.getValue().applyAsInt(earlier))
                .findFirst()
                .orElse(200);
        if (status != NO_ANSWER) {
            byte[] body = "jembatan_events_received_total{outcome=\"applied\",topic=\"intake-events\"} %d\n"
                    .formatted(Math.max(0, requests("/confirmation") - neverApplied))
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
