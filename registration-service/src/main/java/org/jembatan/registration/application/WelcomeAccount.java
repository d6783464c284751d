package org.jembatan.registration.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.AccountId;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.person.Language;
import org.jembatan.registration.person.People;
import org.jembatan.registration.person.Person;
import org.jembatan.registration.person.PersonDetails;

/**
 * Somebody has an account at the gateway now, and has shown that an address is theirs: they are the person who was put
 * forward under that address, or somebody new.
 */
@UseCase
public class WelcomeAccount {

    /**
     * Who signs in by an account.
     *
     * @param email confirmed
     * @param country that they gave themselves, ISO 3166-1 alpha-2; the one they were put forward by counts more
     */
    public record Command(AccountId accountId, String email, String name, String country, Language language) {}

    private final People people;
    private final Applications applications;

    WelcomeAccount(People people, Applications applications) {
        this.people = people;
        this.applications = applications;
    }

    /** Who that is; the same person, however often it is asked. */
    public Person handle(Command command) {
        return Retry.onConflict(() -> people.findByAccountId(command.accountId())
                .orElseGet(() -> people.save(putForward(command)
                        .map(person -> person.completedBy(saidBy(command)))
                        .orElseGet(() -> somebodyNew(command))
                        .signingInBy(command.accountId()))));
    }

    /**
     * The person of that address who nobody signs in as. Several focal points, or one in several years, may each have
     * made one: then one of the holder's country before the others, and of these the one with the newest application.
     */
    private Optional<Person> putForward(Command command) {
        List<Person> free = people.findByAddressKey(Person.addressKey(command.email())).stream()
                .filter(person -> person.accountId() == null)
                .toList();
        if (free.size() < 2) {
            return free.stream().findFirst();
        }
        Map<PersonId, Instant> newest =
                applications
                        .findByCandidatePersonIdIn(free.stream().map(Person::id).toList())
                        .stream()
                        .collect(Collectors.toMap(
                                application -> application.candidate().personId(),
                                application -> application.history().getFirst().at(),
                                (one, other) -> one.isAfter(other) ? one : other));
        return free.stream()
                .max(Comparator.comparing((Person person) -> person.country().equals(command.country()))
                        .thenComparing(person -> newest.getOrDefault(person.id(), Instant.EPOCH))
                        .thenComparing(person -> person.id().value()));
    }

    /** The id comes from the account, so that two at once make one person. */
    private static Person somebodyNew(Command command) {
        String id = new CommandKey("gateway", command.accountId().value(), "").derivedId("person");
        return Person.of(new PersonId(id), command.country(), saidBy(command));
    }

    private static PersonDetails saidBy(Command command) {
        return new PersonDetails(
                command.name(), command.email(), null, null, command.language(), null, null, null, null);
    }
}
