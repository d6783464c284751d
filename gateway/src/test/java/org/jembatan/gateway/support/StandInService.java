package org.jembatan.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/** A real HTTP server in a service's place: answers as a test says, and remembers what reached it. */
public final class StandInService implements AutoCloseable {

    /** What a test wants answered. */
    @FunctionalInterface
    public interface Behaviour {
        Answer answer(Received request) throws InterruptedException;
    }

    /**
     * What goes back.
     *
     * @param headers beside the content type, which is JSON unless they say otherwise
     * @param lacking how many bytes of what is announced never come
     */
    public record Answer(int status, Map<String, String> headers, String body, int lacking) {

        public Answer(int status, Map<String, String> headers, String body) {
            this(status, headers, body, 0);
        }

        public static Answer json(String body) {
            return new Answer(200, Map.of(), body);
        }

        public static Answer status(int status) {
            return new Answer(status, Map.of(), "{}");
        }
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile Behaviour behaviour = request -> Answer.json("{}");
    private volatile @Nullable HttpServer server;

    private StandInService() {
        this.server = listenOn(0);
        this.port = server.getAddress().getPort();
    }

    public static StandInService start() {
        return new StandInService();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public void answers(Behaviour wanted) {
        this.behaviour = wanted;
    }

    public List<Received> received() {
        return received;
    }

    public Received lastReceived() {
        return received.getLast();
    }

    /** Present, answering {@code {}} to everything, with nothing received. */
    public void reset() {
        comeBack();
        behaviour = request -> Answer.json("{}");
        received.clear();
    }

    /** Refuses connections from now on. */
    public void goAway() {
        HttpServer running = server;
        if (running != null) {
            running.stop(0);
            server = null;
        }
    }

    public void comeBack() {
        if (server == null) {
            server = listenOn(port);
        }
    }

    @Override
    public void close() {
        goAway();
        threads.shutdownNow();
    }

    private HttpServer listenOn(int wantedPort) {
        try {
            var fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wantedPort), 100);
            fresh.setExecutor(threads);
            fresh.createContext("/", this::handle);
            fresh.start();
            return fresh;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRemoteAddress().getPort(),
                    Received.lowerCased(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            received.add(request);
            respond(exchange, behaviour.answer(request));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void respond(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        boolean bodyless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(answer.status(), bodyless ? -1 : body.length + answer.lacking());
        if (!bodyless) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().flush();
        }
    }
}
