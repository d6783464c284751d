package org.jembatan.registration.application;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.Category;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.ApplicationEvent.Route;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.person.People;
import org.jembatan.registration.person.Person;
import org.jembatan.registration.person.PersonDetails;

/**
 * A focal point puts forward a candidate of its country, or a person puts themselves forward.
 *
 * <p>A candidate who has signed up before, for the same country, is found by the address, and finds the application in
 * their account. What they have said of themselves stays as they said it, above all the name, which may come to stand on
 * a certificate: a form fills in what they left out, since the rules of eligibility ask for it. So nobody can rename
 * another by nominating them, and two people who read their mail under one address are one person here, as they have one
 * account.
 *
 * <p>Who signs up at the very moment of the nomination may become a second person: the two are found by searching for
 * each other, and neither is there yet.
 */
@UseCase
public class NominateCandidate {

    /**
     * A candidate, and the edition they are put forward for.
     *
     * @param country of the candidate, ISO 3166-1 alpha-2
     * @param employer who has to confirm the candidate; null when nobody has to
     */
    public record Command(
            CommandKey key,
            Actor actor,
            ProgrammeId programmeId,
            String country,
            PersonDetails details,
            Category category,
            ParticipationMode mode,
            @Nullable String employer) {}

    private final Applications applications;
    private final Intakes intakes;
    private final People people;
    private final BusinessClock clock;

    NominateCandidate(Applications applications, Intakes intakes, People people, BusinessClock clock) {
        this.applications = applications;
        this.intakes = intakes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The person is written before the application: after a crash between the two the same command, sent again, finds
     * the person and goes on.
     *
     * @throws CandidateOfAnotherCountry when a focal point or a participant of one country names another
     */
    public Application handle(Command command) {
        requireOwnCountry(command);
        ApplicationId id = new ApplicationId(command.key().derivedId("application"));
        return Retry.onConflict(() -> applications
                .findById(id)
                .map(known -> known.answering(command.key()))
                .orElseGet(() -> submit(id, command)));
    }

    private Application submit(ApplicationId id, Command command) {
        intakes.get(command.programmeId()).requireOpenFor(command.country(), command.mode(), clock.now());
        Person person = people.learn(Person.of(candidate(command), command.country(), command.details()));
        return applications.save(Application.submit(
                command.programmeId(),
                new Candidate(id, person.id(), command.country(), command.category(), command.mode()),
                command.actor() instanceof Actor.Participant ? Route.OWN_APPLICATION : Route.NOMINATION,
                command.employer(),
                command.key(),
                clock.now()));
    }

    /** Whoever applies is who the token names; whoever signs in under the candidate's address is the candidate. */
    private PersonId candidate(Command command) {
        if (command.actor() instanceof Actor.Participant self) {
            return self.personId();
        }
        return people.signingInUnder(command.details().email(), command.country())
                .map(Person::id)
                .orElseGet(() -> new PersonId(command.key().derivedId("person")));
    }

    private static void requireOwnCountry(Command command) {
        switch (command.actor()) {
            case Actor.FocalPoint focalPoint -> requireSame(focalPoint.country(), command.country());
            case Actor.Participant participant -> requireSame(participant.country(), command.country());
            case Actor.Officer _ -> {}
        }
    }

    private static void requireSame(String own, String country) {
        if (!own.equals(country)) {
            throw new CandidateOfAnotherCountry(own);
        }
    }
}
