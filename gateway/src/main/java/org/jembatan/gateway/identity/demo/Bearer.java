package org.jembatan.gateway.identity.demo;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.identity.Role;

/** Whom a token is for. */
record Bearer(
        String subject,
        Role role,
        @Nullable String country,
        @Nullable String personId) {

    static Bearer of(DemoAccounts.Account account) {
        return new Bearer(account.email(), account.role(), account.country(), null);
    }
}
