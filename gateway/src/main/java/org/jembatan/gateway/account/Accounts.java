package org.jembatan.gateway.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

import org.jembatan.gateway.account.Account.State;
import org.jembatan.gateway.identity.Role;

/** All accounts. */
public interface Accounts extends Repository<Account, String> {

    Optional<Account> findById(String id);

    /**
     * The account of an address.
     *
     * @param email in lower case, as {@link Account#email()} has it
     */
    @Query("{'email': ?0}")
    Optional<Account> findByNormalisedEmail(String email);

    /** Those in these states after an address, in the order of their addresses. */
    List<Account> findByStateInAndEmailGreaterThanOrderByEmail(Set<State> states, String after, Limit limit);

    List<Account> findByRoleAndState(Role role, State state);

    boolean existsByRoleAndState(Role role, State state);

    /** Those whose letter is due. */
    List<Account> findByMailLetterFreeFromLessThanEqual(Instant now, Limit limit);

    /** Those whose address nobody has confirmed in time. */
    List<Account> findByForgottenFromLessThanEqual(Instant now, Limit limit);

    Account save(Account account);

    /** Fails when somebody has changed it meanwhile. */
    void delete(Account account);

    /** The account of an address, however it is written. */
    default Optional<Account> findByEmail(String email) {
        return findByNormalisedEmail(EmailAddress.normalised(email));
    }
}
