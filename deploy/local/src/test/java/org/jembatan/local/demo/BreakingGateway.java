package org.jembatan.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Hands out tokens, and answers everything else with the next of some statuses; the last one is its last word. */
final class BreakingGateway implements AutoCloseable {

    /** Not a status: the connection is closed without an answer. */
    static final int NO_ANSWER = 0;

    private final HttpServer server;
    private final Queue<Integer> statuses;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();

    BreakingGateway(Integer... statuses) throws IOException {
        this.statuses = new ArrayDeque<>(List.of(statuses));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/demo/tokens", this::token);
        server.createContext("/", this::next);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What came, without the requests for tokens. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    private void token(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer(exchange, 200, "{\"accessToken\": \"token-%d\"}".formatted(tokens.incrementAndGet()));
    }

    private void next(HttpExchange exchange) throws IOException {
        requests.add(new Request(
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        int status = Objects.requireNonNull(statuses.size() > 1 ? statuses.poll() : statuses.peek());
        if (status == NO_ANSWER) {
            exchange.close();
        } else {
            answer(exchange, status, "{\"title\": \"Here is %d\"}".formatted(status));
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Request(String key, String authorization, String body) {}
}
