package org.jembatan.gateway.account;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.GatewayToken;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.protection.Guard;
import org.jembatan.gateway.protection.Guards;
import org.jembatan.gateway.protection.Limits;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;
import org.jembatan.gateway.routing.ServiceCalls;

/**
 * Asks registration for the person of a confirmed address: one who was nominated under it, or a new one. It may be asked
 * as often as one likes, since registration keeps the account's id with the person.
 */
@Component
@EmbeddedIssuer
class RegistrationPeople {

    private static final Logger log = LoggerFactory.getLogger(RegistrationPeople.class);

    /** No route from outside leads there. */
    private static final String PATH = "/api/account-people/";

    private static final Limits LIMITS = new Limits("account-people", Duration.ofSeconds(2), 20, 100);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ServiceCalls calls;
    private final GatewayToken ownToken;
    private final Guard guard;

    RegistrationPeople(ServiceCalls calls, GatewayToken ownToken, Guards guards) {
        this.calls = calls;
        this.ownToken = ownToken;
        this.guard = guards.of(LIMITS);
    }

    /** Who that is in registration; the country is that of the nomination, where there was one. */
    record Known(String personId, String country) {}

    private record Asked(String email, String name, String country, String language) {}

    /** Empty when registration is away, or does not know what to answer. */
    Optional<Known> personOf(Account account, Newcomer who) {
        byte[] asked = JSON.writeValueAsBytes(new Asked(
                account.email(), who.name(), who.country(), who.language().name()));
        try {
            HttpResponse<byte[]> answer = guard.call(() -> calls.put(
                    Service.REGISTRATION,
                    PATH + account.id(),
                    asked,
                    OnBehalfOf.itself(ownToken.value()),
                    LIMITS.answerWithin()));
            if (answer.statusCode() == 200) {
                return Optional.of(JSON.readValue(answer.body(), Known.class));
            }
            log.warn("Registration answered {} for the person of account {}", answer.statusCode(), account.id());
        } catch (Refusal away) {
            log.debug("Registration is away", away);
        } catch (JacksonException strange) {
            log.warn("Registration's answer for account {} cannot be read", account.id(), strange);
        }
        return Optional.empty();
    }
}
