package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.MailServer;
import org.jembatan.gateway.support.Surroundings;

/** The running gateway with a mail server, the same one for all tests that extend this. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "jembatan.accounts.letters-per-second=1000")
@ActiveProfiles({"local", "demo"})
public abstract class AccountsTestCase {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:8080(/[a-z-]+/[\\w-]+)");

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Surroundings.describe(properties);
        // Its own, since other gateways of this run would send its letters.
        properties.add("spring.mongodb.uri", () -> Surroundings.database("gateway-with-mail"));
        MailServer.describe(properties);
    }

    @BeforeEach
    void everythingIsWell() {
        Surroundings.reset();
    }

    protected int port() {
        return port;
    }

    protected Caller anybody() {
        return Caller.of(port);
    }

    protected Caller officer() {
        return anybody().as("{\"account\": \"officer\"}");
    }

    protected static String anAddress() {
        return UUID.randomUUID() + "@ministry.example";
    }

    /** Sends a form as a browser does. */
    protected HttpResponse<String> send(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return anybody()
                .send(anybody()
                        .request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The text of the letter that comes as the so manieth to an address. */
    protected static String letter(String email, int number) {
        await("letter " + number + " to " + email)
                .atMost(SOON)
                .until(() -> MailServer.received(email).size() >= number);
        return MailServer.textOf(MailServer.received(email).get(number - 1)).replace("=\r\n", "");
    }

    /** The path of the link in that letter. */
    protected static String link(String email, int number) {
        Matcher link = LINK.matcher(letter(email, number));
        assertThat(link.find()).as("a link to %s", email).isTrue();
        return link.group(1);
    }

    protected static Map<String, String> password(String password) {
        return Map.of("password", password, "again", password);
    }
}
