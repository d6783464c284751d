package org.jembatan.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Received;
import org.jembatan.gateway.support.StandInService;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

class RoutingIT extends GatewayTestCase {

    @ParameterizedTest
    @CsvSource({
        "/api/people/1",
        "/api/intakes",
        "/api/nominations",
        "/api/applications/1/endorsement",
        "/api/employer-confirmations/signed-link",
        "/api/messages"
    })
    void registrationGetsItsPaths(String path) {
        assertThat(officer().get(path).statusCode()).isEqualTo(200);

        assertThat(Surroundings.REGISTRATION.lastReceived().target()).isEqualTo(path);
    }

    @Test
    void programmeGetsItsPathsOnBothInstances() {
        for (String path :
                new String[] {"/api/programmes", "/api/speakers/7", "/api/venues", "/api/programmes/1/roster"}) {
            assertThat(officer().get(path).statusCode()).isEqualTo(200);
        }

        assertThat(Surroundings.PROGRAMME.received()).hasSize(2);
        assertThat(Surroundings.PROGRAMME_TOO.received()).hasSize(2);
    }

    @Test
    void queryBodyAndTokenArriveAsTheyWereSent() {
        var caller = officer();

        caller.post("/api/nominations?dryRun=true&q=a%26b%20c", "{\"name\": \"Ütë\"}");

        var arrived = Surroundings.REGISTRATION.lastReceived();
        assertThat(arrived.method()).isEqualTo("POST");
        assertThat(arrived.target()).isEqualTo("/api/nominations?dryRun=true&q=a%26b%20c");
        assertThat(arrived.body()).isEqualTo("{\"name\": \"Ütë\"}");
        assertThat(arrived.header("Content-Type")).isEqualTo("application/json");
        assertThat(arrived.header("Content-Length")).isEqualTo("17");
        assertThat(arrived.header("Authorization")).isEqualTo("Bearer " + caller.token());
    }

    @Test
    void aFormBodyStaysABody() {
        officer()
                .send(officer()
                        .request("/api/messages?a=1")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("b=2")));

        assertThat(Surroundings.REGISTRATION.lastReceived().target()).isEqualTo("/api/messages?a=1");
        assertThat(Surroundings.REGISTRATION.lastReceived().body()).isEqualTo("b=2");
    }

    @Test
    void theFormOfAFollowUpPassesWithItsLinkAloneAndIsShownAsTheServiceWantsIt() {
        String policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
        Surroundings.ALUMNI.answers(request -> new Answer(
                422,
                Map.of(
                        "Content-Type", "text/html;charset=UTF-8",
                        "Content-Language", "id",
                        "Content-Security-Policy", policy,
                        "Cache-Control", "no-store"),
                "<!doctype html>"));

        HttpResponse<String> page = anybody()
                .send(anybody()
                        .request("/api/follow-ups/1/form?token=a.b-c_d&lang=id")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", "id")
                        .POST(BodyPublishers.ofString("actual.0=6%2C5&description.0=a+b")));

        var arrived = Surroundings.ALUMNI.lastReceived();
        assertThat(arrived.target()).isEqualTo("/api/follow-ups/1/form?token=a.b-c_d&lang=id");
        assertThat(arrived.body()).isEqualTo("actual.0=6%2C5&description.0=a+b");
        assertThat(arrived.header("Accept-Language")).isEqualTo("id");
        assertThat(arrived.header("traceparent")).isEmpty();
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).isEqualTo("<!doctype html>");
        assertThat(page.headers().allValues("Content-Type")).containsExactly("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly(policy);
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    }

    @Test
    void whatTheServiceSaysComesBack() {
        Surroundings.REGISTRATION.answers(request ->
                new Answer(201, Map.of("ETag", "\"3\"", "Location", here("/api/people/7?x=1")), "{\"id\": 7}"));

        HttpResponse<String> created = officer().post("/api/people", "{}");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body()).isEqualTo("{\"id\": 7}");
        assertThat(created.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(created.headers().firstValue("Location")).hasValue("/api/people/7?x=1");
    }

    @Test
    void aServicesOwnProblemIsNotRewritten() {
        Surroundings.REGISTRATION.answers(request ->
                new Answer(409, Map.of("Content-Type", "application/problem+json"), "{\"type\": \"…/quota-is-full\"}"));

        HttpResponse<String> refused = officer().post("/api/intakes/1/selections", "{}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("quota-is-full");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/unknown",
                "/api/programmesandmore",
                "/API/programmes",
                "/actuator/env",
                "/oauth2/introspect",
                "/login",
                "/index.html",
                "/error"
            })
    void whatIsNotInTheTableIsNotFound(String path) {
        HttpResponse<String> answer = officer().get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("https://jembatan.org/problems/no-such-path")
                .contains("traceId");
    }

    @Test
    void tracesGoOnExceptWhereTheCallerMayStayUnknown() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String sent = "00-" + trace + "-b7ad6b7169203331-01";

        officer().send(officer().request("/api/people").header("traceparent", sent));
        assertThat(Surroundings.REGISTRATION.lastReceived().header("traceparent"))
                .contains(trace);

        anybody().send(anybody().request("/api/employer-confirmations/x").header("traceparent", sent));
        assertThat(Surroundings.REGISTRATION.lastReceived().header("traceparent"))
                .isEmpty();
    }

    @Test
    void connectionsAreKeptAndNoUpgradeIsOffered() {
        var caller = officer();
        caller.get("/api/people");
        caller.get("/api/people");

        assertThat(Surroundings.REGISTRATION.received())
                .extracting(Received::fromPort)
                .hasSize(2)
                .containsOnly(Surroundings.REGISTRATION.lastReceived().fromPort());
        var arrived = Surroundings.REGISTRATION.lastReceived();
        assertThat(arrived.header("Upgrade")).isEmpty();
        assertThat(arrived.header("Connection")).isEmpty();
        assertThat(arrived.header("HTTP2-Settings")).isEmpty();
    }

    private static String here(String path) {
        StandInService registration = Surroundings.REGISTRATION;
        return registration.url() + path;
    }
}
