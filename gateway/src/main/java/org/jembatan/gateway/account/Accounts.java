package org.jembatan.gateway.account;

import java.util.Optional;

import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

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

    Account save(Account account);

    /** The account of an address, however it is written. */
    default Optional<Account> findByEmail(String email) {
        return findByNormalisedEmail(EmailAddress.normalised(email));
    }
}
