package org.jembatan.chassis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.jembatan.chassis.sample.OnSampleService;
import org.jembatan.chassis.sample.SampleApi;
import org.jembatan.chassis.test.TestIssuer;

/** What an HTTP client would not send. */
@OnSampleService
class RawRequestsTest {

    private static final byte[] TOO_LARGE = new byte[1024 * 1024 + 1];

    @Autowired
    private TestIssuer issuer;

    @LocalServerPort
    private int port;

    @Test
    void aBodyThatSaysItIsTooLargeIsRefused() {
        var answer = api().with("Content-Type", "application/json")
                .send("POST", "/api/commands", BodyPublishers.ofByteArray(TOO_LARGE));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("request-too-large");
        assertThat(answer.json().path("limit").asInt()).isEqualTo(1024 * 1024);
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() {
        for (var path : new String[] {"/api/commands", "/api/nominations"}) {
            var answer = api().with("Content-Type", "application/json")
                    .send("POST", path, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_LARGE)));

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.problem()).isEqualTo("request-too-large");
        }
    }

    @Test
    void aStrangerIsRefusedBeforeItsBodyIsRead() throws IOException {
        var answer = exchange("POST /api/commands HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{");

        assertThat(answer).startsWith("HTTP/1.1 401").contains("/problems/not-authenticated");
    }

    @Test
    void aBodyWithoutATypeIsRefused() throws IOException {
        var answer = exchange("POST /api/nominations HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + issuer.token().officer() + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 415").contains("/problems/unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/x-www-form-urlencoded | a=1
            Application/X-WWW-Form-URLencoded | a=1
            multipart/form-data               | a=1
            Multipart/Form-Data; boundary=b   | a=1
            multipart/form-data; boundary=b   | --b--
            """)
    void aFormIsNoCommand(String type, String form) {
        for (var path : new String[] {"/api/commands", "/api/commands/reused"}) {
            var answer = api().with("Content-Type", type).send("POST", path, BodyPublishers.ofString(form));

            assertThat(answer.problem()).isEqualTo("unsupported-media-type");
            assertThat(answer.status()).isEqualTo(415);
        }
    }

    @Test
    void aKeyBeyondAsciiIsRefused() throws IOException {
        var answer = exchange("POST /api/commands HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + issuer.token().officer()
                + "\r\nIdempotency-Key: caf\u00e9\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"header\":\"Idempotency-Key\"");
    }

    @Test
    void whatTomcatRefusesIsAProblemToo() throws IOException {
        for (var line : new String[] {"GET /api/[a] HTTP/1.1", "GET /api/%zz HTTP/1.1", "GET /api/a%2fb HTTP/1.1"}) {
            var answer = exchange(line + "\r\nHost: a\r\nConnection: close\r\n\r\n");

            assertThat(answer).as(line).startsWith("HTTP/1.1 400").contains("application/problem+json");
            assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("<html", "xception");
        }
    }

    @Test
    void whatTheSecurityFirewallRefusesIsAProblemToo() throws IOException {
        var answer = exchange("GET /api/a;b=c/d HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/bad-request");
    }

    private String exchange(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new StringBuilder();
            var buffer = new byte[8192];
            while (!answer.toString().contains("\"status\"")) {
                var read = socket.getInputStream().read(buffer);
                if (read < 0) {
                    break;
                }
                answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
            return answer.toString();
        }
    }

    private SampleApi api() {
        return new SampleApi(port, issuer.token().officer());
    }
}
