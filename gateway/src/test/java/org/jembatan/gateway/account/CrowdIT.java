package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Browser;
import org.jembatan.gateway.support.OtherInstance;
import org.jembatan.gateway.support.Surroundings;

/** Many who ask for letters at once. */
class CrowdIT extends GatewayTestCase {

    @Test
    void fewAreServedInASecondAndTheOthersAreAskedToComeBack() throws InterruptedException {
        Callable<HttpResponse<String>> somebody = this::asking;
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<HttpResponse<String>> refused =
                    crowd.invokeAll(Stream.generate(() -> somebody).limit(20).toList()).stream()
                            .map(Future::resultNow)
                            .filter(answer -> answer.statusCode() != 200)
                            .toList();

            assertThat(refused).hasSizeGreaterThan(10).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(retryAfter(answer)).isEqualTo("1");
                assertThat(answer.body()).contains("<h1>Too many at once</h1>");
            });
        }
    }

    private HttpResponse<String> asking() {
        return anybody()
                .send(anybody()
                        .request("/sign-up")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("email=" + UUID.randomUUID() + "@ministry.example")));
    }

    @Test
    void whoAsksForManyLettersFromOneNetworkAddressHasToWaitOnEveryInstance() {
        String[] settings = {
            "jembatan.accounts.letters-per-address=3",
            "jembatan.accounts.letters-per-second=1000",
            "spring.mongodb.uri=" + Surroundings.database("few-letters")
        };
        try (var one = OtherInstance.start("local", settings);
                var another = OtherInstance.start("local", settings)) {
            assertThat(List.of(
                            ask(one, "/sign-up"),
                            ask(another, "/passwords"),
                            ask(one, "/passwords"),
                            ask(another, "/sign-up"),
                            ask(one, "/passwords")))
                    .extracting(HttpResponse::statusCode)
                    .containsExactly(200, 200, 200, 429, 429);
            HttpResponse<String> refused = ask(one, "/sign-up");
            assertThat(refused.body()).contains("Please wait a little");
            assertThat(Integer.parseInt(retryAfter(refused))).isBetween(1, 15 * 60);
        }
    }

    private static HttpResponse<String> ask(OtherInstance instance, String path) {
        return new Browser().post(instance.port(), path, Map.of("email", UUID.randomUUID() + "@example.org"));
    }
}
