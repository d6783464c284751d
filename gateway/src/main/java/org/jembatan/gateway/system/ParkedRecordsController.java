package org.jembatan.gateway.system;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.edge.IdempotencyKey;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.identity.Roles;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.problem.StatusProblems;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;
import org.jembatan.gateway.system.ParkedRecords.Content;
import org.jembatan.gateway.system.ParkedRecords.Decision;

/** Shows an operator the records that services could not apply, and has them tried again or given up. */
@RestController
class ParkedRecordsController {

    private static final String PATH = "/api/system/parked-records";
    private static final String OF_SERVICE = PATH + "/{service}";
    private static final String ONE = OF_SERVICE + "/{topic}/{partition}/{offset}";
    private static final int LONGEST_REASON = 500;

    private final ParkedInServices services;

    ParkedRecordsController(ParkedInServices services) {
        this.services = services;
    }

    /** Lists what is parked in all services, up to 200 records of each. */
    @GetMapping(PATH)
    ParkedRecords list(@AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        return services.all(operator(token, request));
    }

    /** Shows one record as it came. */
    @GetMapping(ONE)
    Content show(
            @PathVariable String service,
            @PathVariable String topic,
            @PathVariable int partition,
            @PathVariable long offset,
            @AuthenticationPrincipal Jwt token,
            HttpServletRequest request) {
        OnBehalfOf operator = operator(token, request);
        return services.one(named(service), id(topic, partition, offset), operator);
    }

    /** Shows the last hundred decisions about records of a service, the latest first. */
    @GetMapping(OF_SERVICE + "/decisions")
    List<Decision> decisions(
            @PathVariable String service, @AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        OnBehalfOf operator = operator(token, request);
        return services.decisions(named(service), operator);
    }

    /** Has everything tried again that a service has parked, the records of each key in their order. */
    @PostMapping(OF_SERVICE + "/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replayAll(
            @PathVariable String service,
            @AuthenticationPrincipal Jwt token,
            HttpServletRequest request,
            @RequestHeader HttpHeaders headers) {
        OnBehalfOf operator = operator(token, request);
        services.replayAll(named(service), IdempotencyKey.of(headers).value(), operator);
    }

    /** Has a record tried again, after those of the same key that wait before it; those behind it follow by themselves. */
    @PostMapping(ONE + "/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(
            @PathVariable String service,
            @PathVariable String topic,
            @PathVariable int partition,
            @PathVariable long offset,
            @AuthenticationPrincipal Jwt token,
            HttpServletRequest request,
            @RequestHeader HttpHeaders headers) {
        OnBehalfOf operator = operator(token, request);
        services.replay(
                named(service),
                id(topic, partition, offset),
                IdempotencyKey.of(headers).value(),
                operator);
    }

    /** Gives a record up: the service never applies it, and those behind it go on. */
    @PostMapping(ONE + "/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable String service,
            @PathVariable String topic,
            @PathVariable int partition,
            @PathVariable long offset,
            @RequestBody Discard discard,
            @AuthenticationPrincipal Jwt token,
            HttpServletRequest request,
            @RequestHeader HttpHeaders headers) {
        OnBehalfOf operator = operator(token, request);
        services.discard(
                named(service),
                id(topic, partition, offset),
                discard.requireReason(),
                IdempotencyKey.of(headers).value(),
                operator);
    }

    @Bean
    static Endpoint parkedRecordsPath() {
        return Endpoint.at(PATH, Access.SIGNED_IN);
    }

    @Bean
    static Endpoint pathsOfParkedRecords() {
        return Endpoint.at(PATH + "/**", Access.SIGNED_IN);
    }

    private static OnBehalfOf operator(Jwt token, HttpServletRequest request) {
        Roles.requireOneOf(token, Role.OPERATOR);
        return OnBehalfOf.caller(token.getTokenValue(), request);
    }

    private static Service named(String name) {
        return Stream.of(Service.values())
                .filter(service -> service.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(StatusProblems.of(404)));
    }

    private static String id(String topic, int partition, long offset) {
        if (!topic.matches("[a-z-]{1,100}")) {
            throw new Refusal(StatusProblems.of(404));
        }
        return topic + "/" + partition + "/" + offset;
    }

    /** @param reason why nobody wants the record to be applied; kept with the decision; at most 500 characters */
    record Discard(@Nullable String reason) {

        String requireReason() {
            if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new Refusal(
                        Problem.invalid("/reason", "is needed, in at most " + LONGEST_REASON + " characters"));
            }
            return reason;
        }
    }
}
