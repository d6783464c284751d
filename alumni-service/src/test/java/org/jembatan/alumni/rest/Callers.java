package org.jembatan.alumni.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.alumni.Participation;
import org.jembatan.chassis.test.TestIssuer;

/** Those who call the service. */
final class Callers {

    private final MockMvcTester mvc;
    private final TestIssuer issuer;

    Callers(MockMvcTester mvc, TestIssuer issuer) {
        this.mvc = mvc;
        this.issuer = issuer;
    }

    String officer() {
        return issuer.token().officer();
    }

    String focalPoint(String country) {
        return issuer.token().focalPoint(country);
    }

    String self(Participation who) {
        return issuer.token().participant(UUID.fromString(who.personId().value()), who.country());
    }

    String partner() {
        return issuer.token().partner();
    }

    String operator() {
        return issuer.token().operator();
    }

    MvcTestResult get(String path, @Nullable String token) {
        return send(HttpMethod.GET, path, token, null, null);
    }

    MvcTestResult post(String path, @Nullable String token, @Nullable String body) {
        return send(HttpMethod.POST, path, token, body, null);
    }

    MvcTestResult put(String path, @Nullable String token, String body) {
        return send(HttpMethod.PUT, path, token, body, null);
    }

    /** As one who has read that version. */
    MvcTestResult putIfMatch(String tag, String path, String token, String body) {
        return send(HttpMethod.PUT, path, token, body, tag);
    }

    MvcTestResult send(
            HttpMethod method, String path, @Nullable String token, @Nullable String body, @Nullable String tag) {
        var request = mvc.method(method).uri(path);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (tag != null) {
            request.header(HttpHeaders.IF_MATCH, tag);
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
