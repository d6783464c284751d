package org.jembatan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.survey.Desk;

/** Those who call the service, and what they send. */
final class Callers {

    private final MockMvcTester mvc;
    private final TestIssuer issuer;
    private final Desk desk;

    Callers(MockMvcTester mvc, TestIssuer issuer, Desk desk) {
        this.mvc = mvc;
        this.issuer = issuer;
        this.desk = desk;
    }

    String officer() {
        return issuer.token().officer();
    }

    String partner() {
        return issuer.token().partner();
    }

    String operator() {
        return issuer.token().operator();
    }

    String focalPoint() {
        return issuer.token().focalPoint("NP");
    }

    String participant(PersonId person) {
        return issuer.token().participant(UUID.fromString(person.value()), "NP");
    }

    /** The path of an anonymous form about a session that this person attended. */
    String sessionAttendedBy(PersonId person) {
        return path(desk.attended(Surveying.aProgramme(), person, Surveying.anId(), null, ParticipationMode.ONSITE)
                .id()
                .value());
    }

    /** The path of a named form about an enterprise where this person was. */
    String enterpriseVisitedBy(PersonId person) {
        return path(desk.attended(
                        Surveying.aProgramme(), person, Surveying.anId(), Surveying.anId(), ParticipationMode.ONSITE)
                .id()
                .value());
    }

    private static String path(String survey) {
        return "/api/surveys/" + survey;
    }

    MvcTestResult get(String path, @Nullable String token) {
        return send(HttpMethod.GET, path, token, null, null);
    }

    MvcTestResult post(String path, @Nullable String token, @Nullable String body) {
        return send(HttpMethod.POST, path, token, body, null);
    }

    MvcTestResult send(
            HttpMethod method, String path, @Nullable String token, @Nullable String body, @Nullable String key) {
        var request = mvc.method(method).uri(path);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    static AbstractStringAssert<?> assertRefused(MvcTestResult result, int status, String slug) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return assertThat(result).bodyText().contains("https://jembatan.org/problems/" + slug + "\"");
    }
}
