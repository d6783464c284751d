package org.jembatan.gateway.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway as an issuer of tokens.
 *
 * @param url the public address of the issuer, which tokens carry; where its keys are fetched from is the services' own
 *     {@code jwk-set-uri}
 * @param external another issuer, by the address that its tokens carry; where it is set, the gateway issues nothing
 * @param externalKeys where the keys of the other issuer are, as a JWK set, if they are to be fetched from there and not
 *     from where its discovery document says; in containers its public address often leads nowhere
 * @param externalAudience what tokens of the other issuer must be meant for
 * @param keyEncryptionSecret encrypts the private keys where they are stored; without it they are stored as they are
 * @param clients API clients by client id
 */
@ConfigurationProperties("jembatan.issuer")
public record IssuerProperties(
        String url,
        @Nullable String external,
        @Nullable String externalKeys,
        @DefaultValue(Claims.AUDIENCE) String externalAudience,
        Duration tokenLifetime,
        Keys keys,
        @Nullable String keyEncryptionSecret,
        Web web,
        @DefaultValue Map<String, ApiClient> clients) {

    /**
     * How the signing keys take turns.
     *
     * @param rotateAfter for how long a key signs
     * @param announceFor for how long a key is published before it signs, so that whoever verifies has it by then
     */
    public record Keys(Duration rotateAfter, Duration announceFor) {}

    /**
     * The client with which people sign in.
     *
     * @param redirectUris where a sign-in may lead to
     * @param refreshIdle after how long without a refresh people have to sign in again
     * @param refreshFor how long after the sign-in they have to in any case
     */
    public record Web(Set<String> redirectUris, Duration refreshIdle, Duration refreshFor) {}

    /**
     * A program that acts for itself.
     *
     * @param secret encoded as Spring Security stores passwords, {@code {bcrypt}…}
     */
    public record ApiClient(String secret, Set<Role> roles) {}

    /** Whether browsers reach the gateway by TLS, which often ends before it. */
    public boolean isHttps() {
        return url.startsWith("https:");
    }
}
