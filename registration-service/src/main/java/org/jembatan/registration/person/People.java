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

    /** Those who are reached by one of these addresses. */
    List<Person> findByAddressKeyIn(Collection<String> addressKeys);

    /** Who signs in by that account. */
    Optional<Person> findByAccountId(AccountId account);

    Person save(Person person);

    /** Fails with {@link UnknownPerson} when there is none. */
    default Person get(PersonId id) {
        return findById(id).orElseThrow(UnknownPerson::new);
    }

    /**
     * Who of that country signs in under that address, however it is capitalised; an address has one account. Whoever
     * applies for another country is not found, so that no country reaches the people of another by their address.
     */
    default Optional<Person> signingInUnder(String email, String country) {
        return findByAddressKey(Person.addressKey(email)).stream()
                .filter(person -> person.accountId() != null)
                .filter(person -> person.country().equals(country))
                .findFirst();
    }

    /** Learns what is known of a person, who may be new; what was known before stays. */
    default Person learn(Person person) {
        Optional<Person> known = findById(person.id());
        Person now = known.map(before -> before.completedBy(person.details())).orElse(person);
        return known.filter(now::equals).orElseGet(() -> save(now));
    }
}
