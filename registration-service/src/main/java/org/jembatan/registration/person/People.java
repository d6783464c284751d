package org.jembatan.registration.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.registration.AccountId;
import org.jembatan.registration.PersonId;

/** All people registration knows. */
public interface People extends Repository<Person, PersonId> {

    Optional<Person> findById(PersonId id);

    List<Person> findAllByIdIn(Collection<PersonId> ids);

    /** Those who are reached by the same address, see {@link Person#addressKey()}. */
    List<Person> findByAddressKey(String addressKey);

    /** Who signs in by that account. */
    Optional<Person> findByAccountId(AccountId account);

    Person save(Person person);

    /** Fails with {@link UnknownPerson} when there is none. */
    default Person get(PersonId id) {
        return findById(id).orElseThrow(UnknownPerson::new);
    }

    /** Keeps a person who is already known as they are. */
    default Person knownOrNew(Person person) {
        return findById(person.id()).orElseGet(() -> save(person));
    }
}
