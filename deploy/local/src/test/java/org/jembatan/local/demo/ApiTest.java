package org.jembatan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jembatan.local.demo.BreakingGateway.NO_ANSWER;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.local.demo.BreakingGateway.Request;

/** What the client does when the system breaks under it. */
class ApiTest {

    private static final Request FIRST = new Request("demo/step", "Bearer token-1", "{\"whenFull\":\"WAIT\"}");

    @ParameterizedTest
    @ValueSource(ints = {NO_ANSWER, 429, 502, 503, 504})
    void sendsTheVerySameRequestUntilTheSystemIsBack(int outage) throws Exception {
        try (BreakingGateway gateway = new BreakingGateway(outage, outage, 201)) {
            Answer answer = post(gateway);

            assertThat(answer.status()).isEqualTo(201);
            assertThat(gateway.requests()).containsExactly(FIRST, FIRST, FIRST);
        }
    }

    @Test
    void replacesARefusedTokenAndKeepsTheKey() throws Exception {
        try (BreakingGateway gateway = new BreakingGateway(401, 201)) {
            Answer answer = post(gateway);

            assertThat(answer.status()).isEqualTo(201);
            assertThat(gateway.requests())
                    .containsExactly(FIRST, new Request(FIRST.key(), "Bearer token-2", FIRST.body()));
        }
    }

    @Test
    void doesNotAskForTokensForEver() throws Exception {
        try (BreakingGateway gateway = new BreakingGateway(401)) {
            assertThat(post(gateway).status()).isEqualTo(401);
            assertThat(gateway.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 500})
    void takesARefusalForAnAnswer(int status) throws Exception {
        try (BreakingGateway gateway = new BreakingGateway(status)) {
            Answer answer = post(gateway);

            assertThat(gateway.requests()).hasSize(1);
            assertThatThrownBy(answer::ok)
                    .hasMessage("POST /api/some/path answered %d: {\"title\": \"Here is %d\"}", status, status);
        }
    }

    @Test
    void givesUpWithASentenceThatSaysWhatWasTheMatter() throws Exception {
        try (BreakingGateway gateway = new BreakingGateway(503)) {
            assertThatThrownBy(() -> post(gateway, Duration.ofMillis(50)))
                    .hasMessage("POST /api/some/path had no answer within 0 s; the last try: 503 "
                            + "{\"title\": \"Here is 503\"}");
            assertThat(gateway.requests()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void sendsNoTokenForNobody() throws Exception {
        try (BreakingGateway gateway = new BreakingGateway(200)) {
            api(gateway, Duration.ofSeconds(10)).get(Caller.NOBODY, "/api/some/path");

            assertThat(gateway.requests())
                    .singleElement()
                    .extracting(Request::authorization)
                    .isNull();
        }
    }

    private static Answer post(BreakingGateway gateway) {
        return post(gateway, Duration.ofSeconds(10));
    }

    private static Answer post(BreakingGateway gateway, Duration limit) {
        return api(gateway, limit).post(Caller.OFFICER, "demo/step", "/api/some/path", Map.of("whenFull", "WAIT"));
    }

    private static Api api(BreakingGateway gateway, Duration limit) {
        return new Api(new Line(gateway.uri(), new Patience(limit, Duration.ofMillis(1), Duration.ofMillis(10))));
    }
}
