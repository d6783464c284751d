package org.jembatan.gateway.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Account.State;
import org.jembatan.gateway.identity.EmbeddedIssuer;

/** The accounts that there are for officers: an address that somebody typed and nobody confirmed is none. */
@Component
@EmbeddedIssuer
public class ListAccounts {

    private static final Set<State> SHOWN = EnumSet.complementOf(EnumSet.of(State.SIGNING_UP));

    private final Accounts accounts;

    ListAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The next few after an address, in the order of their addresses; the first after an empty one. */
    public List<Account> after(String email, int atMost) {
        return accounts.findByStateInAndEmailGreaterThanOrderByEmail(SHOWN, email, Limit.of(atMost));
    }

    /**
     * One of them.
     *
     * @throws org.jembatan.gateway.problem.Refusal when there is no such account
     */
    public Account get(String id) {
        return accounts.findById(id)
                .filter(account -> SHOWN.contains(account.state()))
                .orElseThrow(Refusals::unknownAccount);
    }
}
