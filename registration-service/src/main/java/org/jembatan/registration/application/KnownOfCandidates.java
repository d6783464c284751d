package org.jembatan.registration.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.Endorsement.Endorser;
import org.jembatan.registration.eligibility.EligibilityRules;
import org.jembatan.registration.eligibility.Facts;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.intake.Intake;
import org.jembatan.registration.intake.IntakeStatus;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.person.People;
import org.jembatan.registration.person.Person;

/** What the documents say of some candidates for one edition, read for all of them at once. */
record KnownOfCandidates(
        Map<ApplicationId, Application> applications, Map<PersonId, Person> people, Set<String> addressesOfRepeaters) {

    static KnownOfCandidates read(
            EligibilityRules rules,
            Collection<Candidate> candidates,
            Applications applications,
            People people,
            Intakes intakes) {
        List<Person> persons = people.findAllByIdIn(
                candidates.stream().map(Candidate::personId).distinct().toList());
        List<ApplicationId> ids =
                candidates.stream().map(Candidate::applicationId).toList();
        return new KnownOfCandidates(
                by(Application::id, applications.findAllByIdIn(ids)),
                by(Person::id, persons),
                rules.ask(Rule.Kind.REPEAT_PARTICIPATION)
                        ? repeaters(rules.id(), persons, applications, people, intakes)
                        : Set.of());
    }

    /** Nobody knows more here than that the same address was enrolled in another edition that is completed. */
    private static Set<String> repeaters(
            ProgrammeId edition, List<Person> persons, Applications applications, People people, Intakes intakes) {
        Map<PersonId, Person> same = by(
                Person::id,
                people.findByAddressKeyIn(
                        persons.stream().map(Person::addressKey).distinct().toList()));
        List<Application> enrolled =
                applications.findByCandidatePersonIdInAndStatus(same.keySet(), ApplicationStatus.ENROLLED).stream()
                        .filter(application -> !application.programmeId().equals(edition))
                        .toList();
        Set<ProgrammeId> completed = intakes
                .findAllByIdInAndStatus(
                        enrolled.stream()
                                .map(Application::programmeId)
                                .distinct()
                                .toList(),
                        IntakeStatus.COMPLETED)
                .stream()
                .map(Intake::id)
                .collect(Collectors.toSet());
        Set<PersonId> tookPart = enrolled.stream()
                .filter(application -> completed.contains(application.programmeId()))
                .map(application -> application.candidate().personId())
                .collect(Collectors.toSet());
        return same.values().stream()
                .filter(person -> tookPart.contains(person.id()))
                .map(Person::addressKey)
                .collect(Collectors.toSet());
    }

    /** A person or an application that is not there (any more) leaves open what it would say. */
    Facts of(Candidate candidate) {
        Person person = people.get(candidate.personId());
        Boolean confirmed = employerConfirmed(applications.get(candidate.applicationId()));
        if (person == null) {
            return new Facts(candidate.country(), null, null, null, confirmed, null);
        }
        return new Facts(
                candidate.country(),
                person.details().birthDate(),
                person.details().englishLevel(),
                person.details().yearsOfService(),
                confirmed,
                addressesOfRepeaters.contains(person.addressKey()));
    }

    private static @Nullable Boolean employerConfirmed(@Nullable Application application) {
        if (application == null) {
            return null;
        }
        if (application.employer() == null) {
            return false;
        }
        return application.missingEndorsements().contains(Endorser.EMPLOYER) ? null : true;
    }

    private static <I, T> Map<I, T> by(Function<T, I> id, List<T> some) {
        return some.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
