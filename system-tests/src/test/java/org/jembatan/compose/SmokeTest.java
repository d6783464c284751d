package org.jembatan.compose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What the script smoke does about a gateway that answers what each test wants. */
@EnabledIf(value = "hasCurl", disabledReason = "the script asks with curl")
class SmokeTest {

    private static final String CANCELLED = "POST /api/programmes/its-own/cancellation";

    @TempDir
    private Path folder;

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private String overview = "{\"missing\":[]}";
    private HttpServer gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void takesTheEditionsOwnIdAmongOthersOfTheSameName() throws Exception {
        assertThat(smoke()).contains("The system works: edition its-own").endsWith("0");
        assertThat(requests).contains("POST /api/programmes/its-own/announcement", CANCELLED);
    }

    @Test
    void cancelsItsEditionAlsoWhenSomethingFails() throws Exception {
        overview = "{\"missing\":[\"feedback\"]}";

        assertThat(smoke()).contains("Some services did not answer").endsWith("1");
        assertThat(requests.getLast()).isEqualTo(CANCELLED);
    }

    @Test
    void keepsSecretAndTokenOutOfTheListOfProcesses() throws Exception {
        smoke();

        assertThat(folder.resolve("arguments"))
                .content()
                .contains("/oauth2/token", "/overview")
                .doesNotContain("the-secret", "the-token");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        String body = "{}";
        if (path.equals("/oauth2/token")) {
            body = "{\"access_token\": \"the-token\", \"token_type\": \"Bearer\"}";
        } else if (path.equals("/api/programmes")) {
            body = "{\"id\":\"its-own\",\"sessions\":[{\"id\":\"another\"}]}";
        } else if (path.endsWith("/overview")) {
            body = overview;
        }
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
        exchange.close();
    }

    /**
     * Runs the script with a curl that writes down what it is called with.
     *
     * @return what the script says, and its status at the end
     */
    private String smoke() throws Exception {
        Path curl = Files.writeString(folder.resolve("curl"), """
                #!/bin/sh
                echo "$@" >>"$ARGUMENTS"
                PATH=${PATH#*:} exec curl "$@"
                """);
        assertThat(curl.toFile().setExecutable(true)).isTrue();
        ProcessBuilder script = new ProcessBuilder(
                        Compose.FOLDER.resolve("smoke").toString(),
                        "http://127.0.0.1:" + gateway.getAddress().getPort())
                .redirectErrorStream(true);
        script.environment()
                .putAll(Map.of(
                        "PATH",
                        folder + ":" + System.getenv("PATH"),
                        "ARGUMENTS",
                        folder.resolve("arguments").toString(),
                        "OPERATIONS_CLIENT_SECRET",
                        "the-secret"));
        Process running = script.start();
        String said = new String(running.getInputStream().readAllBytes(), UTF_8);
        return said + running.waitFor();
    }

    static boolean hasCurl() throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v curl").start().waitFor() == 0;
    }
}
