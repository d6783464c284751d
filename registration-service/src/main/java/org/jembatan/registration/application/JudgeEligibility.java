package org.jembatan.registration.application;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.application.Endorsement.Endorser;
import org.jembatan.registration.eligibility.AllEligibilityRules;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.eligibility.EligibilityRules;
import org.jembatan.registration.eligibility.Facts;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.intake.IntakeStatus;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.intake.Judge;
import org.jembatan.registration.person.People;
import org.jembatan.registration.person.Person;
import org.jembatan.registration.person.PersonDetails;

/** How a candidate stands by the rules of the edition, from what is known at this moment. */
@UseCase
public class JudgeEligibility implements Judge {

    private final Applications applications;
    private final Intakes intakes;
    private final People people;
    private final AllEligibilityRules allRules;

    JudgeEligibility(Applications applications, Intakes intakes, People people, AllEligibilityRules allRules) {
        this.applications = applications;
        this.intakes = intakes;
        this.people = people;
        this.allRules = allRules;
    }

    /** What is known is in documents of their own, and is read anew each time. */
    @Override
    public Eligibility judge(Candidate candidate, LocalDate firstDay) {
        Application application =
                applications.findById(candidate.applicationId()).orElseThrow(UnknownApplication::new);
        return judge(application, allRules.of(application.programmeId()), firstDay);
    }

    public Eligibility by(Application application) {
        return by(application, allRules.of(application.programmeId()));
    }

    /** As if the edition had these rules. */
    Eligibility by(Application application, EligibilityRules rules) {
        return judge(
                application,
                rules,
                intakes.get(application.programmeId()).terms().startsOn());
    }

    private Eligibility judge(Application application, EligibilityRules rules, LocalDate firstDay) {
        return rules.rules().isEmpty()
                ? Eligibility.unconditional()
                : rules.judge(factsOf(application, rules), firstDay);
    }

    private Facts factsOf(Application application, EligibilityRules rules) {
        PersonDetails details = people.get(application.candidate().personId()).details();
        return new Facts(
                application.candidate().country(),
                details.birthDate(),
                details.englishLevel(),
                details.yearsOfService(),
                employerConfirmed(application),
                rules.ask(Rule.Kind.REPEAT_PARTICIPATION) && tookPartBefore(application, details.email()));
    }

    private static @Nullable Boolean employerConfirmed(Application application) {
        if (application.employer() == null) {
            return false;
        }
        return application.missingEndorsements().contains(Endorser.EMPLOYER) ? null : true;
    }

    /** Nobody knows more here than that the same address was enrolled in an edition that is completed. */
    private boolean tookPartBefore(Application application, String email) {
        List<PersonId> same = people.findByAddressKey(Person.addressKey(email)).stream()
                .map(Person::id)
                .toList();
        return applications.findByCandidatePersonIdInAndStatus(same, ApplicationStatus.ENROLLED).stream()
                .map(Application::programmeId)
                .filter(programmeId -> !programmeId.equals(application.programmeId()))
                .distinct()
                .anyMatch(programmeId -> intakes.get(programmeId).status() == IntakeStatus.COMPLETED);
    }
}
