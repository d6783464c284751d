package org.jembatan.registration.person;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.registration.AccountId;
import org.jembatan.registration.PersonId;

/**
 * A person by name. No other service stores any of this, and no event carries it.
 *
 * @param country for which the person applies, ISO 3166-1 alpha-2
 * @param addressKey by which those with the same address are found; an index serves no search that disregards capitals
 * @param accountId of the account by which the person signs in; null while there is none
 */
@Document("people")
public record Person(
        @Id PersonId id,
        String country,
        PersonDetails details,
        @Indexed String addressKey,

        @Indexed(name = "one_person_per_account", unique = true, sparse = true) @Nullable
        AccountId accountId,

        @Version @Nullable Long version) {

    /** The key is never another than that of the address, also for people who were stored before there was one. */
    public Person {
        addressKey = addressKey(details.email());
    }

    public static Person of(PersonId id, String country, PersonDetails details) {
        return new Person(id, country, details, addressKey(details.email()), null, null);
    }

    /** The same for all ways to capitalise an address. */
    public static String addressKey(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** The same person, with what others say where nothing is known yet. */
    public Person completedBy(PersonDetails more) {
        return new Person(id, country, details.completedBy(more), addressKey, accountId, version);
    }

    /** The same person, who signs in by that account from now on. */
    public Person signingInBy(AccountId account) {
        return new Person(id, country, details, addressKey, account, version);
    }
}
