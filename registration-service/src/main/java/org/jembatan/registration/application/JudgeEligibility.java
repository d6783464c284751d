package org.jembatan.registration.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.eligibility.AllEligibilityRules;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.eligibility.EligibilityRules;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.intake.Judge;
import org.jembatan.registration.person.People;

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

    /** What is known is in documents of their own, and is read anew each time; nothing of it where nothing is asked. */
    @Override
    public Map<ApplicationId, Eligibility> judge(ProgrammeId edition, List<Candidate> candidates, LocalDate firstDay) {
        return judge(allRules.of(edition), candidates, firstDay);
    }

    public Eligibility by(Application application) {
        return Objects.requireNonNull(
                by(application.programmeId(), List.of(application)).get(application.id()));
    }

    /** All of them for that edition. */
    Map<ApplicationId, Eligibility> by(ProgrammeId edition, List<Application> some) {
        return by(allRules.of(edition), some);
    }

    /** As if the edition had these rules. */
    Map<ApplicationId, Eligibility> by(EligibilityRules rules, List<Application> some) {
        return judge(
                rules,
                some.stream().map(Application::candidate).toList(),
                intakes.get(rules.id()).terms().startsOn());
    }

    private Map<ApplicationId, Eligibility> judge(
            EligibilityRules rules, List<Candidate> candidates, LocalDate firstDay) {
        if (rules.rules().isEmpty()) {
            return candidates.stream()
                    .collect(Collectors.toMap(Candidate::applicationId, _ -> Eligibility.unconditional()));
        }
        KnownOfCandidates known = KnownOfCandidates.read(rules, candidates, applications, people, intakes);
        return candidates.stream()
                .collect(Collectors.toMap(
                        Candidate::applicationId, candidate -> rules.judge(known.of(candidate), firstDay)));
    }
}
