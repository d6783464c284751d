package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jembatan.gateway.GatewayTestCase;

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
}
