package org.jembatan.registration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Map;
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
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.IntakesInMemory;
import org.jembatan.registration.intake.Quota;
import org.jembatan.registration.intake.Quota.Dimension;
import org.jembatan.registration.message.MessageId;
import org.jembatan.registration.message.Notice;
import org.jembatan.registration.message.Template;
import org.jembatan.registration.message.WriteMessage;

/** Those who call the service, and what they send. */
final class Callers {

    private final MockMvcTester mvc;
    private final TestIssuer issuer;
    private final IntakesInMemory intakes;
    private final WriteMessage writeMessage;

    Callers(MockMvcTester mvc, TestIssuer issuer, IntakesInMemory intakes, WriteMessage writeMessage) {
        this.mvc = mvc;
        this.issuer = issuer;
        this.intakes = intakes;
        this.writeMessage = writeMessage;
    }

    String officer() {
        return issuer.token().officer();
    }

    String focalPoint(String country) {
        return issuer.token().focalPoint(country);
    }

    String participant(String personId) {
        return issuer.token().participant(UUID.fromString(personId), "NP");
    }

    String partner() {
        return issuer.token().partner();
    }

    String operator() {
        return issuer.token().operator();
    }

    String gateway() {
        return issuer.token().gateway();
    }

    /** An edition for Afghanistan and Nepal with one place. */
    ProgrammeId announced() {
        ProgrammeId id = Registering.aProgramme();
        intakes.open(id, Registering.terms(Registering.places(1)));
        return id;
    }

    /** An edition with one place on site and one online. */
    ProgrammeId announcedHybrid() {
        ProgrammeId id = Registering.aProgramme();
        intakes.open(
                id, Registering.terms(new Quota(Dimension.MODE, "ONSITE", 1), new Quota(Dimension.MODE, "ONLINE", 1)));
        return id;
    }

    /** An edition that is held on site only. */
    ProgrammeId announcedOnsite() {
        ProgrammeId id = Registering.aProgramme();
        intakes.open(id, Registering.terms(Registering.places(1), new Quota(Dimension.MODE, "ONLINE", 0)));
        return id;
    }

    static String nomination(ProgrammeId programme) {
        return """
                {"programmeId": "%s", "category": "ENTREPRENEUR", "mode": "ONSITE", "employer": null,
                 "candidate": {"name": "Asha Rai", "email": "asha@example.org", "country": "NP"}}""".formatted(programme.value());
    }

    /** The path of an application from Nepal for an edition that has one place. */
    String nominated() {
        return nominatedFor(announced());
    }

    String nominatedFor(ProgrammeId programme) {
        return nominatedBy(nomination(programme));
    }

    /** Somebody of whom the form says that too. */
    String nominatedFor(ProgrammeId programme, String more) {
        return nominatedBy(nomination(programme).replace("\"country\"", more + ", \"country\""));
    }

    private String nominatedBy(String form) {
        MvcTestResult created = post("/api/nominations", focalPoint("NP"), form);
        assertThat(created).hasStatus(201);
        return Objects.requireNonNull(created.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    String endorsedFor(ProgrammeId programme) {
        String path = nominatedFor(programme);
        assertThat(post(path + "/endorsement", focalPoint("NP"), null)).hasStatusOk();
        return path;
    }

    /** Somebody is written that they are offered a place. */
    void writtenTo(String person, ProgrammeId programme) {
        writeMessage.handle(new Notice(
                new MessageId(Registering.anId()),
                new PersonId(person),
                Template.PLACE_OFFERED_WITHOUT_END,
                programme,
                Map.of()));
    }

    /** The person whose application that is. */
    String candidateOf(String path) {
        String body = bodyOf(get(path, officer()));
        return body.replaceAll("(?s).*\"personId\":\"([^\"]+)\".*", "$1");
    }

    MvcTestResult get(String path, @Nullable String token) {
        return send(HttpMethod.GET, path, token, null, null);
    }

    MvcTestResult post(String path, @Nullable String token, @Nullable String body) {
        return send(HttpMethod.POST, path, token, body, null);
    }

    /** As one who has read that version. */
    MvcTestResult postIfMatch(String tag, String path, String token, String body) {
        return send(HttpMethod.POST, path, token, body, tag);
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
        return assertThat(result)
                .bodyText()
                .contains("https://jembatan.org/problems/" + slug + "\"", "\"status\":" + status);
    }

    private static String bodyOf(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
