package org.jembatan.registration.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jembatan.registration.AccountId;
import org.jembatan.registration.PersonId;

/** Keeps people as long as a test runs. */
public class PeopleInMemory implements People {

    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private int reads;

    @Override
    public Optional<Person> findById(PersonId id) {
        reads++;
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> findAllByIdIn(Collection<PersonId> ids) {
        reads++;
        return all().stream().filter(person -> ids.contains(person.id())).toList();
    }

    @Override
    public List<Person> findByAddressKey(String addressKey) {
        return all().stream()
                .filter(person -> person.addressKey().equals(addressKey))
                .toList();
    }

    @Override
    public List<Person> findByAddressKeyIn(Collection<String> addressKeys) {
        reads++;
        return all().stream()
                .filter(person -> addressKeys.contains(person.addressKey()))
                .toList();
    }

    @Override
    public Optional<Person> findByAccountId(AccountId account) {
        return all().stream()
                .filter(person -> account.equals(person.accountId()))
                .findFirst();
    }

    @Override
    public Person save(Person person) {
        people.put(person.id(), person);
        return person;
    }

    /** How often people were read by their ids, or several by their addresses. */
    public int reads() {
        return reads;
    }

    public void forget(PersonId id) {
        people.remove(id);
    }

    public List<Person> all() {
        return List.copyOf(people.values());
    }
}
