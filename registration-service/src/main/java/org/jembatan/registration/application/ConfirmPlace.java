package org.jembatan.registration.application;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.intake.Candidacy;
import org.jembatan.registration.intake.Decision;
import org.jembatan.registration.intake.Intake;
import org.jembatan.registration.intake.Intakes;

/** A candidate takes the place they were offered. */
@UseCase
public class ConfirmPlace {

    public record Command(CommandKey key, ApplicationId applicationId, Actor.Participant actor) {}

    private final Applications applications;
    private final Intakes intakes;
    private final BusinessClock clock;

    ConfirmPlace(Applications applications, Intakes intakes, BusinessClock clock) {
        this.applications = applications;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** The intake's save is the enrolment; the application follows by its event. */
    public Candidacy.State handle(Command command) {
        Application application = applications.get(command.applicationId(), command.actor());
        return Retry.onConflict(() -> {
            Intake intake = intakes.get(application.programmeId());
            if (!intake.candidacies().haveCarriedOut(command.key(), application.id())) {
                application.requireOpen();
            }
            Decision decision = intake.confirm(application.id(), command.key(), clock.now());
            if (decision.isNew()) {
                intakes.save(intake);
            }
            return decision.state();
        });
    }
}
