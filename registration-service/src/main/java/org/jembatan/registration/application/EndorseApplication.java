package org.jembatan.registration.application;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.application.Endorsement.Endorser;

/** The focal point of the candidate's country vouches for the candidate. Doing it twice is doing it once. */
@UseCase
public class EndorseApplication {

    /** The {@code statedBy} is the focal point's account. */
    public record Command(
            ApplicationId applicationId, Actor.FocalPoint actor, Precondition expected, String statedBy) {}

    private final Applications applications;
    private final BusinessClock clock;

    EndorseApplication(Applications applications, BusinessClock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    public Application handle(Command command) {
        return Retry.onConflict(() -> {
            Application application = applications.get(command.applicationId(), command.actor());
            boolean changed =
                    application.endorse(Endorser.FOCAL_POINT, command.statedBy(), command.expected(), clock.now());
            return changed ? applications.save(application) : application;
        });
    }
}
