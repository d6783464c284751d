package org.jembatan.registration.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.registration.Actor;
import org.jembatan.registration.Category;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.eligibility.RulesInMemory;
import org.jembatan.registration.intake.Candidacy;
import org.jembatan.registration.intake.Decision;
import org.jembatan.registration.intake.Despite;
import org.jembatan.registration.intake.Intake;
import org.jembatan.registration.intake.IntakesInMemory;
import org.jembatan.registration.intake.Quota;
import org.jembatan.registration.intake.WhenFull;
import org.jembatan.registration.person.PeopleInMemory;
import org.jembatan.registration.person.PersonDetails;

/** The use cases around one edition, on memory and under a clock that a test sets. */
final class Desk {

    static final Actor.Officer OFFICER = new Actor.Officer();
    static final Actor.FocalPoint NEPAL = new Actor.FocalPoint("NP");
    static final Precondition ANY = Precondition.none();

    final ApplicationsInMemory applications = new ApplicationsInMemory();
    final IntakesInMemory intakes = new IntakesInMemory();
    final PeopleInMemory people = new PeopleInMemory();
    final RulesInMemory rules = new RulesInMemory();
    final BusinessClock clock = () -> this.now;
    final JudgeEligibility judge = new JudgeEligibility(applications, intakes, people, rules);
    final Intake intake;

    /** What the next candidate's form says. */
    PersonDetails details = new PersonDetails("Asha Rai", "asha@example.org", null, null, null, null, null, null, null);

    /** Whom the next candidate's form names. */
    @Nullable
    String employer;

    ProgrammeId programme = Registering.aProgramme();
    Instant now = Instant.parse("2026-08-20T02:00:00Z");

    Desk(Quota... quotas) {
        intake = intakes.open(programme, Registering.terms(quotas));
    }

    Application nominate(CommandKey key, Actor actor, String country) {
        return new NominateCandidate(applications, intakes, people, clock)
                .handle(new NominateCandidate.Command(
                        key,
                        actor,
                        programme,
                        country,
                        details,
                        Category.ENTREPRENEUR,
                        ParticipationMode.ONSITE,
                        employer));
    }

    Application endorsed() {
        Application application = nominate(Registering.newCommand(), NEPAL, "NP");
        return new EndorseApplication(applications, clock)
                .handle(new EndorseApplication.Command(application.id(), NEPAL, ANY, "focal point"));
    }

    Candidacy.State select(CommandKey key, Application application, WhenFull whenFull) {
        return selected(key, application, whenFull, null).state();
    }

    Decision selected(CommandKey key, Application application, WhenFull whenFull, @Nullable Despite despite) {
        return new SelectCandidate(applications, intakes, judge, clock)
                .handle(new SelectCandidate.Command(key, application.id(), whenFull, despite));
    }

    Candidacy.State confirm(CommandKey key, Application application, PersonId personId) {
        return new ConfirmPlace(applications, intakes, clock)
                .handle(new ConfirmPlace.Command(key, application.id(), new Actor.Participant(personId, "NP")));
    }
}
