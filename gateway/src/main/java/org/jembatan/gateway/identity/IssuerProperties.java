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
 * @param keyEncryptionSecret encrypts the private key where it is stored; without it the key is stored as it is
 * @param clients API clients by client id
 */
@ConfigurationProperties("jembatan.issuer")
public record IssuerProperties(
        String url,
        Duration tokenLifetime,
        @Nullable String keyEncryptionSecret,
        @DefaultValue Map<String, ApiClient> clients) {

    /**
     * A program that acts for itself.
     *
     * @param secret encoded as Spring Security stores passwords, {@code {bcrypt}…}
     */
    public record ApiClient(String secret, Set<Role> roles) {}
}
