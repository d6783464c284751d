package org.jembatan.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.Received;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

class OutageIT extends GatewayTestCase {

    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final int ENOUGH_TO_OPEN = 5;

    @Test
    void aServiceThatIsAwayIsAClearProblem() {
        Caller caller = officer();
        Surroundings.REGISTRATION.goAway();

        HttpResponse<String> answer = caller.get("/api/people");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("problems/service-away", "traceId", "\"instance\":\"/api/people\"");
        assertThat(retryAfter(answer)).isEqualTo("2");
    }

    @Test
    void aFrozenServiceFailsWithinTheBudgetThenAtOnceAndIsUsedAgainWhenItIsBack() {
        Caller caller = officer();
        var thaw = new CountDownLatch(1);
        Surroundings.REGISTRATION.answers(request -> {
            thaw.await();
            return Answer.json("{}");
        });

        for (int call = 0; call < ENOUGH_TO_OPEN; call++) {
            var frozen = Timed.call(() -> caller.get("/api/messages"));
            assertThat(frozen.answer().statusCode()).isEqualTo(504);
            assertThat(frozen.answer().body()).contains("problems/service-too-slow");
            assertThat(frozen.took()).isLessThan(BUDGET);
        }
        int reached = Surroundings.REGISTRATION.received().size();

        var open = Timed.call(() -> caller.get("/api/messages"));
        assertThat(open.answer().statusCode()).isEqualTo(503);
        assertThat(retryAfter(open.answer())).isNotEmpty();
        assertThat(open.took()).isLessThan(Duration.ofMillis(200));
        assertThat(Surroundings.REGISTRATION.received()).hasSize(reached);
        assertThat(caller.get("/api/programmes").statusCode())
                .as("another route")
                .isEqualTo(200);

        thaw.countDown();
        Awaitility.await("the route is used again")
                .atMost(Duration.ofSeconds(10))
                .until(() -> caller.get("/api/messages").statusCode() == 200);
    }

    @Test
    void whatOnlyReadsGoesToAnotherInstance() {
        Surroundings.PROGRAMME.goAway();

        for (int call = 0; call < 10; call++) {
            assertThat(anybody().get("/api/programmes").statusCode()).isEqualTo(200);
        }
        assertThat(Surroundings.PROGRAMME_TOO.received()).hasSize(10);
    }

    @Test
    void whatChangesSomethingGoesWholeToAnotherInstanceAsLongAsNothingWasSent() {
        Caller caller = officer();
        Surroundings.PROGRAMME.goAway();

        for (int call = 0; call < 10; call++) {
            assertThat(caller.post("/api/venues", "{\"name\": \"Hall\"}").statusCode())
                    .isEqualTo(200);
        }

        assertThat(Surroundings.PROGRAMME_TOO.received())
                .hasSize(10)
                .extracting(Received::body)
                .containsOnly("{\"name\": \"Hall\"}");
    }

    @Test
    void whatOnlyReadsIsAskedOfAnotherInstanceWhenOneDiesOverIt() {
        Surroundings.PROGRAMME.answers(request -> {
            throw new IllegalStateException("breaks off without an answer");
        });

        for (int call = 0; call < 4; call++) {
            assertThat(anybody().get("/api/programmes").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatReachedAServiceIsNotSentAgain() {
        Surroundings.PROGRAMME.answers(request -> {
            throw new IllegalStateException("breaks off without an answer");
        });
        Surroundings.PROGRAMME_TOO.answers(request -> {
            throw new IllegalStateException("breaks off without an answer");
        });

        HttpResponse<String> answer = officer().post("/api/speakers", "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("not known");
        assertThat(Surroundings.PROGRAMME.received().size()
                        + Surroundings.PROGRAMME_TOO.received().size())
                .isEqualTo(1);
    }

    @Test
    void halfAnAnswerIsNoAnswer() {
        Caller caller = officer();
        Surroundings.REGISTRATION.answers(request -> new Answer(200, Map.of("ETag", "\"3\""), "{\"half\":", 1));

        HttpResponse<String> answer = caller.get("/api/people");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("problems/service-away").doesNotContain("half");
        assertThat(answer.headers().map()).doesNotContainKey("etag");

        String more = "x".repeat(1_000_000);
        Surroundings.REGISTRATION.answers(request -> new Answer(200, Map.of(), more, 1));
        assertThatThrownBy(() -> caller.get("/api/people")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aServicesOwnErrorIsItsAnswerAndNoOutage() {
        Caller caller = officer();
        Surroundings.REGISTRATION.answers(request -> Answer.status(500));

        for (int call = 0; call < ENOUGH_TO_OPEN * 2; call++) {
            assertThat(caller.get("/api/nominations").statusCode()).isEqualTo(500);
        }
        assertThat(Surroundings.REGISTRATION.received()).hasSize(ENOUGH_TO_OPEN * 2);
    }

    private record Timed(HttpResponse<String> answer, Duration took) {

        static Timed call(Supplier<HttpResponse<String>> request) {
            long start = System.nanoTime();
            HttpResponse<String> answer = request.get();
            return new Timed(answer, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
