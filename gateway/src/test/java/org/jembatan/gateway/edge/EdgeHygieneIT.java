package org.jembatan.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.RawSocket;
import org.jembatan.gateway.support.Surroundings;

class EdgeHygieneIT extends GatewayTestCase {

    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/programmes/../people",
                "/api/programmes/%2e%2e/people",
                "/api/programmes/%2E%2E/people",
                "/api/programmes/..;/people",
                "/api/programmes/..%2fpeople",
                "/api/programmes/..%5cpeople",
                "/api/programmes\\people",
                "/api/programmes/%2fpeople",
                "/api/programmes//people",
                "//api/programmes",
                "/api/./programmes",
                "/api/programmes/%252e%252e/people",
                "/api/programmes;x=1/people",
                "/api/programmes/%00",
                "/api/programmes/%zz",
                "/../../api/programmes",
                "/api/programmes?x=%zz",
                "/api/programmes?x=|",
            })
    void anAmbiguousPathIsRefusedAndReachesNobody(String target) {
        String answer =
                RawSocket.send(port(), "GET " + target + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "problems/bad-request");
        assertThatNothingArrived();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
                "Content-Length: -1\r\n\r\n",
                "X-Bad Name: 1\r\nContent-Length: 0\r\n\r\n",
            })
    void anAmbiguousMessageIsRefusedAndReachesNobody(String rest) {
        String answer = RawSocket.send(
                port(),
                "POST /api/employer-confirmations/link HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n" + rest);

        assertThat(answer).matches("(?s)HTTP/1.1 (400|501) .*");
        assertThatNothingArrived();
    }

    @Test
    void nobodyTellsAServiceWhoTheyAreExceptByTheirToken() {
        var caller = officer();
        RawSocket.send(port(), """
                GET /api/people HTTP/1.1\r
                Host: evil.example\r
                Authorization: Bearer %s\r
                Forwarded: for=10.0.0.1;host=evil.example\r
                X-Forwarded-For: 10.0.0.1\r
                X-Forwarded-Host: evil.example\r
                X-Forwarded-Proto: https\r
                X-Forwarded-Prefix: /evil\r
                X-Real-IP: 10.0.0.1\r
                X-User-Id: admin\r
                X-Person-Id: 7\r
                X-Original-URL: /api/messages\r
                X-HTTP-Method-Override: DELETE\r
                Cookie: session=1\r
                Proxy-Authorization: Basic eDp5\r
                TE: trailers\r
                Upgrade: h2c\r
                If-Match: "named by Connection"\r
                If-None-Match: "passes"\r
                Connection: close, If-Match\r
                \r
                """.formatted(caller.token()));

        var arrived = Surroundings.REGISTRATION.lastReceived();
        assertThat(arrived.headers().keySet())
                .containsExactlyInAnyOrder("authorization", "host", "if-none-match", "traceparent", "user-agent");
        assertThat(arrived.header("Host")).startsWith("127.0.0.1:");
        assertThat(arrived.header("User-Agent")).startsWith("Java-http-client");
    }

    @Test
    void aBodyMayHaveAMebibyte() {
        assertThat(officer().post("/api/people", "x".repeat(MEBIBYTE)).statusCode())
                .isEqualTo(200);
        assertThat(Surroundings.REGISTRATION.lastReceived().body()).hasSize(MEBIBYTE);
    }

    @Test
    void aLargerBodyIsRefusedBeforeItIsSent() {
        String answer = RawSocket.send(
                port(),
                "POST /api/employer-confirmations/x HTTP/1.1\r\nHost: gateway\r\nContent-Length: 1048577\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("problems/request-too-large");
        assertThatNothingArrived();
    }

    @Test
    void aLargerBodyIsRefusedAlsoWhenItDoesNotSaySo() {
        Flow.Publisher<ByteBuffer> unannounced = BodyPublishers.ofString("x".repeat(MEBIBYTE + 1));

        HttpResponse<String> answer = anybody()
                .send(anybody()
                        .request("/api/employer-confirmations/x")
                        .POST(BodyPublishers.fromPublisher(unannounced)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThatNothingArrived();
    }

    @Test
    void noOtherSiteMayAskInABrowser() {
        HttpResponse<String> answer = anybody()
                .send(anybody()
                        .request("/api/programmes")
                        .header("Origin", "https://evil.example")
                        .GET());

        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void answersTellABrowserToBeCareful() {
        HttpResponse<String> answer = anybody().get("/api/programmes");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void anUnknownMethodIsRefused() {
        String answer =
                RawSocket.send(port(), "TRACE /api/people HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 40[05] .*");
        assertThatNothingArrived();
    }

    private static void assertThatNothingArrived() {
        assertThat(Surroundings.REGISTRATION.received()).isEmpty();
        assertThat(Surroundings.PROGRAMME.received()).isEmpty();
        assertThat(Surroundings.PROGRAMME_TOO.received()).isEmpty();
    }
}
