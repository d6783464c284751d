package org.jembatan.registration.person;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.registration.PersonId;

/**
 * A person by name. No other service stores any of this, and no event carries it.
 *
 * @param country for which the person applies, ISO 3166-1 alpha-2
 */
@Document("people")
public record Person(
        @Id PersonId id,
        String country,
        PersonDetails details,
        @Version @Nullable Long version) {

    public static Person of(PersonId id, String country, PersonDetails details) {
        return new Person(id, country, details, null);
    }
}
