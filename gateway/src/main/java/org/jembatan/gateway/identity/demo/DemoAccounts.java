package org.jembatan.gateway.identity.demo;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import org.jembatan.gateway.identity.Role;

/** The invented people of {@code demo-accounts.yaml}, by the short name under which a token is asked for. */
@ConfigurationProperties("jembatan.demo")
public record DemoAccounts(Map<String, Account> accounts) {

    /**
     * One of them.
     *
     * @param country ISO 3166-1 alpha-2, of a focal point or a participant
     * @param name of a participant, whom registration knows by the address or meets for the first time
     */
    public record Account(
            String email,
            Role role,
            @Nullable String country,
            @Nullable String name) {}
}
