package org.jembatan.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Surroundings;

class LinksForPeopleIT extends GatewayTestCase {

    private static final String BROWSERS_ACCEPT = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/employer-confirmations/a.secret", "/outcome-confirmations/a.secret"})
    void aBrowserIsLedFromTheLinkToItsPage(String page) {
        HttpResponse<String> answer =
                anybody().send(anybody().request("/api" + page).header("Accept", BROWSERS_ACCEPT));
        HttpResponse<String> led = anybody().get(page);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(page);
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(led.statusCode()).isEqualTo(200);
        assertThat(led.body()).contains("app/main.js", "content=\"noindex\"");
        assertThat(led.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(Surroundings.REGISTRATION.received()).isEmpty();
        assertThat(Surroundings.ALUMNI.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    void aProgramIsAnsweredByTheService(String accept) {
        String link = "/api/employer-confirmations/a.secret";

        var answer = anybody().send(anybody().request(link).header("Accept", accept));
        anybody()
                .send(anybody()
                        .request(link)
                        .header("Accept", BROWSERS_ACCEPT)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Surroundings.REGISTRATION.received())
                .extracting(request -> request.method() + " " + request.target())
                .containsExactly("GET " + link, "POST " + link);
    }
}
