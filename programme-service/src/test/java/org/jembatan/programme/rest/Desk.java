package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;

import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.Editing;
import org.jembatan.programme.edition.EditionsInMemory;

/** Those who call the service, and what they send. Who sends no token is everybody. */
final class Desk {

    private final MockMvcTester mvc;
    private final TestIssuer issuer;
    private final EditionsInMemory editions;

    Desk(MockMvcTester mvc, TestIssuer issuer, EditionsInMemory editions) {
        this.mvc = mvc;
        this.issuer = issuer;
        this.editions = editions;
    }

    String officer() {
        return issuer.token().officer();
    }

    String focalPoint(String country) {
        return issuer.token().focalPoint(country);
    }

    String partner() {
        return issuer.token().partner();
    }

    String participant(String personId) {
        return issuer.token().participant(UUID.fromString(personId), "NP");
    }

    /** An announced edition from 21 to 25 September 2026 in Jakarta. */
    ProgrammeId announced() {
        ProgrammeId id = new ProgrammeId(UUID.randomUUID().toString());
        editions.save(Editing.announced(id));
        return id;
    }

    static String path(ProgrammeId edition) {
        return "/api/programmes/" + edition.value();
    }

    /** The last part of a path. */
    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of what an officer creates. */
    String create(String path, @Nullable String body) {
        MvcTestResult created = post(path, officer(), body);
        assertThat(created).hasStatus(201);
        return Objects.requireNonNull(created.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    MvcTestResult get(String path, @Nullable String token) {
        return send(HttpMethod.GET, path, token, null, null);
    }

    MvcTestResult post(String path, @Nullable String token, @Nullable String body) {
        return send(HttpMethod.POST, path, token, body, null);
    }

    /** As an officer who has read that version. */
    MvcTestResult put(String path, @Nullable String tag, String body) {
        var request = mvc.put().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + officer());
        if (tag != null) {
            request.header(HttpHeaders.IF_MATCH, tag);
        }
        return request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    /** As everybody who has read that version. */
    MvcTestResult getUnless(String tag, String path) {
        return send(HttpMethod.GET, path, null, null, tag);
    }

    private MvcTestResult send(
            HttpMethod method, String path, @Nullable String token, @Nullable String body, @Nullable String known) {
        var request = mvc.method(method).uri(path);
        if (token != null) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (known != null) {
            request.header(HttpHeaders.IF_NONE_MATCH, known);
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
