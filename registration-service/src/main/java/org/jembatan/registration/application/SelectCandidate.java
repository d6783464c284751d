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
import org.jembatan.registration.intake.WhenFull;

/** An officer gives an endorsed candidate a place, within the quotas. */
@UseCase
public class SelectCandidate {

    /** The {@code whenFull} says what becomes of the candidate when there is no place. */
    public record Command(CommandKey key, ApplicationId applicationId, WhenFull whenFull) {}

    private final Applications applications;
    private final Intakes intakes;
    private final BusinessClock clock;

    SelectCandidate(Applications applications, Intakes intakes, BusinessClock clock) {
        this.applications = applications;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** The intake's save is the decision; the application follows by its event. */
    public Candidacy.State handle(Command command) {
        Application application = applications.get(command.applicationId(), new Actor.Officer());
        return Retry.onConflict(() -> {
            Intake intake = intakes.get(application.programmeId());
            if (!intake.hasCarriedOut(command.key(), application.id())) {
                application.requireOpen();
                application.requireEndorsed();
            }
            Decision decision = intake.select(application.candidate(), command.whenFull(), command.key(), clock.now());
            if (decision.isNew()) {
                intakes.save(intake);
            }
            return decision.state();
        });
    }
}
