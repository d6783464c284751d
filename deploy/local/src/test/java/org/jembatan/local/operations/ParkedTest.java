package org.jembatan.local.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParkedTest {

    private static final String PATH = "/api/system/parked-records";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private boolean isDemonstration = true;

    @BeforeEach
    void aGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void listsWhatIsParkedAsItIsToBeCalled() throws Exception {
        assertThat(parked(Map.of()).carryOut(List.of())).isEqualToIgnoringNewLines("""
                feedback/edition-events/4/17
                    key an-edition, FAILED after 3 attempts, parked at 2026-01-01T00:00:00Z: IllegalStateException
                There are more in feedback.
                The alumni service does not tell.""");
    }

    @Test
    void showsOneAsItCame() throws Exception {
        assertThat(parked(Map.of()).carryOut(List.of("show", "feedback/edition-events/4/17")))
                .contains("\"body\" : \"{}\"");
    }

    @Test
    void asksForAnotherTryOfOneAndOfAll() throws Exception {
        parked(Map.of()).carryOut(List.of("replay", "feedback/edition-events/4/17"));
        parked(Map.of()).carryOut(List.of("replay", "feedback"));

        assertThat(asked)
                .contains("POST " + PATH + "/feedback/edition-events/4/17/replay {} demo-token with a key")
                .contains("POST " + PATH + "/feedback/replay {} demo-token with a key");
    }

    @Test
    void givesUpWithAReason() throws Exception {
        parked(Map.of()).carryOut(List.of("discard", "feedback/edition-events/4/17", "sent by mistake"));

        assertThat(asked)
                .contains("POST " + PATH + "/feedback/edition-events/4/17/discard {\"reason\":\"sent by mistake\"}"
                        + " demo-token with a key");
    }

    @Test
    void tellsWhatWasDecided() throws Exception {
        assertThat(parked(Map.of()).carryOut(List.of("decisions", "feedback"))).isEqualToIgnoringNewLines("""
                2026-01-02T00:00:00Z DISCARD of edition-events/4/16 by me: gone
                2026-01-01T00:00:00Z REPLAY of everything by me""");
    }

    @Test
    void saysWhyTheGatewayRefuses() {
        assertThatThrownBy(() -> parked(Map.of()).carryOut(List.of("show", "feedback/edition-events/4/18")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The gateway refuses (404): No such record is parked");
    }

    @Test
    void takesTheTokenThatItIsGiven() throws Exception {
        isDemonstration = false;

        parked(Map.of("JEMBATAN_TOKEN", "mine")).carryOut(List.of("replay", "feedback"));

        assertThat(asked).containsExactly("POST " + PATH + "/feedback/replay {} mine with a key");
        assertThatThrownBy(() -> parked(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("JEMBATAN_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"replay", "replay feedback/edition-events", "discard feedback/edition-events/4/17", "drop it"})
    void answersWhatItDoesNotKnowWithItsUsage(String arguments) {
        assertThatThrownBy(() -> parked(Map.of()).carryOut(List.of(arguments.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Parked.USAGE);
    }

    private Parked parked(Map<String, String> environment) throws Exception {
        return new Parked(Gateway.of(
                environment,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (!path.equals("/demo/tokens")) {
            asked.add("%s %s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            path,
                            body,
                            exchange.getRequestHeaders()
                                    .getFirst("Authorization")
                                    .substring("Bearer ".length()),
                            exchange.getRequestHeaders().containsKey("Idempotency-Key") ? "with a key" : ""));
        }
        String answer = switch (path) {
            case "/demo/tokens" -> "{\"accessToken\": \"demo-token\"}";
            case PATH -> """
                            {"services": [
                              {"name": "programme", "records": [], "hasMore": false},
                              {"name": "feedback", "hasMore": true, "records": [{"id": "edition-events/4/17",
                               "key": "an-edition", "reason": "FAILED", "failure": "IllegalStateException", "attempts": 3,
                               "parkedAt": "2026-01-01T00:00:00Z", "replayAskedAt": null}]}],
                             "missing": ["alumni"]}""";
            case PATH + "/feedback/edition-events/4/17" -> "{\"body\": \"{}\"}";
            case PATH + "/feedback/decisions" -> """
                            [{"what": "DISCARD", "recordId": "edition-events/4/16", "by": "me", "reason": "gone",
                              "at": "2026-01-02T00:00:00Z"},
                             {"what": "REPLAY", "recordId": null, "by": "me", "reason": null,
                              "at": "2026-01-01T00:00:00Z"}]""";
            case PATH + "/feedback/edition-events/4/18" -> "{\"detail\": \"No such record is parked\"}";
            default -> "";
        };
        boolean isMissing = path.endsWith("/18") || (path.equals("/demo/tokens") && !isDemonstration);
        byte[] bytes = answer.getBytes(UTF_8);
        exchange.sendResponseHeaders(isMissing ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
