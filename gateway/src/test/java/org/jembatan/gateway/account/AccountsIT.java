package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.identity.Role;

class AccountsIT extends GatewayTestCase {

    private final Accounts accounts;

    AccountsIT(@Autowired Accounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void anAddressHasOneAccountHoweverItIsWritten() {
        String name = UUID.randomUUID().toString();
        Account saved = accounts.save(account(name + "@Ministry.Example"));

        assertThat(accounts.findByEmail(" " + name.toUpperCase(java.util.Locale.ROOT) + "@ministry.example"))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(saved.id()));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> accounts.save(account(name + "@ministry.EXAMPLE")));
    }

    private static Account account(String email) {
        return Account.active(UUID.randomUUID().toString(), email, "{noop}x", Role.OFFICER, null);
    }
}
